package org.liaison.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.RandomShipments;
import org.liaison.testing.Shipments;

class RecordImportTest {

	private final Shipments model = new Shipments();
	private final MemoryRegister register = new MemoryRegister(model.types());

	private static final String TWO = """
			[{"key": "SHP-1", "type": "Shipment", "title": {"en": "Coal", "ru": "Уголь"}, "title@approved": ["ru"], "status": "sent",
			  "agreed": "2027-03", "weight": 12.50, "wagons": 7, "urgent": true, "aliases": ["black", "черный"],
			  "concerns": ["SHP-2"], "origin": "SHP-2#lines/2", "due": "2099", "overdue": true},
			 {"key": "SHP-2", "type": "shipments", "lines": [{"goods": "a"}, {"goods": "b", "parts": [{"goods": "c"}]}],
			  "origin": "SHP-2#lines/2/parts/1", "sender": "ORG-1"},
			 {"key": "ORG-1", "type": "Organisation", "country": "CN"}]
			""";

	@Test
	void recordsMayReferToEachOtherInAnyOrder() throws IOException {
		read(TWO);
		try (Edit edit = Edits.open(register)) {
			Record coal = edit.load("SHP-1");
			EObject origin = (EObject) Shipments.get(coal, "origin");
			assertEquals("b", Shipments.get(origin, "goods"));
			assertEquals("CN", Shipments.get((EObject) Shipments.get(edit.load("SHP-2"), "sender"), "country"));
			assertTrue(coal.getTitle().approved(Language.RU));
			assertEquals("12.50", Shipments.get(coal, "weight").toString());
		}
	}

	@Test
	void whatIsWrittenIsWhatWasRead() throws IOException {
		read(TWO);
		String written = export(model.types().named("Shipment"));
		assertTrue(written.contains("\"title@approved\" : [ \"ru\" ]"), written);
		assertTrue(written.contains("\"weight\" : 12.50"), written);
		assertTrue(written.contains("\"origin\" : \"SHP-2#lines/2\""), written);
		assertTrue(written.contains("\"due\" : \"2027-03\""), written);
		assertTrue(written.contains("\"open\" : true"), written);
	}

	@Test
	void importingTheSameAgainChangesNothing() throws IOException {
		read(TWO);
		int operations = register.operations().size();
		assertEquals(Set.of(), read(TWO));
		assertEquals(operations, register.operations().size());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void anExportMakesTheSameRegisterElsewhere(long seed) throws IOException {
		try (Edit edit = Edits.open(register)) {
			new RandomShipments(model, seed).create(edit, 6);
			edit.save("");
		}
		var elsewhere = new MemoryRegister(model.types());
		String written = export(model.types().named("Shipment"));
		try (var records = new RecordImport(elsewhere)) {
			records.read("x.json", new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
			records.save("");
		}
		assertEquals(written, export(elsewhere, model.types().named("Shipment")));
	}

	@Test
	void onlyWhatIsNamedChanges() throws IOException {
		read(TWO);
		read("{\"key\": \"SHP-1\", \"type\": \"Shipment\", \"title\": {\"zh\": \"煤炭\", \"ru\": null}, \"wagons\": null}");
		try (Edit edit = Edits.open(register)) {
			Record coal = edit.load("SHP-1");
			assertEquals(Set.of(Language.RU), coal.getTitle().missing());
			assertEquals(null, Shipments.get(coal, "wagons"));
			assertEquals("2027-03", Shipments.get(coal, "agreed").toString());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
			[{"type": "Shipment"}, {"type": "Shipmint"}]                     | [2]   | UNKNOWN_TYPE
			[{"key": "SHP-9", "type": "Shipment", "statis": "SENT"}]         | SHP-9 | UNKNOWN_FEATURE
			[{"key": "SHP-9", "type": "Shipment", "status": "LOST"}]         | SHP-9 | UNKNOWN_LITERAL
			[{"key": "SHP-9", "type": "Shipment", "agreed": "soon"}]         | SHP-9 | BAD_DATE
			[{"key": "SHP-9", "type": "Shipment", "sender": "ORG-7"}]        | SHP-9 | UNKNOWN_REFERENCE
			[{"key": "SHP-9", "type": "Shipment", "sender": "SHP-9"}]        | SHP-9 | WRONG_REFERENCE_TYPE
			[{"key": "SHP-9", "type": "Shipment", "origin": "SHP-9#lines/1"}]| SHP-9 | UNKNOWN_REFERENCE
			[{"key": "SHP-9", "type": "Shipment", "title": "plain"}]         | SHP-9 | BAD_VALUE
			[{"key": "SHP-9", "type": "Shipment", "title": {"fr": "x"}}]     | SHP-9 | UNKNOWN_LANGUAGE
			[{"key": "SHP-9", "type": "Shipment", "lines": ["coal"]}]        | SHP-9 | BAD_VALUE
			[{"key": "SHP-9", "type": "Shipment", "weight": 1e999999999}]    | SHP-9 | BAD_VALUE
			[{"id": "1", "type": "Shipment"}]                                | 1     | BAD_VALUE
			["SHP-9"]                                                        | [1]   | BAD_VALUE
			""")
	void whatIsWrongIsToldWithItsPlaceAndNothingIsWritten(String json, String place, Problem problem) {
		var failure = assertThrows(RegisterException.class, () -> read(json));
		assertEquals(Problem.BAD_IMPORT, failure.problem());
		assertEquals(List.of("test.json", place), failure.arguments().subList(0, 2));
		assertEquals(problem, ((RegisterException) failure.getCause()).problem());
		assertEquals(List.of(), register.operations());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[", "{\"key\": ", "[{]", "no json", "[] []" })
	void brokenFilesAreToldWithLineAndColumn(String json) {
		var failure = assertThrows(RegisterException.class, () -> read(json));
		assertEquals(Problem.BAD_IMPORT, failure.problem());
		assertEquals(List.of(), register.operations());
	}

	@Test
	void whatIsNoJsonIsSaidInTheReadersLanguage() {
		var failure = assertThrows(RegisterException.class, () -> read("{\"key\": \"SHP-9\",\n nonsense"));
		assertEquals("test.json cannot be imported, nothing was changed. 2:2: It is not JSON from there on.", Problems.sentence(failure, Language.EN));
		assertEquals("无法导入 test.json，未作任何更改。2:2：自此处起不是 JSON。", Problems.sentence(failure, Language.ZH));
	}

	@Test
	void aKeyThatAnotherRecordHasIsRefused() throws IOException {
		read(TWO);
		var failure = assertThrows(RegisterException.class,
				() -> read("{\"id\": \"00000000-0000-7000-8000-000000000001\", \"key\": \"SHP-1\", \"type\": \"Shipment\"}"));
		assertEquals(Problem.BAD_VALUE, ((RegisterException) failure.getCause()).problem());
	}

	@Test
	void aRecordKeepsItsType() throws IOException {
		read(TWO);
		assertThrows(RegisterException.class, () -> read("{\"key\": \"ORG-1\", \"type\": \"Shipment\"}"));
	}

	@Test
	void aTableHasAColumnForEachLanguage() throws IOException {
		read(TWO);
		RecordType shipment = model.types().named("Shipment");
		var columns = List.of("title", "status", "concerns", "agreed", "lines").stream().map(shipment.eClass()::getEStructuralFeature).toList();
		var out = new ByteArrayOutputStream();
		new CsvExporter().export(register, new Query(shipment, Filter.ALL, List.of(), columns, Language.EN), out, new NullProgressMonitor());
		List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
		assertEquals("id,key,title.en,title.zh,title.ru,status,concerns,agreed,lines", lines.getFirst());
		assertTrue(lines.get(1).endsWith(",SHP-1,Coal,,Уголь,SENT,SHP-2,2027-03,0"), lines.get(1));
	}

	private Set<String> read(String json) throws IOException {
		try (var records = new RecordImport(register)) {
			records.read("test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
			return records.save("");
		}
	}

	private String export(RecordType type) throws IOException {
		return export(register, type);
	}

	private static String export(MemoryRegister register, RecordType type) throws IOException {
		var out = new ByteArrayOutputStream();
		new JsonExporter().export(register, new Query(type, Filter.ALL, List.of(), List.of(), Language.EN), out, new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}
}
