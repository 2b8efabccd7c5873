package org.liaison.documents.writer;

import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Element;

/**
 * Carries a page over to a Word document. Headings become headings; any other class of the page is a style of the Word document of the
 * same name, where it has one: {@code class="note"} is the style "Note".
 */
final class WordBody {

	private static final Map<String, String> HEADINGS = Map.of("h1", "Title", "h2", "Heading1", "h3", "Heading2", "h4", "Heading3"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** Their end is the end of a page. */
	private static final String FRONT = "front"; //$NON-NLS-1$

	private final XWPFDocument word;
	private final int width;

	/** @param width between the margins, in twentieths of a point */
	WordBody(XWPFDocument word, int width) {
		this.word = word;
		this.width = width;
	}

	/** Appends what an element of the page contains to the document. */
	void add(Element element) {
		blocks(element, word);
	}

	private void blocks(Element parent, IBody body) {
		for (Element child : parent.children()) {
			block(child, body);
		}
	}

	/** Appends to the document or to a cell. */
	void block(Element element, IBody body) {
		String name = element.normalName();
		if (HEADINGS.containsKey(name)) {
			heading(element, HEADINGS.get(name), body);
		} else if (name.equals("table")) { //$NON-NLS-1$
			new WordTable(this, word, width).add(element);
		} else if (name.equals("p")) { //$NON-NLS-1$
			paragraph(element, body);
		} else {
			blocks(element, body);
			if (element.hasClass(FRONT)) {
				word.createParagraph().createRun().addBreak(BreakType.PAGE);
			}
		}
	}

	/** One heading for all languages, so that it is one entry of a table of contents. */
	private void heading(Element element, String style, IBody body) {
		XWPFParagraph paragraph = start(body);
		paragraph.setStyle(style);
		columns(element, paragraph);
	}

	private void paragraph(Element element, IBody body) {
		XWPFParagraph paragraph = start(body);
		styled(element).or(() -> Optional.ofNullable(element.parent()).flatMap(this::styled)).ifPresent(paragraph::setStyle);
		columns(element, paragraph);
	}

	/** What a page shows side by side in a line stands line by line. */
	private void columns(Element element, XWPFParagraph paragraph) {
		var runs = new WordRuns(this::styled, paragraph);
		if (element.select("> .column").isEmpty()) { //$NON-NLS-1$
			runs.add(element);
			return;
		}
		for (Element column : element.select("> .column")) { //$NON-NLS-1$
			if (column.previousElementSibling() != null) {
				runs.lineBreak();
			}
			runs.add(column);
		}
	}

	/** Fills a cell of a table: with its blocks, or with its own text as one paragraph. jsoup takes a line break for a block too. */
	void cell(Element element, XWPFTableCell cell) {
		boolean hasBlocks = element.children().stream().anyMatch(child -> child.isBlock() && !child.nameIs("br")); //$NON-NLS-1$
		if (hasBlocks) {
			blocks(element, cell);
		} else {
			XWPFParagraph paragraph = start(cell);
			styled(element).ifPresent(paragraph::setStyle);
			new WordRuns(this::styled, paragraph).add(element);
		}
	}

	/** A new paragraph; a new cell has an empty one already. */
	private XWPFParagraph start(IBody body) {
		if (!(body instanceof XWPFTableCell cell)) {
			return word.createParagraph();
		}
		XWPFParagraph last = cell.getParagraphs().getLast();
		return last.getRuns().isEmpty() && last.getStyle() == null ? last : cell.addParagraph();
	}

	/** The style of the Word document that an element's class names. */
	private Optional<String> styled(Element element) {
		return element.classNames().stream().filter(name -> !name.isEmpty()).map(WordBody::style).filter(style -> word.getStyles().styleExist(style)).findFirst();
	}

	/** The style that a class stands for. */
	static String style(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}
}
