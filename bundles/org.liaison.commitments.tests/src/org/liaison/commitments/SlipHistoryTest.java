package org.liaison.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.PartialDate;
import org.liaison.testing.MemoryRegister;

class SlipHistoryTest {

	private final MemoryRegister register = new MemoryRegister(RecordTypesBuilder.of(CommitmentsPackage.eINSTANCE));
	private String id;

	@BeforeEach
	void aCommitmentWithADate() {
		try (Edit edit = Edits.open(register)) {
			Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
			commitment.setIndicative(PartialDate.parse("2026"));
			commitment.getProgress().add(CommitmentsFactory.eINSTANCE.createProgressUpdate());
			id = commitment.getId();
			edit.save("");
		}
	}

	@Test
	void everyDateIsToldWithItsReason() {
		change("the sides agreed", commitment -> commitment.setAgreed(PartialDate.parse("2026-09")));
		change("the bridge is late", commitment -> commitment.setAgreed(PartialDate.parse("2027-03")));
		change("", commitment -> commitment.setNotes("something else"));
		change("the bridge is there", commitment -> commitment.setAgreed(PartialDate.parse("2027-01")));
		change("no date after all", commitment -> commitment.setAgreed(null));
		change("a new one", commitment -> commitment.setAgreed(PartialDate.parse("2028")));

		List<SlipHistory.Dated> dates = SlipHistory.dates(register, id);
		assertEquals(List.of("INDICATIVE 2026 false ", "AGREED 2026-09 false the sides agreed", "AGREED 2027-03 true the bridge is late",
				"AGREED 2027-01 false the bridge is there", "AGREED null false no date after all", "AGREED 2028 true a new one"),
				dates.stream().map(d -> d.kind() + " " + d.date() + ' ' + d.slips() + ' ' + d.reason()).toList());
		assertEquals("tester", dates.getFirst().author());
		assertFalse(dates.getLast().since().isBefore(dates.getFirst().since()));
	}

	@Test
	void everyStatusIsTold() {
		change("begun", commitment -> commitment.setStatus(CommitmentStatus.IN_PROGRESS));
		change("stopped", commitment -> commitment.setStatus(CommitmentStatus.BLOCKED));

		assertEquals(List.of("PROPOSED ", "IN_PROGRESS begun", "BLOCKED stopped"),
				SlipHistory.statuses(register, id).stream().map(s -> s.status() + " " + s.reason()).toList());
	}

	private void change(String reason, Consumer<Commitment> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Commitment) edit.load(id));
			edit.save(reason);
		}
	}
}
