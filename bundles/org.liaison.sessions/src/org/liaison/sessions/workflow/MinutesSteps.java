package org.liaison.sessions.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.types.Labels;
import org.liaison.meetings.GeneratedText;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesSeal;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.MinutesVersions;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.sessions.minutes.MinutesText;

/**
 * Makes the steps of a meeting, on the objects of an edit. Each is saved with a reason by whoever calls it, so that the history says who
 * made it and when.
 */
public final class MinutesSteps {

	private final Labels labels;

	/** @param labels what states, kinds and roles are called */
	public MinutesSteps(Labels labels) {
		this.labels = labels;
	}

	/**
	 * Goes to another state, and does to the minutes what belongs to it: drafting makes their text of agenda and outcomes, but for what
	 * somebody has worded by hand since it was made before, agreeing approves it in all its languages, a step back makes it a draft again. Signing needs to know who signed, see {@link #sign}.
	 *
	 * @param author who goes, for the version that is made
	 * @throws RegisterException {@code REFUSED} when there is no such step, or no text to agree on
	 */
	public void go(Meeting meeting, MeetingState to, String author) {
		if (to == MeetingState.SIGNED || meeting.getState() == MeetingState.SIGNED || !Workflow.isStep(meeting.getState(), to)) {
			throw noStep(meeting, to);
		}
		if (to == MeetingState.MINUTES_DRAFTED) {
			MinutesVersions.current(meeting).filter(version -> version.getState() != MinutesState.SIGNED)
					.ifPresentOrElse(version -> draftAgain(meeting, version), () -> GeneratedText.write(add(meeting, author), new MinutesText(labels).of(meeting)));
		} else if (to == MeetingState.AGREED) {
			MinutesVersion version = current(meeting);
			version.setState(MinutesState.AGREED);
			version.setText(approved(version.getText()));
		}
		meeting.setState(to);
	}

	/** What somebody worded by hand stays; all else is made anew, also in a language that came after the first draft. */
	private void draftAgain(Meeting meeting, MinutesVersion version) {
		version.setState(MinutesState.DRAFT);
		LocalizedText made = new MinutesText(labels).of(meeting);
		for (Language language : Language.values()) {
			if (version.getText().text(language) != null && !GeneratedText.isIn(version, language)) {
				made = made.with(language, null);
			}
		}
		GeneratedText.write(version, made);
	}

	/**
	 * Makes a step that is no signing: {@link #go goes}, {@link #correct corrects} or {@link #withdraw withdraws}.
	 *
	 * @param step one of {@link Workflow#steps(Meeting)}
	 * @param author who makes it
	 * @param reason what a correction corrects
	 */
	public void make(Meeting meeting, Workflow.Step step, String author, String reason) {
		if (step.from() == MeetingState.SIGNED) {
			correct(meeting, author, reason);
		} else if (step.to() == MeetingState.SIGNED && step.back()) {
			withdraw(meeting);
		} else {
			go(meeting, step.to(), author);
		}
	}

	/** Makes the text of the current draft anew, from agenda and outcomes as they are now, also what somebody worded by hand. */
	public void renew(Meeting meeting) {
		MinutesVersion version = current(meeting);
		version.setText(LocalizedText.EMPTY);
		GeneratedText.write(version, new MinutesText(labels).of(meeting));
	}

	/**
	 * Signs the agreed version: it gets its seal, and with it all that the minutes print of the meeting is locked.
	 *
	 * @param signed when both sides signed
	 * @param signatories who signed
	 * @throws RegisterException {@code REFUSED} when the minutes are not agreed
	 */
	public void sign(Meeting meeting, PartialDate signed, List<? extends Party> signatories) {
		if (meeting.getState() != MeetingState.AGREED) {
			throw noStep(meeting, MeetingState.SIGNED);
		}
		MinutesVersion version = current(meeting);
		version.setSigned(signed);
		version.getSignatories().clear();
		version.getSignatories().addAll(signatories);
		MinutesSeal.seal(meeting, version);
		version.setState(MinutesState.SIGNED);
		meeting.setState(MeetingState.SIGNED);
	}

	/**
	 * Begins a correction of signed minutes: a new version with the same text, to be changed, agreed and signed in its turn. The signed one
	 * stays as it is.
	 *
	 * @param reason what it corrects; stays with the version
	 * @return the new version
	 * @throws RegisterException {@code REFUSED} when nothing is signed
	 */
	public MinutesVersion correct(Meeting meeting, String author, String reason) {
		MinutesVersion signed = MinutesVersions.lock(meeting).orElseThrow(() -> refused(meeting, "notSigned")); //$NON-NLS-1$
		MinutesVersion version = add(meeting, author);
		version.setText(signed.getText());
		version.getGenerated().addAll(signed.getGenerated());
		version.setReason(reason);
		meeting.setState(MeetingState.MINUTES_DRAFTED);
		return version;
	}

	/**
	 * Withdraws a correction that is not signed: the version that it was to correct counts again. What was changed for the correction has to
	 * be set back before; saving refuses it otherwise, see {@link org.liaison.meetings.SignedMinutesGuard}.
	 *
	 * @throws RegisterException {@code REFUSED} when nothing is being corrected
	 */
	public void withdraw(Meeting meeting) {
		MinutesVersions.corrected(meeting).orElseThrow(() -> refused(meeting, "noCorrection")); //$NON-NLS-1$
		current(meeting).setState(MinutesState.WITHDRAWN);
		meeting.setState(MeetingState.SIGNED);
	}

	private static MinutesVersion add(Meeting meeting, String author) {
		if (meeting.getMinutes() == null) {
			meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
		}
		List<MinutesVersion> versions = meeting.getMinutes().getVersions();
		MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
		version.setNumber(String.valueOf(versions.stream().map(MinutesVersion::getNumber).filter(number -> number != null && number.matches("\\d{1,9}")) //$NON-NLS-1$
				.mapToInt(Integer::parseInt).max().orElse(versions.size()) + 1));
		version.setAuthor(author);
		version.setDate(PartialDate.of(LocalDate.now()));
		versions.add(version);
		return version;
	}

	private static LocalizedText approved(LocalizedText text) {
		LocalizedText approved = text;
		for (Language language : Language.values()) {
			approved = approved.withApproved(language, true);
		}
		return approved;
	}

	private static MinutesVersion current(Meeting meeting) {
		return MinutesVersions.current(meeting).orElseThrow(() -> refused(meeting, "noVersion")); //$NON-NLS-1$
	}

	private RegisterException noStep(Meeting meeting, MeetingState to) {
		return refused(meeting, "noStep", state(meeting.getState()), state(to)); //$NON-NLS-1$
	}

	private Saying state(MeetingState state) {
		return language -> labels.literal(MeetingsPackage.Literals.MEETING_STATE, state, language);
	}

	private static RegisterException refused(Meeting meeting, String key, Object... arguments) {
		return new RegisterException(Problem.REFUSED, Objects.requireNonNullElse(meeting.getKey(), ""), //$NON-NLS-1$
				Saying.of(MinutesSteps.class, "steps", key, arguments)); //$NON-NLS-1$
	}
}
