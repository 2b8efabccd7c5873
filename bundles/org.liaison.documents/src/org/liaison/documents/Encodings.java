package org.liaison.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** Turns the bytes of a text into characters, strictly: a guess that does not fit every byte is no guess. */
public final class Encodings {

	/** What texts of this field come in; the detector knows many more and would see them in any short text. */
	private static final Set<String> USUAL = Set.of("GB18030", "Big5", "windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"windows-1252", "ISO-8859-1"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Below this the detector itself says it is guessing. */
	private static final int CERTAIN_ENOUGH = 20;

	private enum Mark {
		UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF), UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

		private final Charset charset;
		private final int[] bytes;

		Mark(Charset charset, int... bytes) {
			this.charset = charset;
			this.bytes = bytes;
		}

		boolean begins(byte[] content) {
			for (int i = 0; i < bytes.length; i++) {
				if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
					return false;
				}
			}
			return true;
		}
	}

	private Encodings() {
	}

	/**
	 * The text of {@code content}: by its byte order mark, as UTF-8, else by its letters.
	 *
	 * @throws RegisterException {@code UNKNOWN_ENCODING}
	 */
	public static String decode(byte[] content, String file) {
		return marked(content).or(() -> strictly(content, StandardCharsets.UTF_8).filter(Encodings::isText))
				.or(() -> detected(content, false)).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_ENCODING, file));
	}

	/**
	 * The source of a web page, which may name its encoding; many pages name a subset of the one they are in.
	 *
	 * @param named the encoding that the page names, or {@code ""}
	 * @throws RegisterException {@code UNKNOWN_ENCODING}
	 */
	static String decodePage(byte[] content, String named, String file) {
		return marked(content).or(() -> strictly(content, StandardCharsets.UTF_8).filter(Encodings::isText))
				.or(() -> superset(named).flatMap(charset -> strictly(content, charset))).or(() -> detected(content, true))
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_ENCODING, file));
	}

	private static Optional<String> marked(byte[] content) {
		return Arrays.stream(Mark.values()).filter(mark -> mark.begins(content)).findFirst().flatMap(
				mark -> strictly(Arrays.copyOfRange(content, mark.bytes.length, content.length), mark.charset));
	}

	private static Optional<String> detected(byte[] content, boolean withoutTags) {
		CharsetDetector detector = new CharsetDetector();
		detector.enableInputFilter(withoutTags);
		detector.setText(content);
		return Stream.of(detector.detectAll()).filter(match -> match.getConfidence() >= CERTAIN_ENOUGH).map(CharsetMatch::getName)
				.filter(USUAL::contains).flatMap(name -> strictly(content, Charset.forName(name)).stream()).filter(Encodings::isText)
				.findFirst();
	}

	private static Optional<Charset> superset(String named) {
		if (named.isBlank()) {
			return Optional.empty();
		}
		boolean chinese = List.of("gb2312", "gbk", "x-gbk", "gb_2312-80").contains(named.strip().toLowerCase()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		try {
			return Optional.of(Charset.forName(chinese ? "GB18030" : named.strip())); //$NON-NLS-1$
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			// A page may name anything; its letters are asked next.
			return Optional.empty();
		}
	}

	private static Optional<String> strictly(byte[] content, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
		} catch (CharacterCodingException e) {
			// Not this encoding: the caller tries the next.
			return Optional.empty();
		}
	}

	/** Binary data decodes in some encodings too, but it has control characters that no text has. */
	private static boolean isText(String text) {
		return text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
	}
}
