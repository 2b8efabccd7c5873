package org.liaison.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.query.SavedFilters.Saved;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.Shipments;

/** Filters are kept in the register under names. */
class SavedFiltersTest {

	private final Register register = new MemoryRegister(
			RecordTypesBuilder.of(ModelPackage.eINSTANCE, new Shipments().shipment().eClass().getEPackage()));
	private final RecordType shipments = register.types().named("Shipment");
	private final SavedFilters filters = new SavedFilters(register);

	private Saved only() {
		List<Saved> saved = filters.of(shipments, Language.EN);
		assertEquals(1, saved.size());
		return saved.getFirst();
	}

	@Test
	void aFilterIsFoundByItsNameInAnyLanguageAndByItsKey() {
		filters.save(shipments, " Left behind ", Language.EN, "status = DRAFT and agreed is empty ");
		filters.rename(only(), "Забытые", Language.RU);
		for (String name : List.of("Left behind", "left behind", "забытые", "FLT-1")) {
			assertEquals("status = DRAFT and agreed is empty", filters.named(shipments, name).expression(), name);
		}
		assertEquals("Забытые", only().name(Language.RU));
		assertEquals("Left behind", only().name(Language.ZH), "where there is no name in a language, another one");
	}

	@Test
	void theSameNameMeansTheNewOneFromNowOn() {
		filters.save(shipments, "Urgent", Language.EN, "urgent");
		filters.save(shipments, "urgent", Language.EN, "urgent and open");
		assertEquals("urgent and open", only().expression());
		assertEquals(List.of("urgent and open", "urgent"), register.history(only().id(), null, 9).stream()
				.map(operation -> operation.isCreation() ? "urgent" : operation.after()).toList(), "the history keeps what it was");
	}

	@Test
	void whatCannotBeUnderstoodIsNotKept() {
		assertEquals(Problem.UNKNOWN_FEATURE,
				assertThrows(RegisterException.class, () -> filters.save(shipments, "x", Language.EN, "stats = DRAFT")).problem());
		assertEquals(List.of(), filters.all(Language.EN));
	}

	@Test
	void anUnknownNameIsAnsweredWithTheNearest() {
		filters.save(shipments, "Urgent", Language.EN, "urgent");
		RegisterException unknown = assertThrows(RegisterException.class, () -> filters.named(shipments, "Urgnet"));
		assertEquals(Problem.UNKNOWN_FILTER, unknown.problem());
		assertEquals("Urgent", unknown.arguments().getLast());
		RecordType organisations = register.types().named("Organisation");
		assertThrows(RegisterException.class, () -> filters.named(organisations, "Urgent"), "it is for lists of shipments");
	}

	@Test
	void aDeletedFilterIsGone() {
		filters.save(shipments, "Urgent", Language.EN, "urgent");
		filters.delete(only());
		assertEquals(List.of(), filters.all(Language.EN));
	}
}
