package org.liaison.documents.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * Headings in several languages that stand directly above a table. They are rows of that table, since only the rows of one table stay on a
 * page together in every program; a heading in one language is a paragraph, which does.
 */
final class TableHeadings {

	private static final Set<String> NAMES = Set.of("h2", "h3", "h4"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private TableHeadings() {
	}

	/** The headings of a table, from top to bottom. */
	static List<Element> of(Element table) {
		List<Element> headings = new ArrayList<>();
		for (Element above = table.previousElementSibling(); above != null && isOfTable(above); above = above.previousElementSibling()) {
			headings.addFirst(above);
		}
		return headings;
	}

	/** Whether a heading belongs to a table below it. */
	static boolean isOfTable(Element element) {
		Element below = element;
		while (below != null && isHeading(below)) {
			below = below.nextElementSibling();
		}
		return below != element && below != null && below.nameIs("table") && !below.hasClass(WordTable.TEXT) && below.selectFirst("td, th") != null; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isHeading(Element element) {
		return NAMES.contains(element.normalName()) && WordBody.columns(element).size() > 1;
	}
}
