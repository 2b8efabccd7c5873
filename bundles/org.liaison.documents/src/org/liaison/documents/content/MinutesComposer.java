package org.liaison.documents.content;

import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__STATE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.commitments.Commitment;
import org.liaison.core.Register;
import org.liaison.documents.content.MinutesContent.Item;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.Outcome;

/** Composes the minutes of a meeting. */
public final class MinutesComposer {

	private final Wordings wordings;
	private final MeetingComposer meetings;
	private final CommitmentComposer commitments;

	/** Minutes in these languages for this audience. */
	public MinutesComposer(Register register, Wordings wordings, Audience audience) {
		this.wordings = wordings;
		meetings = new MeetingComposer(register, wordings, audience);
		commitments = new CommitmentComposer(register, wordings, audience);
	}

	/** The minutes of {@code meeting}. */
	public MinutesContent compose(Meeting meeting) {
		Optional<MinutesVersion> version = version(meeting);
		boolean signed = version.filter(one -> one.getState() == MinutesState.SIGNED).isPresent();
		var delegations = meetings.delegations(meeting);
		List<Item> items = new ArrayList<>();
		for (AgendaItem item : meeting.getAgenda()) {
			items.add(new Item(meetings.title(item, items.size()), outcomes(meeting, item)));
		}
		return new MinutesContent(meetings.title(meeting), !signed, meetings.head(meeting), delegations, meetings.agenda(meeting), items,
				outcomes(meeting, null), undertakings(meeting), delegations.stream().limit(2).map(one -> wordings.say("signedFor", one.side())).toList(), //$NON-NLS-1$
				version.map(this::footer).orElse(null));
	}

	private Passages outcomes(Meeting meeting, AgendaItem item) {
		return Passages.of(meeting.getOutcomes().stream().filter(outcome -> outcome.getAgendaItem() == item).map(meetings::outcome).toList());
	}

	private List<Undertaking> undertakings(Meeting meeting) {
		Map<String, Commitment> undertaken = new LinkedHashMap<>();
		for (Outcome outcome : meeting.getOutcomes()) {
			meetings.undertaken(outcome).forEach(commitment -> undertaken.putIfAbsent(commitment.getId(), commitment));
		}
		return undertaken.values().stream().map(commitments::undertaken).toList();
	}

	/** The last version that was not withdrawn. */
	private static Optional<MinutesVersion> version(Meeting meeting) {
		return meeting.getMinutes() == null ? Optional.empty()
				: meeting.getMinutes().getVersions().stream().filter(version -> version.getState() != MinutesState.WITHDRAWN)
						.reduce((earlier, later) -> later);
	}

	private Passages footer(MinutesVersion version) {
		List<Wording> lines = new ArrayList<>();
		meetings.add(lines, "version", wordings.plain(version.getNumber())); //$NON-NLS-1$
		meetings.add(lines, "versionState", wordings.literal(MINUTES_VERSION__STATE, version.getState())); //$NON-NLS-1$
		meetings.add(lines, "signedOn", wordings.date(version.getSigned())); //$NON-NLS-1$
		meetings.add(lines, "seal", wordings.plain(version.getSha256())); //$NON-NLS-1$
		return Passages.of(lines);
	}
}
