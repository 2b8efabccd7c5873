package org.liaison.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;

/** Where a card gets its records from. Contributed through {@value #POINT}; see that point's schema. */
public interface CardSource {

	/** The extension point. */
	String POINT = "org.liaison.ui.todayCards"; //$NON-NLS-1$

	/**
	 * One record of a card.
	 *
	 * @param record which
	 * @param when the date that matters, in words
	 * @param who whom it concerns
	 */
	record Line(RecordRef record, String when, String who) {
	}

	/**
	 * What a card shows.
	 *
	 * @param count how many records there are in all, where that is known
	 * @param lines the first of them
	 */
	record Content(OptionalLong count, List<Line> lines) {
	}

	/** Reads at most {@code limit} lines; not on the UI thread. */
	Content read(Register register, int limit);

	/** Opens what shows all of the card's records, if there is such a thing. */
	default Optional<Consumer<IWorkbenchPage>> whole() {
		return Optional.empty();
	}
}
