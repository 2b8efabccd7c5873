package org.liaison.documents.writer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.fonts.DocumentFont;

/** Knows which characters the fonts of documents can show. */
final class Glyphs {

	/** The bold fonts have the same characters. */
	private static final List<DocumentFont> REGULAR = List.of(DocumentFont.SANS, DocumentFont.CHINESE);
	/** How many characters around the missing one are told, to find it. */
	private static final int AROUND = 20;

	private final List<CmapLookup> fonts = new ArrayList<>();
	private final BitSet known = new BitSet();

	Glyphs() throws IOException {
		for (DocumentFont font : REGULAR) {
			try (InputStream in = font.open(); TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
				fonts.add(parsed.getUnicodeCmapLookup());
			}
		}
	}

	/** @throws RegisterException {@code MISSING_GLYPH}: a document must not say less than its author wrote */
	void require(Document page) {
		var heading = new StringBuilder();
		page.body().traverse((node, depth) -> {
			if (node instanceof Element element && element.normalName().matches("h[1-4]")) { //$NON-NLS-1$
				heading.setLength(0);
				heading.append(element.text());
			}
			if (node instanceof TextNode text) {
				require(text.getWholeText(), heading);
			}
		});
	}

	private void require(String text, CharSequence heading) {
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int code = text.codePointAt(at);
			if (!isKnown(code)) {
				throw new RegisterException(Problem.MISSING_GLYPH, Character.toString(code), "U+%04X".formatted(code), around(text, at), //$NON-NLS-1$
						heading.toString());
			}
		}
	}

	private boolean isKnown(int code) {
		if (!known.get(code) && (Character.isWhitespace(code) || fonts.stream().anyMatch(font -> font.getGlyphId(code) != 0))) {
			known.set(code);
		}
		return known.get(code);
	}

	private static String around(String text, int at) {
		return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND)).strip();
	}
}
