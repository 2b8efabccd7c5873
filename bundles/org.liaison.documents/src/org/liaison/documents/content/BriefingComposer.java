package org.liaison.documents.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.liaison.agreements.Agreement;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.core.Edit;
import org.liaison.documents.content.BriefingContent.Topic;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.model.Record;

/** Composes the briefing pack for a meeting. */
public final class BriefingComposer {

	private final Audience audience;
	private final Edit edit;
	private final MeetingComposer meetings;
	private final CommitmentComposer commitments;
	private final AgreementComposer agreements;
	private final FigureComposer figures;
	private final HistoryComposer history;
	private final SourceComposer sources;

	/** @param edit by which related records are read */
	public BriefingComposer(Edit edit, Wordings wordings, Audience audience) {
		this.audience = audience;
		this.edit = edit;
		meetings = new MeetingComposer(wordings, audience);
		commitments = new CommitmentComposer(wordings, audience);
		agreements = new AgreementComposer(wordings, audience);
		figures = new FigureComposer(edit, wordings, audience);
		history = new HistoryComposer(wordings, audience);
		sources = new SourceComposer(wordings, audience);
	}

	/** The briefing pack for {@code meeting}. */
	public BriefingContent compose(Meeting meeting, SubMonitor monitor) {
		List<AgendaItem> points = AgendaRules.points(meeting);
		SubMonitor progress = SubMonitor.convert(monitor, points.size() + 1);
		Map<String, Commitment> open = new LinkedHashMap<>();
		List<Topic> topics = new ArrayList<>();
		for (AgendaItem item : points) {
			progress.split(1);
			Related related = new Related(edit, audience, item);
			related.commitments().stream().filter(CommitmentRules::isOpen).forEach(commitment -> open.putIfAbsent(commitment.getId(), commitment));
			topics.add(topic(item, topics.size(), related));
		}
		return new BriefingContent(meetings.title(meeting), meetings.head(meeting), meetings.delegations(meeting), meetings.agenda(meeting), topics,
				open.values().stream().map(commitments::tracked).toList(), sources.cited());
	}

	private Topic topic(AgendaItem item, int position, Related related) {
		related.all().forEach(sources::add);
		return new Topic(meetings.title(item, position), history.of(related), Passages.of(related.commitments().stream().map(commitments::briefing).toList()),
				figures.of(related.others(Record.class)), Passages.of(related.others(Agreement.class).stream().map(agreements::briefing).toList()));
	}
}
