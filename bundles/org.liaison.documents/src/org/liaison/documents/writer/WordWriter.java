package org.liaison.documents.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.documents.template.Templates;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A Word document to be edited: the page's headings, paragraphs and tables in the styles of the template
 * {@value Templates#WORD}, on its pages.
 *
 * @param templates where that is
 */
public record WordWriter(Templates templates) implements PageWriter {

	/** Stands in headers and footers of the Word document for the title. */
	static final String TITLE = "{{title}}"; //$NON-NLS-1$

	/** Between a header that has several lines and the page, in twentieths of a point. */
	private static final int GAP = 160;

	@Override
	public void write(Finished document, OutputStream out) throws IOException {
		try (XWPFDocument word = open()) {
			Element page = document.html().body();
			CTSectPr section = section(word);
			if (page.hasClass("landscape")) { //$NON-NLS-1$
				turn(section);
			}
			Element running = page.selectFirst(".running"); //$NON-NLS-1$
			word.getHeaderList().forEach(header -> title(header, running));
			word.getFooterList().forEach(footer -> title(footer, running));
			page.select(".running").remove(); //$NON-NLS-1$
			new WordBody(word, width(section)).add(page);
			CoreProperties properties = word.getProperties().getCoreProperties();
			properties.setTitle(document.title());
			properties.setCreator("Liaison Workbench"); //$NON-NLS-1$
			properties.getUnderlyingProperties().setLanguageProperty(document.languages().getFirst().tag());
			word.write(out);
		}
	}

	/** What somebody wrote in it to see its styles at work is not part of a document. */
	private XWPFDocument open() throws IOException {
		try {
			XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(templates.word()));
			while (!word.getBodyElements().isEmpty()) {
				word.removeBodyElement(0);
			}
			if (!word.getDocument().getBody().isSetSectPr()) {
				throw new IllegalArgumentException("no section"); //$NON-NLS-1$
			}
			return word;
		} catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			// The library has no common type for "this is no Word document".
			throw new RegisterException(e, Problem.DAMAGED_DOCUMENT, templates.folder().resolve(Templates.WORD));
		}
	}

	private static CTSectPr section(XWPFDocument word) {
		return word.getDocument().getBody().getSectPr();
	}

	private static void turn(CTSectPr section) {
		CTPageSz size = section.getPgSz();
		Object width = size.getW();
		size.setW(size.getH());
		size.setH(width);
		size.setOrient(STPageOrientation.LANDSCAPE);
	}

	/** Between the margins, in twentieths of a point. */
	private static int width(CTSectPr section) {
		return number(section.getPgSz().getW()) - number(section.getPgMar().getLeft()) - number(section.getPgMar().getRight());
	}

	private static int number(Object measure) {
		return ((Number) measure).intValue();
	}

	/** The title in each language, line by line: a header grows with its lines, and tables in it would leave the post's own template. */
	private static void title(XWPFHeaderFooter part, Element running) {
		for (XWPFParagraph paragraph : part.getParagraphs()) {
			for (XWPFRun run : paragraph.getRuns()) {
				if (running != null && TITLE.equals(run.text())) {
					lines(paragraph, run, running.select(".column").eachText()); //$NON-NLS-1$
				}
			}
		}
	}

	private static void lines(XWPFParagraph paragraph, XWPFRun run, List<String> lines) {
		if (lines.size() > 1) {
			paragraph.setSpacingAfter(GAP);
		}
		run.setText(lines.getFirst(), 0);
		for (int i = 1; i < lines.size(); i++) {
			run.addBreak();
			run.setText(lines.get(i), i);
		}
	}
}
