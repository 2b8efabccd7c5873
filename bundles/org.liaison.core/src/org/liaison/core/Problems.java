package org.liaison.core;

import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.query.FilterException;
import org.liaison.model.Language;
import org.liaison.model.PartialDateException;

/**
 * The one place that makes a sentence of what went wrong, in the reader's language. Texts are in {@code problems*.properties}: each
 * {@link Problem} under its name; under {@code NAME.none} what is said when its last argument is empty (no similar name is known); each
 * constant that can be an argument under {@code Enum.CONSTANT}; each finding of a {@link VerifyReport} under {@code verify.NAME}.
 */
public final class Problems {

	private final Texts texts;
	private final Language language;

	private Problems(Language language) {
		this.texts = Texts.in(Problems.class, "problems", language); //$NON-NLS-1$
		this.language = language;
	}

	/** What happened, for a person who reads {@code language}; one or two sentences. */
	public static String sentence(Throwable failure, Language language) {
		return new Problems(language).sentence(failure);
	}

	/** What verifying found, for a person who reads {@code language}; without a full stop. */
	public static String sentence(VerifyReport.Problem finding, Language language) {
		return new Problems(language).texts.say("verify." + finding.name()); //$NON-NLS-1$
	}

	private String sentence(Throwable failure) {
		return switch (failure) {
		case FilterException filter when filter.problem() != Problem.BAD_FILTER ->
			texts.say("AT_POSITION", sentence(filter.problem(), filter.arguments().toArray()), String.valueOf(filter.position())); //$NON-NLS-1$
		case RegisterException known -> sentence(known.problem(), known.arguments().toArray());
		case OperationCanceledException cancelled -> sentence(Problem.CANCELLED);
		default -> sentence(Problem.UNEXPECTED, detail(failure));
		};
	}

	/** What an exception says, which is not meant for people, but better than nothing. */
	private static String detail(Throwable failure) {
		String message = failure.getLocalizedMessage();
		String name = failure.getClass().getSimpleName();
		return message == null || message.isBlank() ? name : name + ": " + message; //$NON-NLS-1$
	}

	private String sentence(Problem problem, Object... arguments) {
		Object[] words = new Object[arguments.length];
		for (int i = 0; i < words.length; i++) {
			words[i] = word(arguments[i]);
		}
		boolean none = words.length > 0 && words[words.length - 1].equals(""); //$NON-NLS-1$
		Optional<String> shorter = none ? texts.find(problem + ".none", words) : Optional.empty(); //$NON-NLS-1$
		return shorter.orElseGet(() -> texts.say(problem.name(), words));
	}

	private String word(Object argument) {
		return switch (argument) {
		case RegisterException inner -> sentence(inner);
		case PartialDateException date -> date.describe(language);
		case Saying saying -> saying.in(language);
		case Enum<?> constant -> texts.find(constant.getDeclaringClass().getSimpleName() + '.' + constant.name())
				.orElse(constant.name());
		default -> String.valueOf(argument);
		};
	}
}
