package org.liaison.documents.writer;

import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Carries the text of one paragraph over to Word, with its languages: Word checks spelling and chooses fonts by them. */
final class WordRuns {

	private static final String CHINESE = "zh-CN"; //$NON-NLS-1$

	private final Function<Element, Optional<String>> styles;
	private final XWPFParagraph paragraph;
	/** Whether the text so far ends with a blank, or there is none yet: HTML shows one blank for many. */
	private boolean blank = true;

	/** @param styles the character style that an element's class names */
	WordRuns(Function<Element, Optional<String>> styles, XWPFParagraph paragraph) {
		this.styles = styles;
		this.paragraph = paragraph;
	}

	/** Appends the text of an element. */
	void add(Element element) {
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode text) {
				run(text.getWholeText(), element);
			} else if (child instanceof Element inner && inner.normalName().equals("br")) { //$NON-NLS-1$
				lineBreak();
			} else if (child instanceof Element inner) {
				add(inner);
			}
		}
	}

	/** Begins a new line in the same paragraph. */
	void lineBreak() {
		paragraph.createRun().addBreak();
		blank = true;
	}

	private void run(String text, Element around) {
		String plain = text.replaceAll("[ \\t\\r\\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (blank && plain.startsWith(" ")) { //$NON-NLS-1$
			plain = plain.substring(1);
		}
		if (plain.isEmpty()) {
			return;
		}
		blank = plain.endsWith(" "); //$NON-NLS-1$
		XWPFRun run = paragraph.createRun();
		run.setText(plain);
		styles.apply(around).ifPresentOrElse(run::setStyle, () -> {
			if (around.closest("b, strong, th") != null) { //$NON-NLS-1$
				run.setBold(true);
			}
		});
		language(run, around);
	}

	private static void language(XWPFRun run, Element around) {
		Element marked = around.closest("[lang]"); //$NON-NLS-1$
		if (marked == null) {
			return;
		}
		CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		if (marked.attr("lang").equals(CHINESE)) { //$NON-NLS-1$
			// Quotation marks and dashes are in both scripts; the hint takes them from the Chinese font.
			properties.addNewRFonts().setHint(STHint.EAST_ASIA);
			properties.addNewLang().setEastAsia(CHINESE);
		} else {
			properties.addNewLang().setVal(marked.attr("lang").equals("ru") ? "ru-RU" : "en-GB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}
}
