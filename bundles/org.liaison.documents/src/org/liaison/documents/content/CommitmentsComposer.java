package org.liaison.documents.content;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.runtime.SubMonitor;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query.Sort;
import org.liaison.documents.content.CommitmentsContent.Count;
import org.liaison.documents.content.CommitmentsContent.Group;
import org.liaison.documents.content.CommitmentsContent.Tracked;
import org.liaison.documents.content.Sheet.Column;
import org.liaison.documents.publishing.Grouping;
import org.liaison.model.Record;

/** Composes the report on the status of commitments: by due date, those without one last. */
public final class CommitmentsComposer {

	private final Wordings wordings;
	private final Audience audience;
	private final CommitmentComposer commitments;
	private final CommitmentGroups groups;
	private final Map<String, List<Tracked>> found = new LinkedHashMap<>();
	private final Map<String, Wording> titles = new TreeMap<>(CommitmentGroups.ORDER);
	private final Map<CommitmentStatus, Integer> byStatus = new TreeMap<>();
	private final List<List<Object>> rows = new ArrayList<>();
	private int overdue;
	private int undated;

	/** A report in these languages for this audience. */
	public CommitmentsComposer(Wordings wordings, Audience audience, Grouping grouping) {
		this.wordings = wordings;
		this.audience = audience;
		commitments = new CommitmentComposer(wordings, audience);
		groups = new CommitmentGroups(wordings, audience, grouping);
	}

	/** The report on the commitments that answer to a filter. */
	public CommitmentsContent compose(Filter which, SubMonitor monitor) {
		audience.each(COMMITMENT, which, new Sort(COMMITMENT__DUE, false), monitor, this::add);
		List<Group> ordered = new ArrayList<>();
		titles.forEach((id, title) -> ordered.add(new Group(title, found.get(id))));
		return new CommitmentsContent(groups.subject(), counts(), ordered, new Sheet(columns(), rows));
	}

	private void add(Record record) {
		if (!(record instanceof Commitment commitment) || !audience.admits(commitment)) {
			return;
		}
		Tracked tracked = commitments.report(commitment);
		groups.of(commitment).forEach((id, title) -> {
			titles.putIfAbsent(id, title);
			found.computeIfAbsent(id, one -> new ArrayList<>()).add(tracked);
		});
		byStatus.merge(commitment.getStatus(), 1, Integer::sum);
		overdue += tracked.late() ? 1 : 0;
		undated += CommitmentRules.isOpen(commitment) && CommitmentRules.isUndated(commitment) ? 1 : 0;
		rows.add(row(commitment, tracked));
	}

	private List<Count> counts() {
		List<Count> counts = new ArrayList<>();
		byStatus.forEach((status, number) -> counts.add(new Count(wordings.literal(COMMITMENT__STATUS, status), number)));
		counts.add(new Count(wordings.say("overdue"), overdue)); //$NON-NLS-1$
		counts.add(new Count(wordings.say("undated"), undated)); //$NON-NLS-1$
		return counts;
	}

	private List<Object> row(Commitment commitment, Tracked tracked) {
		List<Object> row = new ArrayList<>();
		row.add(commitment.getKey());
		row.add(tracked.text());
		row.add(tracked.obligors());
		row.add(wordings.names(audience.of(commitment.getBeneficiaries())));
		row.add(Sheet.value(commitment.getAgreed()));
		row.add(Sheet.value(commitment.getIndicative()));
		row.add(Objects.requireNonNullElse(commitment.getDateWording(), "")); //$NON-NLS-1$
		row.add(Sheet.value(commitment.getActual()));
		row.add(wordings.literal(COMMITMENT__STATUS, commitment.getStatus()));
		row.add(wordings.say(CommitmentRules.isOverdue(commitment, LocalDate.now()) ? "yes" : "no")); //$NON-NLS-1$ //$NON-NLS-2$
		row.add(tracked.slips().isEmpty() ? 0 : Integer.valueOf(tracked.slips()));
		row.add(commitments.positions(commitment));
		return row;
	}

	private List<Column> columns() {
		return List.of(new Column(wordings.say("number"), 10, false), new Column(wordings.say("commitment"), 60, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("obligors"), 30, true), new Column(wordings.say("beneficiaries"), 30, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("agreed"), 20, false), new Column(wordings.say("indicative"), 20, false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("dateWording"), 18, false), new Column(wordings.say("actual"), 20, false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("status"), 14, true), new Column(wordings.say("overdue"), 12, true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(wordings.say("slipCount"), 10, false), new Column(wordings.say("positions"), 40, true)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
