package org.liaison.documents.publishing;

import java.util.List;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.model.Language;

/**
 * What somebody wants.
 *
 * @param kind the document
 * @param meeting the meeting it is about, by UUID, key or alias; {@code null} for a register
 * @param format its format
 * @param languages its languages in their order, side by side where there are several
 * @param forCounterpart whether it goes to the other side: then all that may not be shared is left out
 * @param grouping what the commitments of a report are put together by
 * @param where which commitments a report is on, in the filter language; {@code ""} for all
 */
public record DocumentOrder(DocumentKind kind, String meeting, DocumentFormat format, List<Language> languages, boolean forCounterpart,
		Grouping grouping, String where) {

	/** @throws RegisterException {@code UNFIT_FORMAT} when there is no such document in this format */
	public DocumentOrder {
		languages = languages.stream().distinct().toList();
		if (!kind.formats().contains(format)) {
			throw new RegisterException(Problem.UNFIT_FORMAT, kind, format.suffix());
		}
	}
}
