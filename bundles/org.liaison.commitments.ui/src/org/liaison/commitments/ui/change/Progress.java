package org.liaison.commitments.ui.change;

import java.nio.file.Path;
import java.util.List;

import org.liaison.core.RecordRef;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/**
 * A step to be reported, with what proves it.
 *
 * @param date when; {@code null} for not known
 * @param text what happened
 * @param files what is kept as evidence
 * @param source what says so, {@code null} for none
 * @param quote the sentence of the source
 */
record Progress(PartialDate date, LocalizedText text, List<Path> files, RecordRef source, String quote) {

	boolean isEmpty() {
		return text.isEmpty() && !isProved();
	}

	/** Whether there is evidence with it. */
	boolean isProved() {
		return !files.isEmpty() || source != null;
	}
}
