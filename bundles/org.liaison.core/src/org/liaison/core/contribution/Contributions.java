package org.liaison.core.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one place that reads extension points and contains what fails there. A plug-in is a guest: what it contributes may be missing,
 * wrong or broken; it is then logged once, kept among the {@link #failures} to be named to the user, and skipped. An OSGi service.
 */
@Component(service = Contributions.class)
public class Contributions {

	/**
	 * A contribution that failed and is skipped from then on.
	 *
	 * @param contributor symbolic name of the bundle that contributed it
	 * @param point the extension point
	 * @param name what the bundle calls it
	 * @param cause why it failed
	 */
	public record Failure(String contributor, String point, String name, Throwable cause) {
	}

	/** Makes something of an element; may throw anything. */
	@FunctionalInterface
	public interface Reader<T> {

		/** Makes something of {@code element}. */
		T read(IConfigurationElement element) throws Exception;
	}

	private static final ILog LOG = ILog.of(Contributions.class);

	private final IExtensionRegistry registry;
	private final List<Failure> failures = new CopyOnWriteArrayList<>();
	private final List<Consumer<Failure>> listeners = new CopyOnWriteArrayList<>();

	/** Reads the extensions of {@code registry}. */
	@Activate
	public Contributions(@Reference IExtensionRegistry registry) {
		this.registry = registry;
	}

	/** What {@code reader} makes of every element of an extension point that it can read, in the order of contribution. */
	public <T> List<T> read(String point, Reader<T> reader) {
		List<T> results = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
			try {
				results.add(reader.read(element));
			} catch (Exception | LinkageError e) {
				fail(contributor(element), point, name(element), e);
			}
		}
		return results;
	}

	/** The elements of an extension point; the class of each is not loaded before it is used. */
	public <T> List<Contribution<T>> of(String point, Class<T> type) {
		return read(point, element -> new Contribution<>(this, point, element, type));
	}

	/** The contribution of {@code point} whose attribute has this value in any case. */
	public <T> Optional<Contribution<T>> find(String point, Class<T> type, String attribute, String value) {
		return of(point, type).stream().filter(c -> value.equalsIgnoreCase(c.attribute(attribute))).findFirst();
	}

	/** Everything that failed since the start. */
	public List<Failure> failures() {
		return List.copyOf(failures);
	}

	/** Tells {@code listener} what failed so far and whatever fails from now on, on the thread on which it fails. */
	public void onFailure(Consumer<Failure> listener) {
		listeners.add(listener);
		failures.forEach(listener);
	}

	/** Notes that something contributed has failed: once for the same thing, however often it fails. */
	public void fail(String contributor, String point, String name, Throwable cause) {
		boolean known = failures.stream()
				.anyMatch(f -> f.contributor().equals(contributor) && f.point().equals(point) && f.name().equals(name));
		if (!known) {
			LOG.error(contributor + ": " + name + " (" + point + ')', cause); //$NON-NLS-1$ //$NON-NLS-2$
			var failure = new Failure(contributor, point, name, cause);
			failures.add(failure);
			listeners.forEach(listener -> listener.accept(failure));
		}
	}

	static String contributor(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	/** What a contribution is called in messages: its name, else its identifier, else what it consists of. */
	static String name(IConfigurationElement element) {
		for (String attribute : List.of("name", "id", "class", "nsURI", "ecore")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			String value = element.getAttribute(attribute);
			if (value != null) {
				return value;
			}
		}
		return element.getName();
	}

	static <T> T create(IConfigurationElement element, Class<T> type) throws CoreException {
		return type.cast(element.createExecutableExtension("class")); //$NON-NLS-1$
	}
}
