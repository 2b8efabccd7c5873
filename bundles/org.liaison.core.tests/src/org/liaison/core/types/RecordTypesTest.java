package org.liaison.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.testing.Shipments;

class RecordTypesTest {

	@TempDir
	Path folder;

	private final Shipments model = new Shipments();
	private RecordTypes types;
	private Labels labels;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("plugin.properties"), """
				_UI_Shipment_type = Consignment
				_UI_Shipment_types = Consignments
				_UI_Shipment_sender_feature = Sent by
				_UI_Shipment_goods_section = Goods
				_UI_Status_SENT_literal = On its way
				""");
		Files.writeString(folder.resolve("plugin_ru.properties"), """
				_UI_Shipment_type = Отправка
				_UI_Shipment_types = Отправки
				_UI_Status_SENT_literal = В пути
				_UI_Shipment_agreed_description = Согласованная дата
				""");
		var builder = new RecordTypesBuilder().add(ModelPackage.eINSTANCE)
				.add(new ContributedPackage(model.ePackage(), "org.example.shipments", this::file));
		types = builder.build();
		labels = builder.labels();
	}

	private URL file(String name) {
		try {
			Path file = folder.resolve(name);
			return Files.exists(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Shipment", "shipments", "CONSIGNMENT", "consignments", "Отправка", "отправки" })
	void aTypeIsFoundByAnyOfItsNames(String name) {
		assertEquals("Shipment", types.named(name).name());
	}

	@Test
	void anUnknownTypeIsToldWithTheNearest() {
		var failure = assertThrows(RegisterException.class, () -> types.named("Shipmint"));
		assertEquals(Problem.UNKNOWN_TYPE, failure.problem());
		assertTrue(failure.arguments().getLast().toString().startsWith("Shipment"), failure.toString());
	}

	@Test
	void onlyConcreteRecordsAreTypes() {
		List<String> names = types.all().stream().map(RecordType::name).toList();
		assertTrue(names.containsAll(List.of("Organisation", "Person", "Source", "Shipment")), names.toString());
		assertTrue(names.stream().noneMatch(List.of("Record", "Party", "Identified", "Citation", "Line")::contains), names.toString());
		assertEquals(Optional.of(model.line()), types.eClass(RecordTypes.typeId(model.line())));
	}

	@Test
	void aFormHasItsOwnSectionsBeforeInheritedOnes() {
		List<String> sections = types.named("Shipment").sections();
		assertEquals(List.of("general", "goods"), sections.subList(0, 2));
		assertTrue(sections.containsAll(List.of("citations", "notes")), sections.toString());
	}

	@Test
	void labelsFallBackToEnglishAndThenToTheNameInWords() {
		RecordType shipment = types.named("Shipment");
		assertEquals("Sent by", labels.feature(feature("sender"), Language.RU));
		assertEquals("Consignment", labels.type(shipment.eClass(), Language.ZH));
		assertEquals("Concerns", labels.feature(feature("concerns"), Language.ZH));
		assertEquals(Optional.of("Согласованная дата"), labels.hint(feature("agreed"), Language.RU));
		assertEquals(Optional.empty(), labels.hint(feature("agreed"), Language.EN));
		assertEquals("Goods", labels.section(shipment.eClass(), "goods", Language.EN));
		assertEquals("Access rules", labels.section(shipment.eClass(), "accessRules", Language.EN));
	}

	@Test
	void valuesAreSaidInWords() {
		var russian = new ValueText(labels, Language.RU);
		assertEquals("В пути", russian.text(feature("status"), literal("SENT")));
		assertEquals("8 августа 2017 г.", russian.text(feature("agreed"), PartialDate.parse("2017-08-08")));
		assertEquals("Да", russian.text(feature("urgent"), true));
		assertEquals("1\u00a0234,50", russian.text(feature("weight"), new BigDecimal("1234.50")));
		assertEquals("", russian.text(feature("agreed"), null));
		var ref = new RecordRef("1", "ORG-1", "", LocalizedText.of(Language.EN, "Customs"));
		assertEquals("ORG-1 Customs; ORG-1 Customs", russian.text(feature("concerns"), List.of(ref, ref)));
	}

	private EStructuralFeature feature(String name) {
		return types.named("Shipment").eClass().getEStructuralFeature(name);
	}

	private Enumerator literal(String name) {
		var status = (EEnum) model.ePackage().getEClassifier("Status");
		return status.getEEnumLiteral(name).getInstance();
	}
}
