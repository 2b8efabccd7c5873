package org.liaison.ui.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.liaison.ui.session.Failures;
import org.osgi.service.prefs.BackingStoreException;

/** The register files that were open last, the latest first. Belongs to the workspace. */
public final class RecentRegisters {

	private static final int KEPT = 8;
	private static final String FILES = "recentRegisters"; //$NON-NLS-1$

	private RecentRegisters() {
	}

	/** Those that still exist. */
	public static List<Path> all() {
		return node().get(FILES, "").lines().map(Path::of).filter(Files::isRegularFile).toList(); //$NON-NLS-1$
	}

	/** Puts a file before the others. */
	static void add(Path file) {
		IEclipsePreferences node = node();
		node.put(FILES, Stream.concat(Stream.of(file), all().stream().filter(other -> !other.equals(file))).limit(KEPT)
				.map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Failures.show(e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.liaison.ui"); //$NON-NLS-1$
	}
}
