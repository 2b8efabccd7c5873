package org.liaison.documents.content;

import static org.liaison.meetings.MeetingsPackage.Literals.MEETING;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__DATES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__OUTCOMES;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query.Sort;
import org.liaison.documents.content.DecisionsContent.Decision;
import org.liaison.documents.content.Sheet.Column;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;

/** Composes the register of decisions. */
public final class DecisionsComposer {

	private final Wordings wordings;
	private final Audience audience;
	private final MeetingComposer meetings;
	private final List<Decision> decisions = new ArrayList<>();
	private final List<List<Object>> rows = new ArrayList<>();

	/** A register in these languages for this audience. */
	public DecisionsComposer(Wordings wordings, Audience audience) {
		this.wordings = wordings;
		this.audience = audience;
		meetings = new MeetingComposer(wordings, audience);
	}

	/** The register of all decisions. */
	public DecisionsContent compose(SubMonitor monitor) {
		Filter decided = new Filter.Test(List.of(MEETING__OUTCOMES, OUTCOME__KIND), Operator.EQUAL, List.of(OutcomeKind.DECISION.getName()));
		audience.each(MEETING, decided, new Sort(MEETING__DATES, true), monitor, record -> {
			if (record instanceof Meeting meeting && audience.admits(meeting)) {
				meeting.getOutcomes().stream().filter(outcome -> outcome.getKind() == OutcomeKind.DECISION).forEach(outcome -> add(meeting, outcome));
			}
		});
		return new DecisionsContent(wordings.nothing(), decisions, new Sheet(columns(), rows));
	}

	private void add(Meeting meeting, Outcome outcome) {
		String number = meeting.getKey() + '/' + Objects.requireNonNullElse(outcome.getNumber(), ""); //$NON-NLS-1$
		Wording text = meetings.outcome(outcome).labelled(""); //$NON-NLS-1$
		decisions.add(new Decision(number, meetings.title(meeting), wordings.date(meeting.getDates()), text));
		rows.add(List.of(number, wordings.name(audience.of(meeting.getBody())), meetings.title(meeting), Sheet.value(meeting.getDates()),
				wordings.text(outcome.getText()), wordings.names(audience.of(outcome.getBy())), meetings.keys(outcome)));
	}

	private List<Column> columns() {
		return List.of(new Column(wordings.say("number"), 10, false), new Column(wordings.say("body"), 30, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("meeting"), 30, true), new Column(wordings.say("dates"), 20, false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("decision"), 60, true), new Column(wordings.say("by"), 25, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("commitments"), 14, false)); //$NON-NLS-1$
	}
}
