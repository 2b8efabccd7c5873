package org.liaison.documents.writer;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Carries a page over to a Word document. Headings become headings; any other class of the page is a style of the Word document of the
 * same name, where it has one: {@code class="note"} is the style "Note".
 */
final class WordBody {

	private static final Map<String, String> HEADINGS = Map.of("h1", "Title", "h2", "Heading1", "h3", "Heading2", "h4", "Heading3"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** Of a paragraph that is no part of the outline. */
	private static final BigInteger NO_LEVEL = BigInteger.valueOf(9);
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
			if (!TableHeadings.isOfTable(element)) {
				paragraph(element, Optional.of(HEADINGS.get(name)), body);
			}
		} else if (name.equals("table")) { //$NON-NLS-1$
			new WordTable(this, word, width).add(element);
		} else if (name.equals("p")) { //$NON-NLS-1$
			paragraph(element, styled(element).or(() -> Optional.ofNullable(element.parent()).flatMap(this::styled)), body);
		} else {
			blocks(element, body);
			if (element.hasClass(FRONT)) {
				word.createParagraph().createRun().addBreak(BreakType.PAGE);
			}
		}
	}

	private void paragraph(Element element, Optional<String> style, IBody body) {
		Elements columns = columns(element);
		if (columns.size() > 1) {
			sideBySide(columns, style);
			return;
		}
		XWPFParagraph paragraph = start(body);
		style.ifPresent(paragraph::setStyle);
		new WordRuns(this::styled, paragraph).add(element);
	}

	/** What an element shows in each language, where it is more than one. */
	static Elements columns(Element element) {
		return element.select("> .column"); //$NON-NLS-1$
	}

	/** Writes a heading into a row with a cell for each of its languages. */
	void heading(Element element, XWPFTableRow row) {
		sideBySide(columns(element), Optional.of(HEADINGS.get(element.normalName())), row);
	}

	/** What a page shows side by side stands in a row above its columns of text, and on the page on which they begin. */
	private void sideBySide(Elements columns, Optional<String> style) {
		sideBySide(columns, style, new WordTable(this, word, width).addRow(columns.size()));
		word.getLastParagraph().setKeepNext(true);
	}

	private void sideBySide(Elements columns, Optional<String> style, XWPFTableRow row) {
		for (int i = 0; i < columns.size(); i++) {
			row.getCell(i).setVerticalAlignment(isRuled(style) ? XWPFVertAlign.BOTTOM : XWPFVertAlign.TOP);
			XWPFParagraph paragraph = start(row.getCell(i));
			Optional<String> own = i == 0 ? style : style.map(this::beside);
			own.ifPresent(paragraph::setStyle);
			new WordRuns(this::styled, paragraph).add(columns.get(i));
		}
	}

	/** Lines below headings are to be in one line. */
	private boolean isRuled(Optional<String> style) {
		return style.flatMap(this::looks).filter(CTPPrGeneral::isSetPBdr).isPresent();
	}

	/** How the template has paragraphs of a style; empty when it does not say. */
	private Optional<CTPPrGeneral> looks(String style) {
		return Optional.ofNullable(word.getStyles().getStyle(style)).map(XWPFStyle::getCTStyle).map(CTStyle::getPPr);
	}

	/** The style of a heading in a further language: it looks alike, but a heading is one entry of a table of contents, in the first language. */
	private String beside(String style) {
		Optional<CTPPrGeneral> looks = looks(style);
		if (looks.filter(CTPPrGeneral::isSetOutlineLvl).isEmpty()) {
			return style;
		}
		String beside = style + "Beside"; //$NON-NLS-1$
		if (!word.getStyles().styleExist(beside)) {
			CTStyle made = CTStyle.Factory.newInstance();
			made.setType(STStyleType.PARAGRAPH);
			made.setCustomStyle(true);
			made.setStyleId(beside);
			made.addNewName().setVal(word.getStyles().getStyle(style).getName() + " beside"); //$NON-NLS-1$
			made.addNewBasedOn().setVal(style);
			made.addNewPPr().addNewOutlineLvl().setVal(NO_LEVEL);
			word.getStyles().addStyle(new XWPFStyle(made));
		}
		return beside;
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
