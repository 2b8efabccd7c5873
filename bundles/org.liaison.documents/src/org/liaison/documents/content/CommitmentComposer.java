package org.liaison.documents.content;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;

import java.time.LocalDate;
import java.util.List;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.Position;
import org.liaison.documents.content.CommitmentsContent.Tracked;
import org.liaison.model.LocalizedText;
import org.liaison.model.Party;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** What all documents say alike of a commitment. */
final class CommitmentComposer {

	private final Wordings wordings;
	private final Audience audience;
	private final Sides sides;
	private final SlipComposer slips;

	CommitmentComposer(Wordings wordings, Audience audience) {
		this.wordings = wordings;
		this.audience = audience;
		sides = new Sides(wordings);
		slips = new SlipComposer(audience.register(), wordings);
	}

	/** The wording that was agreed, else the title. */
	Wording text(Commitment commitment) {
		return wordings.first(wordings.text(commitment.getText()), wordings.text(commitment.getTitle()));
	}

	Wording obligors(Commitment commitment) {
		return wordings.names(audience.of(commitment.getObligors()));
	}

	/** The agreed date, else the indicative one marked as such, else the words that were used, else that there is none. */
	Wording due(Commitment commitment) {
		if (isKnown(commitment.getAgreed())) {
			return wordings.date(commitment.getAgreed());
		}
		if (isKnown(commitment.getIndicative())) {
			return wordings.say("due.indicative", wordings.date(commitment.getIndicative())); //$NON-NLS-1$
		}
		String words = commitment.getDateWording();
		return words == null || words.isBlank() ? wordings.say("due.none") : wordings.quoted(words); //$NON-NLS-1$
	}

	/** Our view of the status, and whether it is late. */
	Wording status(Commitment commitment) {
		Wording status = wordings.literal(COMMITMENT__STATUS, commitment.getStatus());
		return CommitmentRules.isOverdue(commitment, LocalDate.now()) ? wordings.join(List.of(status, wordings.say("overdue"))) : status; //$NON-NLS-1$
	}

	/** The last word of a party on it. */
	private Wording position(Position position) {
		return said(wordings.join(List.of(wordings.literal(COMMITMENT__STATUS, position.getStatus()), wordings.date(position.getExpected()))),
				position.getText());
	}

	/** What somebody's position is in a word, and the words that were used. */
	Wording said(Wording stance, LocalizedText words) {
		Wording text = wordings.text(words);
		if (text.isEmpty() || stance.isEmpty()) {
			return wordings.first(stance, text);
		}
		return text.labelled(wordings.lead(stance));
	}

	/** A text with what was undertaken below it: who, by when, and what the sides said where they do not say the same. */
	Wording noted(Wording text, Commitment commitment) {
		Wording noted = text.noted(wordings.lead(wordings.plain(commitment.getKey())), wordings.say("undertaken", obligors(commitment), due(commitment))); //$NON-NLS-1$
		if (!CommitmentRules.positionsMeet(commitment)) {
			for (Position position : CommitmentRules.lastPositions(commitment)) {
				noted = noted.noted(wordings.lead(who(position.getParty())), position(position));
			}
		}
		return noted;
	}

	/** What was undertaken, whatever became of it. */
	Undertaking undertaken(Commitment commitment) {
		return undertaking(commitment, wordings.nothing());
	}

	/** What was undertaken and how it stands. */
	Undertaking tracked(Commitment commitment) {
		return undertaking(commitment, status(commitment));
	}

	private Undertaking undertaking(Commitment commitment, Wording status) {
		Wording text = text(commitment);
		Wording obligors = obligors(commitment);
		Wording due = due(commitment);
		return new Undertaking(commitment.getKey(), text, obligors, due, status,
				text.noted(lead("obligors"), obligors).noted(lead("due"), due).noted(lead("status"), status)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** How it stands, for the report on all commitments. How often it slipped is the house's own counting, from a history that others have not. */
	Tracked report(Commitment commitment) {
		Wording text = text(commitment);
		Wording obligors = obligors(commitment);
		Wording due = due(commitment);
		Wording status = status(commitment);
		String slips = commitment.getSlips() == 0 ? "" : String.valueOf(commitment.getSlips()); //$NON-NLS-1$
		Wording positions = wordings.lines(CommitmentRules.lastPositions(commitment).stream()
				.map(position -> wordings.say("position.said", who(position.getParty()), position(position))).toList()); //$NON-NLS-1$
		Wording whole = text.noted(lead("obligors"), obligors).noted(lead("due"), due).noted(lead("status"), status) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.noted(lead("slipCount"), wordings.plain(slips)); //$NON-NLS-1$
		for (Position position : CommitmentRules.lastPositions(commitment)) {
			whole = whole.noted(wordings.lead(who(position.getParty())), position(position));
		}
		return new Tracked(commitment.getKey(), text, obligors, due, status, CommitmentRules.isOverdue(commitment, LocalDate.now()), slips, positions, whole);
	}

	/** What each side said last, for a cell of a spreadsheet, which is approved or not as a whole. */
	Wording positions(Commitment commitment) {
		List<Position> last = CommitmentRules.lastPositions(commitment);
		return wordings.lines(last.stream().map(position -> wordings.say("position.said", who(position.getParty()), position(position).undrafted())).toList()) //$NON-NLS-1$
				.draftedAs(last.stream().map(this::position).toList());
	}

	/** All that a delegation has to know of it: who, by when, how it stands, what each side said last and whether they say the same. */
	Wording briefing(Commitment commitment) {
		Wording known = text(commitment).labelled(wordings.lead(wordings.plain(commitment.getKey()))).noted(lead("obligors"), obligors(commitment)) //$NON-NLS-1$
				.noted(lead("due"), due(commitment)).noted(lead("status"), status(commitment)).noted(lead("slips"), slips.of(commitment)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<Position> last = CommitmentRules.lastPositions(commitment);
		for (Position position : last) {
			Wording who = wordings.join(List.of(who(position.getParty()), wordings.date(position.getSaidOn()), wordings.name(meeting(position))));
			known = known.noted(wordings.lead(who), position(position));
		}
		if (last.size() > 1 || CommitmentRules.isDisputed(commitment)) {
			known = known.noted(lead("positions"), wordings.say(CommitmentRules.positionsMeet(commitment) ? "positions.meet" : "positions.differ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return known.noted(lead("answers"), wordings.names(audience.of(commitment.getAnswers()))); //$NON-NLS-1$
	}

	private Record meeting(Position position) {
		return audience.of(position.getSaidAt());
	}

	private Wording lead(String key) {
		return wordings.lead(wordings.say(key));
	}

	/** The side of a party, else its name. */
	Wording who(Party party) {
		return sides.of(party).orElseGet(() -> wordings.name(audience.of(party)));
	}

	private static boolean isKnown(PartialDate date) {
		return date != null && !date.isUnknown();
	}
}
