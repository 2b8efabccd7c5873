package org.liaison.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Another program with the classes of this one, which may be killed. */
public final class JavaProcess {

	private JavaProcess() {
	}

	/** Starts the {@code main} of a class; what it says of errors is said here. */
	public static Process start(Class<?> main, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** Where the classes are that the process needs: all bundles, whether archives or folders; or, without OSGi, as it is here. */
	private static String classPath() {
		Bundle runtime = FrameworkUtil.getBundle(ILog.class);
		if (runtime == null) {
			return System.getProperty("java.class.path");
		}
		return Arrays.stream(runtime.getBundleContext().getBundles()).flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
				.flatMap(file -> Stream.of(file, new File(file, "target/classes"))).map(File::getPath)
				.collect(Collectors.joining(File.pathSeparator));
	}
}
