package org.liaison.ui.startup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;

/**
 * What the command line says: {@code open FILE} or {@code -register FILE}; {@code -screenshot VIEW -out FILE.png} with
 * {@code -theme light|dark} and {@code -size WxH}.
 */
final class Arguments {

	private static final Point USUAL_SIZE = new Point(1280, 800);
	private static final String OPEN = "open"; //$NON-NLS-1$

	private final List<String> words;

	Arguments(String... words) {
		this.words = Arrays.asList(words);
	}

	/** The register to open. */
	Optional<Path> register() {
		return after("-register").or(() -> after(OPEN)).filter(file -> !file.startsWith("-")).map(Path::of); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The view of which a picture is wanted, for example {@code list:Commitment}. */
	Optional<String> screenshot() {
		return after("-screenshot"); //$NON-NLS-1$
	}

	/** Where the picture goes. */
	Path out() {
		return Path.of(after("-out").orElse("screenshot.png")).toAbsolutePath(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The theme of the picture: {@code light} or {@code dark}. */
	Optional<String> theme() {
		return after("-theme"); //$NON-NLS-1$
	}

	/** The size of the picture. */
	Point size() {
		return after("-size").map(size -> size.split("x")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(sides -> new Point(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]))).orElse(USUAL_SIZE);
	}

	private Optional<String> after(String word) {
		int place = words.indexOf(word);
		return place < 0 || place + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(place + 1));
	}
}
