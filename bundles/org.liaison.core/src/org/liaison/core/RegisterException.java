package org.liaison.core;

import java.util.List;

/**
 * Something a person has to be told. Carries what happened as a {@link Problem} with its arguments; the sentence in the reader's
 * language is made in one place, {@link Problems}.
 */
public class RegisterException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Problem problem;
	private final transient List<Object> arguments;

	/**
	 * @param problem what happened
	 * @param arguments what the sentence names, in the order given at the {@link Problem}
	 */
	public RegisterException(Problem problem, Object... arguments) {
		this(null, problem, arguments);
	}

	/**
	 * @param cause what lies beneath, for the log, may be {@code null}
	 * @param problem what happened
	 * @param arguments what the sentence names, in the order given at the {@link Problem}
	 */
	public RegisterException(Throwable cause, Problem problem, Object... arguments) {
		super(problem + " " + List.of(arguments), cause); //$NON-NLS-1$
		this.problem = problem;
		this.arguments = List.of(arguments);
	}

	/** What happened. */
	public Problem problem() {
		return problem;
	}

	/** What the sentence names. */
	public List<Object> arguments() {
		return arguments;
	}
}
