package org.liaison.documents.content;

import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__AGENDA;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__BODY;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__CONCERNS;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__MINUTES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__OUTCOMES;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PARTICIPANTS;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PLACE;
import static org.liaison.meetings.MeetingsPackage.Literals.MINUTES_VERSION__STATE;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.Commitment;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.types.Labels;
import org.liaison.documents.content.MinutesContent.Delegation;
import org.liaison.documents.content.MinutesContent.Item;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.MinutesVersions;
import org.liaison.meetings.Outcome;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.sessions.minutes.MinutesText;
import org.liaison.sessions.workflow.SignedMeeting;

/** Composes the minutes of a meeting. */
public final class MinutesComposer {

	/** What a text of minutes is written about: one that was written by hand may name any of it. */
	private static final Set<EStructuralFeature> WRITTEN_ABOUT = Set.of(RECORD__TITLE, MEETING__BODY, MEETING__PLACE, MEETING__CONCERNS, MEETING__PARTICIPANTS,
			MEETING__AGENDA, MEETING__OUTCOMES);
	/** Who signs. */
	private static final int SIDES = 2;

	private final Labels labels;
	private final Wordings wordings;
	private final Audience audience;
	private final MeetingComposer meetings;
	private final CommitmentComposer commitments;

	/** Minutes in these languages for this audience. */
	public MinutesComposer(Labels labels, Wordings wordings, Audience audience) {
		this.labels = labels;
		this.wordings = wordings;
		this.audience = audience;
		meetings = new MeetingComposer(wordings, audience);
		commitments = new CommitmentComposer(wordings, audience);
	}

	/**
	 * The minutes of {@code meeting}: the text that was signed; before that, its agenda with what it arrived at. Where the current version has another text than these give, because
	 * somebody wrote it by hand, that text is what the sides speak of, and stands instead.
	 *
	 * @param signed the meeting as it was signed, empty when it is not
	 * @throws RegisterException {@code SIGNED_TEXT_LOST} when the text was changed after it was signed and the history does not have it any more;
	 *             {@code NOT_SHAREABLE} when the meeting was changed and the signed text names what may not be told
	 */
	public MinutesContent compose(Meeting meeting, Optional<SignedMeeting> signed) {
		if (signed.isPresent() && MinutesVersions.lock(meeting).filter(version -> !version.getText().isEmpty()).isPresent()) {
			if (audience.hasAll(meeting, WRITTEN_ABOUT)) {
				return signed(meeting, signed.get());
			}
			if (!signed.get().alterations().isEmpty()) {
				throw new RegisterException(Problem.NOT_SHAREABLE, meeting.getKey());
			}
		}
		return composed(meeting);
	}

	/** What was signed is printed as it was signed, whatever the register says of it, of people and of commitments since. */
	private MinutesContent signed(Meeting meeting, SignedMeeting signed) {
		if (signed.meeting() == null) {
			throw new RegisterException(Problem.SIGNED_TEXT_LOST, meeting.getKey());
		}
		MinutesVersion version = MinutesVersions.lock(signed.meeting()).orElseThrow();
		LocalizedText title = signed.meeting().getTitle();
		List<Item> items = new SignedText(wordings, version.getText()).items(title);
		boolean led = items.size() > 1 && items.getFirst().title() == null;
		// The title was signed with the text: it is approved as the text is.
		return new MinutesContent(wordings.name(title), false, led ? items.getFirst().outcomes() : null, List.of(), null,
				led ? items.subList(1, items.size()) : items, null, null, List.of(), List.of(), footer(version));
	}

	private MinutesContent composed(Meeting meeting) {
		Optional<MinutesVersion> version = MinutesVersions.current(meeting);
		List<Delegation> delegations = meetings.delegations(meeting);
		Passages text = version.filter(one -> isOwnText(meeting, one)).map(one -> paragraphs(one.getText())).orElse(null);
		List<Item> items = new ArrayList<>();
		if (text == null) {
			for (AgendaItem item : AgendaRules.points(meeting)) {
				items.add(new Item(meetings.title(item, items.size()), outcomes(AgendaRules.outcomes(meeting, item)), meetings.state(item)));
			}
		}
		return new MinutesContent(meetings.title(meeting), MinutesVersions.lock(meeting).isEmpty(), meetings.head(meeting), delegations,
				text == null ? meetings.agenda(meeting) : null, items, text == null ? outcomes(AgendaRules.outcomesWithoutPoint(meeting)) : null, text,
				undertakings(meeting), delegations.stream().limit(SIDES).map(Delegation::signature).toList(),
				version.map(this::footer).orElse(null));
	}

	/**
	 * A draft goes to nobody but ourselves before it is agreed: only then may it speak for itself. Nobody can take out of a text what it says of
	 * something that may not be told, so that it is told whole or not at all.
	 */
	private boolean isOwnText(Meeting meeting, MinutesVersion version) {
		boolean given = version.getState() == MinutesState.SIGNED || version.getState() == MinutesState.AGREED || !audience.isCounterpart();
		if (given && !audience.hasAll(meeting, WRITTEN_ABOUT)) {
			audience.withhold(meeting, MEETING__MINUTES);
			return false;
		}
		var made = new MinutesText(labels);
		return given && wordings.languages().stream().anyMatch(language -> version.getText().text(language) != null
				&& !version.getText().text(language).equals(made.in(meeting, language)));
	}

	/** Paragraph by paragraph, as far as the languages have the same number of them; else each language as a whole. */
	private Passages paragraphs(LocalizedText text) {
		List<Language> written = wordings.languages().stream().filter(language -> text.text(language) != null).toList();
		long numbers = written.stream().map(language -> lines(text, language).size()).distinct().count();
		if (numbers != 1) {
			return Passages.of(List.of(wordings.text(text)));
		}
		List<Wording> paragraphs = new ArrayList<>();
		for (int i = 0; i < lines(text, written.getFirst()).size(); i++) {
			LocalizedText paragraph = LocalizedText.EMPTY;
			for (Language language : written) {
				paragraph = paragraph.with(language, lines(text, language).get(i)).withApproved(language, text.approved(language));
			}
			paragraphs.add(wordings.text(paragraph));
		}
		return Passages.of(paragraphs);
	}

	private static List<String> lines(LocalizedText text, Language language) {
		return text.text(language).lines().filter(line -> !line.isBlank()).toList();
	}

	private Passages outcomes(List<Outcome> outcomes) {
		return Passages.of(outcomes.stream().map(meetings::outcome).toList());
	}

	private List<Undertaking> undertakings(Meeting meeting) {
		Map<String, Commitment> undertaken = new LinkedHashMap<>();
		for (Outcome outcome : meeting.getOutcomes()) {
			meetings.undertaken(outcome).forEach(commitment -> undertaken.putIfAbsent(commitment.getId(), commitment));
		}
		return undertaken.values().stream().map(commitments::undertaken).toList();
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
