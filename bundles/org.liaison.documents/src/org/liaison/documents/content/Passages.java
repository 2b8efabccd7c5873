package org.liaison.documents.content;

import java.util.List;

/**
 * Texts that follow one another and make one block: rows of one table where languages stand side by side.
 *
 * @param rows at least one
 */
public record Passages(List<Wording> rows) {

	/** The block of these texts, or {@code null} when there are none: a template leaves out what is {@code null}. */
	static Passages of(List<Wording> rows) {
		return rows.isEmpty() ? null : new Passages(rows);
	}
}
