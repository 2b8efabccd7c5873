package org.liaison.cli;

/** A command cannot understand what it was given. */
public final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	/**
	 * @param key key of the sentence, see {@link Texts}
	 * @param arguments what the sentence names
	 */
	public UsageException(String key, Object... arguments) {
		super(key);
		this.arguments = arguments;
	}

	String sentence(Texts texts) {
		return texts.text(getMessage(), arguments);
	}
}
