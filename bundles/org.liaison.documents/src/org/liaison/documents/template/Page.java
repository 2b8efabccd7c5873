package org.liaison.documents.template;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;

/**
 * Fills a template with a content: Mustache, which has no logic of its own, so that a template can neither do harm nor hide a rule. A
 * name that the content does not have is an error: a misspelt one must not leave out something silently.
 */
public final class Page {

	private final Templates templates;
	private final Map<String, String> used = new LinkedHashMap<>();

	/** Pages of these templates. */
	public Page(Templates templates) {
		this.templates = templates;
	}

	/**
	 * The page as HTML.
	 *
	 * @param content what the document says; its components can be used by their names
	 * @param frame what is looked up where the content has no such name
	 * @throws RegisterException {@code BAD_TEMPLATE} with file and line
	 */
	public String fill(String template, Object content, Object frame) {
		try {
			var out = new java.io.StringWriter();
			compiler().compile(source(template)).execute(content, frame, out);
			return out.toString();
		} catch (MustacheException.Context e) {
			throw unknown(e);
		}
	}

	private Mustache.Compiler compiler() {
		return Mustache.compiler().escapeHTML(true).strictSections(true).nullValue("").emptyStringIsFalse(true) //$NON-NLS-1$
				.withLoader(name -> new StringReader(source(name)));
	}

	/** The text of a template that is known to be well-formed. */
	private String source(String name) {
		String file = Templates.file(name);
		return used.computeIfAbsent(file, wanted -> {
			String text = templates.read(wanted);
			try {
				Mustache.compiler().compile(text);
			} catch (MustacheParseException e) {
				throw new RegisterException(e, Problem.BAD_TEMPLATE, templates.place(wanted), line(e), TemplateFault.TAGS, ""); //$NON-NLS-1$
			}
			return text;
		});
	}

	/** Only the message has the line. */
	private static int line(MustacheParseException e) {
		String digits = e.getMessage().replaceAll("(?s).*@ line (\\d+).*|.*", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
		return digits.isEmpty() ? 1 : Integer.parseInt(digits);
	}

	/** The file is the one that has the name in that line: the exception does not say in which part it happened. */
	private RegisterException unknown(MustacheException.Context e) {
		String file = used.entrySet().stream().filter(one -> has(one.getValue(), e.lineNo, e.key)).map(Map.Entry::getKey).findFirst()
				.orElse(used.keySet().iterator().next());
		return new RegisterException(e, Problem.BAD_TEMPLATE, templates.place(file), e.lineNo, TemplateFault.UNKNOWN_NAME, e.key);
	}

	private static boolean has(String text, int line, String name) {
		return text.lines().skip(line - 1L).findFirst().filter(found -> found.contains(name)).isPresent();
	}
}
