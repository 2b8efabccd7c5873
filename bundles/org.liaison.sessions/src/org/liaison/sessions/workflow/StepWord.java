package org.liaison.sessions.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.sessions.workflow.Workflow.Step;

/** What a step is called on the command line: by the state that it leads to, or by what it does to signed minutes. */
enum StepWord {
	PLANNED, PREPARED, IN_SESSION, HELD, DRAFTED, AGREED, SIGNED, CANCELLED,
	/** From signed minutes to a new version of them. */
	CORRECT,
	/** From a correction back to the signed version. */
	WITHDRAW,
	/** No step: the text of a draft is made anew of what its meeting says now. */
	RENEW;

	static StepWord of(Step step) {
		if (step.from() == MeetingState.SIGNED) {
			return CORRECT;
		}
		if (step.to() == MeetingState.SIGNED && step.back()) {
			return WITHDRAW;
		}
		return step.to() == MeetingState.MINUTES_DRAFTED ? DRAFTED : valueOf(step.to().name());
	}

	/** @throws RegisterException {@code UNKNOWN_LITERAL} */
	static StepWord of(String typed) {
		return Arrays.stream(values()).filter(word -> word.text().equalsIgnoreCase(typed.strip().replace('_', '-'))).findFirst()
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_LITERAL, typed, MeetingsPackage.Literals.MEETING__STATE.getName(),
						Arrays.stream(values()).map(StepWord::text).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
