package org.liaison.sessions.workflow;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.Texts;
import org.liaison.core.contribution.Check.Finding;
import org.liaison.core.contribution.Check.Severity;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.value.EditReferences;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Participant;
import org.liaison.meetings.ParticipantRole;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.SpokenDate;
import org.liaison.sessions.workflow.Workflow.Step;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a step of a meeting, or tells which there are and what is lacking before each. */
@Command(name = "step")
public final class StepCommand implements org.liaison.core.contribution.Command {

	private static final List<String> COLUMNS = List.of("step", "state", "lacking"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting")
	private String key;

	@Parameters(index = "1", arity = "0..1", paramLabel = "STEP", descriptionKey = "step")
	private String word;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
	private String reason = ""; //$NON-NLS-1$

	@Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
	private String date;

	@Option(names = "--signatories", split = ",", paramLabel = "ID|KEY", descriptionKey = "signatories")
	private List<String> signatories = List.of();

	private CommandSession session;
	private Texts texts;

	@Override
	public void session(CommandSession given) {
		session = given;
		texts = Texts.in(StepCommand.class, "messages", given.language()); //$NON-NLS-1$
	}

	@Override
	public Integer call() throws IOException {
		try (Edit edit = Edits.open(session.register())) {
			if (!(edit.load(key) instanceof Meeting meeting)) {
				throw new RegisterException(Problem.NOT_A_MEETING, key);
			}
			if (word == null) {
				print(meeting);
			} else if (StepWord.of(word) == StepWord.RENEW && canRenew(meeting)) {
				new MinutesSteps(session.labels()).renew(meeting);
				edit.save(reason.strip());
				session.messages().println(texts.say("renewed", meeting.getKey())); //$NON-NLS-1$
			} else {
				make(edit, meeting, StepWord.of(word));
			}
			return 0;
		}
	}

	private static boolean canRenew(Meeting meeting) {
		return meeting.getState() == MeetingState.MINUTES_DRAFTED;
	}

	private static List<String> possible(Meeting meeting) {
		return Stream.concat(Workflow.steps(meeting).stream().map(StepWord::of), canRenew(meeting) ? Stream.of(StepWord.RENEW) : Stream.empty())
				.map(StepWord::text).toList();
	}

	private void print(Meeting meeting) throws IOException {
		boolean forPerson = session.format() == Format.TABLE;
		List<String> headers = COLUMNS.stream().map(column -> texts.say("column." + column)).toList(); //$NON-NLS-1$
		try (RowPrinter rows = session.rows(COLUMNS, headers)) {
			for (Step step : Workflow.steps(meeting)) {
				rows.row(StepWord.of(step).text(), forPerson ? name(step.to()) : step.to().getLiteral(),
						lacking(meeting, step).stream().map(Finding::message).collect(Collectors.joining(" "))); //$NON-NLS-1$
			}
		}
	}

	private void make(Edit edit, Meeting meeting, StepWord wanted) {
		Step step = Workflow.steps(meeting).stream().filter(one -> StepWord.of(one) == wanted).findFirst()
				.orElseThrow(() -> refused(meeting, "notNow", wanted.text(), //$NON-NLS-1$
						String.join(", ", possible(meeting)))); //$NON-NLS-1$
		List<Finding> lacking = new ArrayList<>(lacking(meeting, step));
		lacking.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().ifPresent(finding -> {
			Saying message = language -> finding.message();
			throw new RegisterException(Problem.REFUSED, meeting.getKey(), message);
		});
		if (date != null && wanted != StepWord.SIGNED) {
			throw refused(meeting, "dateOfSigning"); //$NON-NLS-1$
		}
		if (step.back() && reason.isBlank()) {
			throw refused(meeting, "reasonNeeded"); //$NON-NLS-1$
		}
		var steps = new MinutesSteps(session.labels());
		if (wanted == StepWord.SIGNED) {
			PartialDate signed = signed(meeting);
			steps.sign(meeting, signed, signedBy(edit, meeting));
			Readiness.signing(meeting, signed, LocalDate.now(), session.labels(), session.language()).ifPresent(lacking::add);
		} else {
			steps.make(meeting, step, session.register().info().device().author(), reason.strip());
		}
		edit.save(reason.strip());
		lacking.forEach(finding -> session.messages().println(finding.message()));
		session.messages().println(texts.say("done", meeting.getKey(), name(step.from()), name(step.to()))); //$NON-NLS-1$
	}

	private List<Finding> lacking(Meeting meeting, Step step) {
		return step.back() ? List.of()
				: Readiness.findings(meeting, step.to(), session.labels(), session.language());
	}

	private PartialDate signed(Meeting meeting) {
		if (date == null) {
			throw refused(meeting, "dateNeeded"); //$NON-NLS-1$
		}
		return SpokenDate.read(date, LocalDate.now()).orElseThrow(() -> new RegisterException(Problem.BAD_DATE, date,
				MeetingsPackage.Literals.MINUTES_VERSION__SIGNED.getName(), "")); //$NON-NLS-1$
	}

	/** Heads of delegation sign, unless somebody says otherwise. */
	private List<Party> signedBy(Edit edit, Meeting meeting) {
		var references = new EditReferences(session.register(), edit);
		List<Party> parties = signatories.isEmpty()
				? meeting.getParticipants().stream().filter(one -> one.getRole() == ParticipantRole.HEAD_OF_DELEGATION).flatMap(one -> party(one).stream()).toList()
				: signatories.stream().map(one -> (Party) references.object(MeetingsPackage.Literals.MINUTES_VERSION__SIGNATORIES, one)).toList();
		if (parties.isEmpty()) {
			throw refused(meeting, "noSignatory"); //$NON-NLS-1$
		}
		return parties;
	}

	private static Optional<Party> party(Participant participant) {
		return Optional.<Party>ofNullable(participant.getPerson()).or(() -> Optional.ofNullable(participant.getOrganisation()));
	}

	private String name(MeetingState state) {
		return session.labels().literal(MeetingsPackage.Literals.MEETING_STATE, state, session.language());
	}

	private static RegisterException refused(Meeting meeting, String key, Object... arguments) {
		return new RegisterException(Problem.REFUSED, Objects.requireNonNullElse(meeting.getKey(), ""), //$NON-NLS-1$
				Saying.of(StepCommand.class, "messages", key, arguments)); //$NON-NLS-1$
	}
}
