package org.liaison.documents.content;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__PROGRESS;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__KIND;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.ProgressUpdate;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.model.PartialDate;

/** What happened to an item of the agenda so far, over all meetings: what was arrived at, and what was done since. */
final class HistoryComposer {

	private record Entry(PartialDate when, Wording text) {
	}

	/** What has no date comes first: it is what is known least of. */
	private static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::when, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Wordings wordings;
	private final Audience audience;

	HistoryComposer(Wordings wordings, Audience audience) {
		this.wordings = wordings;
		this.audience = audience;
	}

	Passages of(Related related) {
		List<Entry> entries = new ArrayList<>();
		for (Outcome outcome : related.outcomes()) {
			if (outcome.eContainer() instanceof Meeting meeting) {
				entries.add(entry(meeting, outcome));
			}
		}
		for (Commitment commitment : related.commitments()) {
			if (audience.hasAll(commitment, Set.of(COMMITMENT__PROGRESS))) {
				commitment.getProgress().forEach(step -> entries.add(entry(commitment, step)));
			}
		}
		return Passages.of(entries.stream().sorted(BY_TIME).map(Entry::text).toList());
	}

	private Entry entry(Meeting meeting, Outcome outcome) {
		Wording where = wordings.join(List.of(wordings.date(meeting.getDates()), wordings.name(meeting)));
		Wording what = wordings.text(outcome.getText()).labelled(wordings.lead(where));
		return new Entry(meeting.getDates(), what.noted(wordings.nothing(), wordings.literal(OUTCOME__KIND, outcome.getKind()))
				.noted(wordings.lead(wordings.say("by")), wordings.names(audience.of(outcome.getBy())))); //$NON-NLS-1$
	}

	private Entry entry(Commitment commitment, ProgressUpdate step) {
		Wording when = wordings.join(List.of(wordings.date(step.getDate()), wordings.plain(commitment.getKey())));
		return new Entry(step.getDate(), wordings.text(step.getText()).labelled(wordings.lead(when)));
	}
}
