package org.liaison.sessions.minutes;

import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM_STATE;
import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__PRESENTER;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING_FORMAT;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__BODY;
import static org.liaison.meetings.MeetingsPackage.Literals.MEETING__PLACE;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME_KIND;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__BY;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__COMMITMENTS;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME_POSITION__PARTY;
import static org.liaison.meetings.MeetingsPackage.Literals.PARTICIPANT_ROLE;
import static org.liaison.meetings.MeetingsPackage.Literals.PARTICIPANT__ORGANISATION;
import static org.liaison.meetings.MeetingsPackage.Literals.PARTICIPANT__PERSON;
import static org.liaison.meetings.MeetingsPackage.Literals.STANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Texts;
import org.liaison.core.types.Labels;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingFormat;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Participant;
import org.liaison.meetings.ParticipantRole;
import org.liaison.meetings.Stance;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/**
 * The text of the minutes, made of a meeting: who met when and where, the agenda and who introduces its points, and under each point what it arrived at, with the
 * positions of sides that differ. The same meeting always gives the same text. Where a segment has no text in a language, that is said in
 * its place and the text stands there as it is: nothing is left out unseen. Other records are called by their names and not loaded.
 */
public final class MinutesText {

	/** A numbered title, as the message "point" writes it. */
	private static final Pattern POINT = Pattern.compile("\\d+\\. .*"); //$NON-NLS-1$

	private final Labels labels;

	/** @param labels what kinds, roles and stances are called */
	public MinutesText(Labels labels) {
		this.labels = labels;
	}

	/** The text in every language in which the minutes are kept; a draft in each. */
	public LocalizedText of(Meeting meeting) {
		LocalizedText text = LocalizedText.EMPTY;
		for (Language language : Translations.kept(meeting)) {
			text = text.with(language, in(meeting, language));
		}
		return text;
	}

	/** The text in one language. */
	public String in(Meeting meeting, Language language) {
		return new Writing(language).text(meeting);
	}

	/** Whether a line of such a text is the heading of what follows it. */
	public static boolean isHeading(String line, Language language) {
		var texts = Texts.in(MinutesText.class, "minutes", language); //$NON-NLS-1$
		return POINT.matcher(line).matches() || Stream.of("participants", "agenda", "others").map(texts::say).anyMatch(line::equals); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private final class Writing {

		private final Language language;
		private final Texts texts;
		private final List<String> lines = new ArrayList<>();

		Writing(Language language) {
			this.language = language;
			this.texts = Texts.in(MinutesText.class, "minutes", language); //$NON-NLS-1$
		}

		String text(Meeting meeting) {
			lines.add(text(meeting.getTitle()));
			head(meeting);
			participants(meeting);
			agenda(meeting);
			AgendaRules.points(meeting).forEach(item -> point(meeting, item));
			List<Outcome> others = AgendaRules.outcomesWithoutPoint(meeting);
			if (!others.isEmpty()) {
				section("others"); //$NON-NLS-1$
				others.forEach(this::outcome);
			}
			return String.join("\n", lines); //$NON-NLS-1$
		}

		private void head(Meeting meeting) {
			names(meeting, MEETING__BODY).forEach(body -> lines.add(texts.say("body", body))); //$NON-NLS-1$
			Optional.ofNullable(meeting.getNumber()).filter(number -> !number.isBlank()).ifPresent(number -> lines.add(texts.say("session", number))); //$NON-NLS-1$
			if (meeting.getDates() != null && !meeting.getDates().isUnknown()) {
				lines.add(texts.say("date", meeting.getDates().describe(language))); //$NON-NLS-1$
			}
			List<String> where = new ArrayList<>(names(meeting, MEETING__PLACE));
			Optional.ofNullable(meeting.getVenue()).filter(venue -> !venue.isBlank()).ifPresent(where::add);
			if (!where.isEmpty()) {
				lines.add(texts.say("place", String.join(texts.say("comma"), where))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (meeting.getFormat() != MeetingFormat.NOT_STATED) {
				lines.add(texts.say("format", labels.literal(MEETING_FORMAT, meeting.getFormat(), language))); //$NON-NLS-1$
			}
		}

		private void participants(Meeting meeting) {
			if (!meeting.getParticipants().isEmpty()) {
				section("participants"); //$NON-NLS-1$
				meeting.getParticipants().forEach(participant -> lines.add(texts.say("entry", participant(participant)))); //$NON-NLS-1$
			}
		}

		private String participant(Participant participant) {
			List<String> parts = new ArrayList<>(names(participant, PARTICIPANT__PERSON));
			if (!participant.getFunction().isEmpty()) {
				parts.add(text(participant.getFunction()));
			}
			parts.addAll(names(participant, PARTICIPANT__ORGANISATION));
			if (parts.isEmpty() && participant.getWording() != null) {
				parts.add(participant.getWording());
			}
			String who = String.join(texts.say("comma"), parts); //$NON-NLS-1$
			return participant.getRole() == ParticipantRole.NOT_STATED ? who
					: texts.say("role", who, labels.literal(PARTICIPANT_ROLE, participant.getRole(), language)); //$NON-NLS-1$
		}

		private void agenda(Meeting meeting) {
			if (!AgendaRules.points(meeting).isEmpty()) {
				section("agenda"); //$NON-NLS-1$
				AgendaRules.points(meeting).forEach(item -> lines.add(listed(item)));
			}
		}

		private String listed(AgendaItem item) {
			List<String> presenters = names(item, AGENDA_ITEM__PRESENTER);
			return presenters.isEmpty() ? title(item) : texts.say("presented", title(item), String.join(texts.say("comma"), presenters)); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private void point(Meeting meeting, AgendaItem item) {
			lines.add(""); //$NON-NLS-1$
			lines.add(title(item));
			List<Outcome> outcomes = AgendaRules.outcomes(meeting, item);
			if (outcomes.isEmpty() && item.getState() != AgendaItemState.NOT_STATED) {
				lines.add(labels.literal(AGENDA_ITEM_STATE, item.getState(), language));
			}
			outcomes.forEach(this::outcome);
		}

		private String title(AgendaItem item) {
			return item.getNumber() == null ? text(item.getTitle()) : texts.say("point", item.getNumber(), text(item.getTitle())); //$NON-NLS-1$
		}

		private void outcome(Outcome outcome) {
			String number = outcome.getNumber() == null ? "" : outcome.getNumber(); //$NON-NLS-1$
			String line = texts.say("outcome", number, labels.literal(OUTCOME_KIND, outcome.getKind(), language), text(outcome.getText())).strip(); //$NON-NLS-1$
			List<String> by = names(outcome, OUTCOME__BY);
			List<String> commitments = Targets.of(outcome, OUTCOME__COMMITMENTS, Record.class).stream().map(Record::getKey).toList();
			lines.add(line + (by.isEmpty() ? "" : texts.say("by", String.join(texts.say("comma"), by))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ (commitments.isEmpty() ? "" : texts.say("kept", String.join(texts.say("comma"), commitments)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			outcome.getPositions().forEach(this::position);
		}

		private void position(OutcomePosition position) {
			String who = String.join(texts.say("comma"), names(position, OUTCOME_POSITION__PARTY)); //$NON-NLS-1$
			String stance = position.getStance() == Stance.NOT_STATED ? "" : labels.literal(STANCE, position.getStance(), language); //$NON-NLS-1$
			String said = position.getText().isEmpty() ? "" : text(position.getText()); //$NON-NLS-1$
			lines.add(texts.say("position", who, List.of(stance, said).stream().filter(part -> !part.isEmpty()) //$NON-NLS-1$
					.collect(Collectors.joining(texts.say("stop"))))); //$NON-NLS-1$
		}

		private void section(String key) {
			lines.add(""); //$NON-NLS-1$
			lines.add(texts.say(key));
		}

		private String text(LocalizedText text) {
			String own = text.text(language);
			return own != null ? own : texts.say("missing", text.best(language)).strip(); //$NON-NLS-1$
		}

		/** Names of records; one that has none in this language is called by the name it has. */
		private List<String> names(EObject holder, EReference reference) {
			return Targets.of(holder, reference, Record.class).stream().map(record -> record.getTitle().best(language)).toList();
		}
	}
}
