package org.liaison.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.Shipments;

class AssignmentsTest {

	private final Shipments model = new Shipments();
	private final MemoryRegister register = new MemoryRegister(model.types());
	private Edit edit;
	private Record shipment;

	@BeforeEach
	void open() {
		edit = Edits.open(register);
		edit.create(ModelPackage.Literals.ORGANISATION);
		edit.create(ModelPackage.Literals.ORGANISATION);
		shipment = edit.create(model.shipment().eClass());
		edit.save("");
	}

	@AfterEach
	void close() {
		edit.close();
	}

	@Test
	void valuesOfEveryKind() {
		apply("status=sent", "agreed=today+30d", "urgent=TRUE", "weight=12.50", "wagons=7", "notes=a=b, c", "sender=org-2");
		assertEquals("SENT", Shipments.get(shipment, "status").toString());
		assertEquals("2026-04-09", Shipments.get(shipment, "agreed").toString());
		assertEquals(true, Shipments.get(shipment, "urgent"));
		assertEquals("12.50", Shipments.get(shipment, "weight").toString());
		assertEquals(7, Shipments.get(shipment, "wagons"));
		assertEquals("a=b, c", shipment.getNotes());
		assertEquals("ORG-2", ((Record) Shipments.get(shipment, "sender")).getKey());
	}

	@Test
	void aPlainTitleIsTheInterfaceLanguages() {
		apply("title=煤炭", "title.ru=Уголь");
		assertEquals("煤炭", shipment.getTitle().text(Language.ZH));
		assertEquals("Уголь", shipment.getTitle().text(Language.RU));
	}

	@Test
	void manyValuesByCommaOrAgainAndAgain() {
		apply("concerns=ORG-1,ORG-2", "aliases=one", "aliases=\"two, three\", four");
		assertEquals(2, ((List<?>) Shipments.get(shipment, "concerns")).size());
		assertEquals(List.of("one", "two, three", "four"), shipment.getAliases());
	}

	@Test
	void nothingEmpties() {
		apply("agreed=2027", "aliases=one,two", "title=x", "sender=ORG-1");
		apply("agreed=", "aliases=", "title=", "sender=");
		assertNull(Shipments.get(shipment, "agreed"));
		assertNull(Shipments.get(shipment, "sender"));
		assertEquals(List.of(), shipment.getAliases());
		assertEquals("", shipment.getTitle().best(Language.EN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			statis=SENT       | UNKNOWN_FEATURE      | status
			status=SEND       | UNKNOWN_LITERAL      | DRAFT, SENT, ARRIVED
			agreed=31.12.2026 | BAD_DATE             |
			weight=heavy      | BAD_VALUE            | NUMBER
			wagons=7.5        | BAD_VALUE            | WHOLE_NUMBER
			urgent=perhaps    | BAD_VALUE            | YES_OR_NO
			urgent=maybe      | BAD_VALUE            | YES_OR_NO
			sender=ORG-3      | UNKNOWN_REFERENCE    | ORG-1
			sender=SHP-1      | WRONG_REFERENCE_TYPE | Party
			due=2027          | NOT_CHANGEABLE       | Shipment
			id=1              | NOT_CHANGEABLE       | Shipment
			title.fr=x        | UNKNOWN_LANGUAGE     | en, zh, ru
			lines=coal        | BAD_VALUE            | OBJECTS_AS_JSON
			status.en=SENT    | UNKNOWN_FEATURE      |
			""")
	void whatIsWrongIsNamedWithTheValidOnes(String assignment, Problem problem, String valid) {
		var failure = assertThrows(RegisterException.class, () -> apply(assignment));
		assertEquals(problem, failure.problem());
		if (valid != null) {
			assertEquals(valid, failure.arguments().getLast().toString().substring(0, valid.length()));
		}
	}

	@Test
	void aReferenceMayLeadInsideARecord() {
		EObject line = model.ePackage().getEFactoryInstance().create(model.line());
		@SuppressWarnings("unchecked") // the feature is many-valued
		var lines = (List<EObject>) Shipments.get(shipment, "lines");
		lines.add(line);
		apply("origin=SHP-1#lines/1");
		assertEquals(line, Shipments.get(shipment, "origin"));
	}

	private void apply(String... assignments) {
		new Assignments(new EditReferences(register, edit), new ValueParser(() -> LocalDate.of(2026, 3, 10)), Language.ZH).apply(shipment,
				List.of(assignments));
	}
}
