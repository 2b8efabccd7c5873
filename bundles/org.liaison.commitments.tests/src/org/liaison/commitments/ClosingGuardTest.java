package org.liaison.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Guard;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.Record;
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
				+ "or a reason in the field “Reason for closing” (closingReason).", Problems.sentence(refused, Language.EN));
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

	@Test
	void theEvidenceThatClosedItStays() {
		change(commitment -> {
			commitment.setStatus(CommitmentStatus.FULFILLED);
			commitment.getAttachments().add(ModelFactory.eINSTANCE.createAttachment());
		});
		assertThrows(RegisterException.class, () -> change(commitment -> commitment.getAttachments().clear()));

		change(commitment -> {
			commitment.getAttachments().clear();
			ProgressUpdate step = CommitmentsFactory.eINSTANCE.createProgressUpdate();
			step.getEvidence().add(ModelFactory.eINSTANCE.createAttachment());
			commitment.getProgress().add(step);
		});
		assertThrows(RegisterException.class, () -> change(commitment -> commitment.getProgress().clear()));
		assertThrows(RegisterException.class, () -> change(commitment -> commitment.getProgress().getFirst().getEvidence().clear()));

		change(commitment -> {
			commitment.getProgress().clear();
			commitment.setReplacedBy(commitment);
		});
		assertThrows(RegisterException.class, () -> change(commitment -> commitment.setReplacedBy(null)));
	}

	/** Reading a record for its guards takes longer than saving it. */
	@Test
	void aGuardIsAskedAboutWhatItLooksAtOnly() {
		List<String> asked = new ArrayList<>();
		Guard guard = new Guard() {

			@Override
			public Set<String> features() {
				return Set.of("status", "progress");
			}

			@Override
			public void check(Record before, Record after) {
				asked.add(after == null ? "deletion" : ((Commitment) after).getNotes());
			}
		};
		var guarded = new MemoryRegister(new RecordTypesBuilder().add(CommitmentsPackage.eINSTANCE).guard("Commitment", guard).build());
		try (Edit edit = Edits.open(guarded)) {
			Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
			save(edit, commitment, "created", () -> commitment.getProgress().add(CommitmentsFactory.eINSTANCE.createProgressUpdate()));
			save(edit, commitment, "notes only", () -> commitment.setKind(CommitmentKind.values()[1]));
			save(edit, commitment, "status", () -> commitment.setStatus(CommitmentStatus.AGREED));
			save(edit, commitment, "within", () -> commitment.getProgress().getFirst().setText(LocalizedText.of(Language.EN, "Begun.")));
			edit.delete(commitment);
			edit.save("");
		}
		assertEquals(List.of("created", "status", "within", "deletion"), asked);
	}

	private static void save(Edit edit, Commitment commitment, String notes, Runnable change) {
		commitment.setNotes(notes);
		change.run();
		edit.save("");
	}

	private void change(Consumer<Commitment> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Commitment) edit.load("COM-1"));
			edit.save("");
		}
	}
}
