package org.liaison.core.contribution;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.RegisterException;

/**
 * One contribution to an extension point, whose object is created when it is first used. What the object throws is contained: it is
 * noted at {@link Contributions} and the object is not used again. Only a {@link RegisterException}, which tells a person something
 * about their data, and a cancellation pass.
 *
 * @param <T> the interface of the extension point
 */
public final class Contribution<T> {

	private final Contributions home;
	private final String point;
	private final IConfigurationElement element;
	private final Class<T> type;
	private T object;
	private boolean failed;

	Contribution(Contributions home, String point, IConfigurationElement element, Class<T> type) {
		this.home = home;
		this.point = point;
		this.element = element;
		this.type = type;
	}

	/** Symbolic name of the bundle that contributed it. */
	public String contributor() {
		return Contributions.contributor(element);
	}

	/** What it is called: its attribute {@code name}, in the language of the workbench, or its identifier or class. */
	public String name() {
		return Contributions.name(element);
	}

	/** An attribute of its element, or {@code null}. */
	public String attribute(String attribute) {
		return element.getAttribute(attribute);
	}

	/** The object, for a caller that contains by itself what it throws; empty when it cannot be created or has failed before. */
	public synchronized Optional<T> get() {
		if (object == null && !failed) {
			try {
				object = Contributions.create(element, type);
			} catch (CoreException | RuntimeException | LinkageError e) {
				fail(e);
			}
		}
		return failed ? Optional.empty() : Optional.of(object);
	}

	/** What {@code use} makes of the object; empty when it fails or has failed before. */
	public <R> Optional<R> call(Function<T, R> use) {
		try {
			return get().map(use);
		} catch (RegisterException | OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			fail(e);
			return Optional.empty();
		}
	}

	/** Lets {@code use} work with the object, unless it fails or has failed before. */
	public void run(Consumer<T> use) {
		call(o -> {
			use.accept(o);
			return Boolean.TRUE;
		});
	}

	/** Notes a failure that a caller of {@link #get} has met. */
	public synchronized void fail(Throwable cause) {
		failed = true;
		home.fail(contributor(), point, name(), cause);
	}
}
