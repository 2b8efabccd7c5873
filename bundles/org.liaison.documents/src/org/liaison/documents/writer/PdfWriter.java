package org.liaison.documents.writer;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;

import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.liaison.fonts.DocumentFont;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * PDF/A-2a and PDF/UA-1 (ISO 19005-2, ISO 14289-1): tagged, with bookmarks, its fonts embedded as far as they are used. A character
 * that the fonts lack is an error.
 */
public final class PdfWriter implements PageWriter {

	private static final String PRODUCER = "Liaison Workbench"; //$NON-NLS-1$

	@Override
	public void write(Finished document, OutputStream out) throws IOException {
		Document page = document.html();
		new Glyphs().require(page);
		// The style sheet shows by this class what only a PDF has: a title above each page.
		page.body().addClass("pdf"); //$NON-NLS-1$
		bookmarks(page);
		// What the library tells beside its work is for its developers, and would go to the command line.
		XRLog.setLoggingEnabled(false);
		var builder = new PdfRendererBuilder();
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.withProducer(PRODUCER);
		for (DocumentFont font : DocumentFont.values()) {
			builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
		}
		builder.withW3cDocument(new W3CDom().fromJsoup(page), page.baseUri());
		builder.toStream(out);
		builder.run();
	}

	/** One bookmark for each heading, nested as the headings are. */
	private static void bookmarks(Document page) {
		Element all = page.head().appendElement("bookmarks"); //$NON-NLS-1$
		Element chapter = all;
		int number = 0;
		for (Element heading : page.select("h2, h3")) { //$NON-NLS-1$
			String id = "heading-" + ++number; //$NON-NLS-1$
			heading.attr("id", id); //$NON-NLS-1$
			boolean main = heading.normalName().equals("h2"); //$NON-NLS-1$
			Element bookmark = (main ? all : chapter).appendElement("bookmark").attr("name", name(heading)).attr("href", '#' + id); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (main) {
				chapter = bookmark;
			}
		}
	}

	private static String name(Element heading) {
		Element first = heading.selectFirst("span"); //$NON-NLS-1$
		return first == null ? heading.text() : first.text();
	}
}
