package org.liaison.bench.register;

import java.util.List;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentKind;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.ProgressUpdate;
import org.liaison.model.Language;
import org.liaison.model.Marking;

/** Makes commitments with about twenty values and five references each, and the edits that officers make to them later. */
final class Commitments {

	private static final int KINDS = 4;

	private final Composer composer;
	private final World world;

	Commitments(Composer composer, World world) {
		this.composer = composer;
		this.world = world;
	}

	/** The commitment with a number, as it is first written down. */
	Commitment create(int number) {
		Commitment commitment = CommitmentsFactory.eINSTANCE.createCommitment();
		commitment.setId(composer.id());
		commitment.setKey("COM-" + (number + 1));
		commitment.setTitle(composer.title(number));
		commitment.setText(composer.text());
		commitment.setKind(composer.any(CommitmentKind.values()));
		commitment.setStatus(composer.any(CommitmentStatus.values()));
		commitment.setMarking(composer.any(Marking.values()));
		commitment.setTargetValue(composer.amount());
		commitment.setMade(composer.date());
		commitment.setIndicative(composer.dateOnceIn(2));
		commitment.setAgreed(composer.dateOnceIn(2));
		commitment.setActual(composer.dateOnceIn(3));
		commitment.setDateWording(composer.remark());
		commitment.setAsStated(composer.remark());
		commitment.setNotes(composer.remark());
		commitment.getTags().add(composer.place(number).text(Language.EN).split(" ")[0]);
		commitment.getObligors().add(world.organisation());
		commitment.getBeneficiaries().add(world.organisation());
		commitment.setOrigin(world.outcome());
		commitment.getConcerns().addAll(List.of(world.place(), world.agreement()));
		return commitment;
	}

	/** What an officer saves later: where it stands and until when, sometimes other words, sometimes a report of progress. */
	void edit(Commitment commitment, int round) {
		commitment.setStatus(composer.any(CommitmentStatus.values()));
		if (!CommitmentRules.isOpen(commitment)) {
			commitment.setClosingReason("Both sides say so.");
		}
		switch (round % KINDS) {
		case 0 -> commitment.setAgreed(composer.date());
		case 1 -> commitment.setText(composer.text());
		case 2 -> commitment.getProgress().add(progress());
		default -> commitment.setIndicative(composer.date());
		}
	}

	private ProgressUpdate progress() {
		ProgressUpdate update = CommitmentsFactory.eINSTANCE.createProgressUpdate();
		update.setId(composer.id());
		update.setDate(composer.date());
		update.setText(composer.text());
		return update;
	}
}
