package org.liaison.sessions.workflow;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.Texts;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StandIns;
import org.liaison.core.operation.Fold;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Peer;
import org.liaison.core.types.RecordTypes;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesSeal;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.MinutesVersions;
import org.liaison.model.Language;

/**
 * A meeting whose minutes are signed, as it was signed. Another post that did not know of the signature may have changed it: its operations
 * are taken in, because every register has to arrive at the same state, but they break the seal. What they did is taken back here, newest
 * first, until the seal is whole, so that it is known who changed what, and minutes can be printed as they were signed. Follows from the
 * operations alone: it is the same at every post.
 *
 * @param meeting as it was signed; {@code null} when the operations do not lead back to it. Other records are known by identity only
 * @param alterations what breaks the seal, newest first; empty when it is whole
 */
public record SignedMeeting(Meeting meeting, List<Operation> alterations) {

	/** The parts of a meeting that the minutes print, and their text. */
	private static final Set<EClass> PARTS = Set.of(MeetingsPackage.Literals.PARTICIPANT, MeetingsPackage.Literals.AGENDA_ITEM,
			MeetingsPackage.Literals.OUTCOME, MeetingsPackage.Literals.OUTCOME_POSITION);
	private static final String TEXT = MeetingsPackage.Literals.MINUTES_VERSION__TEXT.getName();
	private static final String SEAL = MeetingsPackage.Literals.MINUTES_VERSION__SHA256.getName();

	/**
	 * A meeting as it was signed; empty when its minutes are not signed, or are being corrected. Not for the UI thread.
	 *
	 * @param meeting as the register has it
	 */
	public static Optional<SignedMeeting> of(Register register, Meeting meeting) {
		return MinutesVersions.lock(meeting).map(lock -> MinutesSeal.isWhole(meeting, lock) ? new SignedMeeting(meeting, List.of()) : restored(register, meeting, lock));
	}

	private static SignedMeeting restored(Register register, Meeting meeting, MinutesVersion lock) {
		RecordTypes types = register.types();
		List<Operation> history = register.history(meeting.getId(), null, Integer.MAX_VALUE);
		List<Operation> candidates = candidates(history, types, lock.getId());
		Set<Operation> left = new LinkedHashSet<>(history.reversed());
		for (int taken = 1; taken <= candidates.size(); taken++) {
			left.remove(candidates.get(taken - 1));
			Optional<Meeting> before = new Fold(left, types).state().map(state -> (Meeting) new RecordCodec(types).decode(state, new StandIns(types, List.of())));
			if (before.filter(earlier -> MinutesVersions.lock(earlier).filter(signed -> MinutesSeal.isWhole(earlier, signed)).isPresent()).isPresent()) {
				return new SignedMeeting(before.get(), candidates.subList(0, taken));
			}
		}
		return new SignedMeeting(null, candidates);
	}

	/** What may have broken the seal: changes of what is sealed that the device which signed did not make before it signed. */
	private static List<Operation> candidates(List<Operation> history, RecordTypes types, String version) {
		Optional<Operation> sealing = history.stream().filter(operation -> operation.object().equals(version) && isSealing(operation)).findFirst();
		return history.stream().filter(operation -> !operation.isCreation() && isSealed(operation, types, version))
				.filter(operation -> sealing.filter(signed -> signed.device().equals(operation.device()) && signed.sequence() > operation.sequence()).isEmpty())
				.sorted(Comparator.comparing(Operation::clock).thenComparing(Operation::id).reversed()).toList();
	}

	private static boolean isSealing(Operation operation) {
		return operation.isCreation() ? OperationForm.values(operation.after()).keySet().stream().anyMatch(key -> key.feature().equals(SEAL))
				: operation.field().feature().equals(SEAL);
	}

	private static boolean isSealed(Operation operation, RecordTypes types, String version) {
		String feature = operation.field().feature();
		if (operation.object().equals(operation.record())) {
			return MinutesSeal.covers(feature);
		}
		return operation.object().equals(version) ? feature.equals(TEXT) : types.eClass(operation.type()).filter(PARTS::contains).isPresent();
	}

	/**
	 * One sentence on who changed a signed meeting, at which post and when; empty when nobody did, and when no signed version counts. Not for the
	 * UI thread.
	 *
	 * @param id UUID of the meeting
	 */
	public static Optional<String> alteration(Register register, String id, Language language) {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load(id);
			return of(register, meeting).filter(signed -> !signed.alterations().isEmpty()).map(signed -> {
				Operation newest = signed.alterations().getFirst();
				String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language.locale())
						.format(newest.at().atZone(ZoneId.systemDefault()));
				String number = Objects.requireNonNullElse(MinutesVersions.lock(meeting).orElseThrow().getNumber(), ""); //$NON-NLS-1$
				Texts texts = Texts.in(SignedMeeting.class, "steps", language); //$NON-NLS-1$
				return post(newest, register.replica().peers()).map(post -> texts.say("alteredAt", meeting.getKey(), number, newest.author(), when, post)) //$NON-NLS-1$
						.orElseGet(() -> texts.say("altered", meeting.getKey(), number, newest.author(), when)); //$NON-NLS-1$
			});
		}
	}

	/** What the post is called at which an alteration was made; empty when nobody here knows it by name. */
	private static Optional<String> post(Operation alteration, List<Peer> peers) {
		return peers.stream().filter(peer -> peer.device().equals(alteration.device())).map(Peer::name).findFirst();
	}
}
