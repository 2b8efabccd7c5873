package org.liaison.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A saved web page: the words a reader sees, in the order of the page, a line for each block. Nothing is fetched from the network.
 */
final class HtmlReader implements TextReader {

	private static final Pattern CHARSET = Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	/** A page names its encoding at the beginning or not at all. */
	private static final int HEAD = 4096;

	@Override
	public SourceText read(byte[] content, String file) {
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
		Matcher named = CHARSET.matcher(head);
		Document page = Jsoup.parse(Encodings.decodePage(content, named.find() ? named.group(1) : "", file)); //$NON-NLS-1$
		Lines lines = new Lines();
		page.body().filter(lines);
		return new SourceText(title(page), lines.text());
	}

	private static String title(Document page) {
		return Optional.of(page.title()).filter(title -> !title.isBlank())
				.or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Writes the text of a page down as a reader sees it. */
	private static final class Lines implements NodeFilter {

		private final StringBuilder text = new StringBuilder();

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode words) {
				append(words);
			} else if (node instanceof Element element) {
				if (element.is("script, style, noscript, template, [hidden]")) { //$NON-NLS-1$
					return FilterResult.SKIP_ENTIRELY;
				}
				if (element.nameIs("br")) { //$NON-NLS-1$
					text.append('\n');
				} else if (element.is("td, th")) { //$NON-NLS-1$
					betweenCells();
				} else if (element.isBlock()) {
					newLine();
				}
			}
			return FilterResult.CONTINUE;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (node instanceof Element element && element.isBlock() && !element.is("td, th")) { //$NON-NLS-1$
				newLine();
			}
			return FilterResult.CONTINUE;
		}

		String text() {
			return text.toString().strip();
		}

		private void append(TextNode node) {
			if (isPreformatted(node)) {
				text.append(node.getWholeText());
				return;
			}
			String words = node.text();
			boolean gap = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
			text.append(gap ? words.stripLeading() : words);
		}

		private static boolean isPreformatted(Node node) {
			for (Node parent = node.parent(); parent instanceof Element element; parent = element.parent()) {
				if (element.nameIs("pre")) { //$NON-NLS-1$
					return true;
				}
			}
			return false;
		}

		private void betweenCells() {
			if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
				text.append('\t');
			}
		}

		private void newLine() {
			int end = text.length();
			while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
				end--;
			}
			text.setLength(end);
			if (end > 0 && text.charAt(end - 1) != '\n') {
				text.append('\n');
			}
		}
	}
}
