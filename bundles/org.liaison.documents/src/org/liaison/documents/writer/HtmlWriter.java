package org.liaison.documents.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The page as it is: one file with its style sheet, which any browser shows and prints. */
public final class HtmlWriter implements PageWriter {

	@Override
	public void write(Finished document, OutputStream out) throws IOException {
		out.write(document.html().outerHtml().getBytes(StandardCharsets.UTF_8));
	}
}
