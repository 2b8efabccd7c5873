package org.liaison.documents.template;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
	 * @throws RegisterException {@code BAD_TEMPLATE} with file and line, {@code EMPTY_TEMPLATE}
	 */
	public String fill(String template, Object content, Object frame) {
		try {
			var out = new java.io.StringWriter();
			String source = source(template);
			if (source.isBlank()) {
				throw new RegisterException(Problem.EMPTY_TEMPLATE, templates.place(Templates.file(template)));
			}
			compiler().compile(source).execute(content, frame, out);
			return out.toString();
		} catch (MustacheException.Context e) {
			throw unknown(e);
		}
	}

	private Mustache.Compiler compiler() {
		return Mustache.compiler().escapeHTML(true).strictSections(true).nullValue("").emptyStringIsFalse(true) //$NON-NLS-1$
				.withLoader(name -> new StringReader(part(name)));
	}

	/** The text of a template that another one takes in. */
	private String part(String name) {
		if (templates.has(Templates.file(name))) {
			return source(name);
		}
		Pattern tag = Pattern.compile("\\{\\{>\\s*" + Pattern.quote(name) + "\\s*\\}\\}"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Map.Entry<String, String> one : used.entrySet()) {
			Matcher taken = tag.matcher(one.getValue());
			if (taken.find()) {
				long line = 1 + one.getValue().substring(0, taken.start()).chars().filter(character -> character == '\n').count();
				throw new RegisterException(Problem.BAD_TEMPLATE, templates.place(one.getKey()), line, TemplateFault.NO_SUCH_FILE, Templates.file(name));
			}
		}
		throw new IllegalStateException(name);
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
