package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A type that a plug-in without Java contributes, {@code org.liaison.testing.plugin}, is one like any other. */
class PluginTypeTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Place", "title=Suifenhe");
		liaison.print("add", "Organisation", "title=Harbin Transport");
		liaison.print("add", "VehiclePermit", "title.en=Bus line to Ussuriysk", "title.zh=至乌苏里斯克班车", "number=黑A-12345", "holder=ORG-1",
				"kind=multiple", "validUntil=2020-06", "conditions.ru=Только по будням");
	}

	@Test
	void itHasAKeyAndAllItsValues() {
		JsonNode permit = liaison.json("show", "vpm-1");

		assertEquals("VehiclePermit", permit.get("type").asText());
		assertEquals("至乌苏里斯克班车", permit.at("/title/zh").asText());
		assertEquals("ORG-1", permit.get("holder").asText());
		assertEquals("MULTIPLE", permit.get("kind").asText());
		assertEquals("Только по будням", permit.at("/conditions/ru").asText());
		assertTrue(permit.get("expired").asBoolean());
	}

	@ParameterizedTest
	@CsvSource({ "vehiclepermit", "VehiclePermits", "Vehicle permits", "车辆许可证", "Разрешения на транспорт" })
	void itsListIsCalledAsPeopleCallIt(String name) {
		assertEquals(1, liaison.json("list", name).size());
	}

	@Test
	void itsListFiltersAndSorts() {
		liaison.print("add", "VehiclePermit", "title=Lorry", "number=B-1", "validUntil=2099");

		assertEquals(List.of("VPM-1"), keys("list", "VehiclePermit", "--where", "expired"));
		assertEquals(List.of("VPM-1"), keys("list", "VehiclePermit", "--where", "holder = ORG-1 and kind = MULTIPLE"));
		assertEquals(List.of("VPM-2", "VPM-1"), keys("list", "VehiclePermit", "--sort", "validUntil:desc"));
	}

	@Test
	void itIsFoundByItsWordsInAnyLanguage() {
		assertEquals(List.of("VPM-1"), keys("search", "乌苏里斯克"));
		assertEquals(List.of("VPM-1"), keys("search", "будням"));
		assertEquals(List.of("VPM-1"), keys("search", "12345"));
	}

	@Test
	void itIsChangedAndItsHistoryTellsSo() {
		liaison.print("set", "VPM-1", "validUntil=2099");

		assertFalse(liaison.json("show", "VPM-1").get("expired").asBoolean());
		assertTrue(liaison.json("history", "VPM-1").valueStream().anyMatch(
				operation -> operation.path("feature").asText().equals("validUntil") && operation.path("before").asText().equals("2020-06")));
		assertEquals(0, liaison.run("verify"), liaison.messages());
	}

	@Test
	void itIsImportedWithWhatItContains() throws IOException {
		Path file = home.resolve("permits.json");
		Files.writeString(file, """
				[{"type": "VehiclePermit", "title": {"en": "Lorry"}, "crossings": [{"day": "2026-05-04", "port": "PRT-1"}, {"day": "2026-05"}]}]
				""");
		liaison.print("import", file.toString());

		JsonNode crossings = liaison.json("show", "VPM-2").get("crossings");
		assertEquals(2, crossings.size());
		assertEquals("PRT-1", crossings.at("/0/port").asText());
	}

	@Test
	void itIsExportedWithAllItsValues() throws IOException {
		Path file = home.resolve("permits.json");
		liaison.print("export", "VehiclePermit", "-o", file.toString());

		assertEquals(liaison.json("list", "VehiclePermit"), new JsonMapper().readTree(file.toFile()));
	}

	@Test
	void aFormCanBeMadeOfIt() throws InterruptedException {
		Services services = Services.find();
		RecordType type = services.types().named("VehiclePermit");

		assertEquals(List.of("general", "conditions", "citations", "attachments", "notes"), type.sections());
		assertEquals(List.of("key", "title", "number", "holder", "kind", "validUntil"),
				type.defaultColumns().stream().map(ENamedElement::getName).toList());
		assertEquals("Условия", services.labels().section(type.eClass(), "conditions", Language.RU));
		assertEquals("有效期至", services.labels().feature(type.eClass().getEStructuralFeature("validUntil"), Language.ZH));
	}

	private List<String> keys(String... arguments) {
		return liaison.json(arguments).valueStream().map(record -> record.get("key").asText()).toList();
	}
}
