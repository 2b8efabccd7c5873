package org.liaison.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Language;
import org.liaison.model.ModelFactory;
import org.liaison.testing.MemoryRegister;

class ClosingGuardTest {

	private final MemoryRegister register = new MemoryRegister(
			new RecordTypesBuilder().add(CommitmentsPackage.eINSTANCE).guard("Commitment", new ClosingGuard()).build());

	@BeforeEach
	void openCommitment() {
		try (Edit edit = Edits.open(register)) {
			edit.create(CommitmentsPackage.Literals.COMMITMENT);
			edit.save("");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "FULFILLED", "DROPPED", "SUPERSEDED" })
	void nobodyClosesWithoutEvidenceOrReason(CommitmentStatus closed) {
		RegisterException refused = assertThrows(RegisterException.class, () -> change(commitment -> commitment.setStatus(closed)));

		assertEquals("COM-1 was not saved. Closing a commitment needs evidence (an attachment, or a file, citation or observation in its progress) "
				+ "or a stated reason (on the command line closingReason=…).", Problems.sentence(refused, Language.EN));
	}

	@Test
	void aReasonCloses() {
		change(commitment -> {
			commitment.setStatus(CommitmentStatus.DROPPED);
			commitment.setClosingReason("Overtaken by the convention.");
		});
		change(commitment -> commitment.setStatus(CommitmentStatus.FULFILLED));
		assertThrows(RegisterException.class, () -> change(commitment -> commitment.setClosingReason("")), "the reason stays");
	}

	@Test
	void evidenceCloses() {
		change(commitment -> {
			commitment.setStatus(CommitmentStatus.FULFILLED);
			ProgressUpdate step = CommitmentsFactory.eINSTANCE.createProgressUpdate();
			step.getEvidence().add(ModelFactory.eINSTANCE.createAttachment());
			commitment.getProgress().add(step);
		});
	}

	@Test
	void whatWasClosedLongAgoCanBeEntered() {
		try (Edit edit = Edits.open(register)) {
			Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
			commitment.setStatus(CommitmentStatus.FULFILLED);
			edit.save("");
			commitment.setNotes("From the archive.");
			edit.save("");
		}
	}

	private void change(Consumer<Commitment> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Commitment) edit.load("COM-1"));
			edit.save("");
		}
	}
}
