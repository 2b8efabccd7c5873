package org.liaison.core.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.liaison.core.Register;

/** The values that single-valued features of one object have had, as the operation log tells. Not for the UI thread. */
public final class FieldHistory {

	private static final int PAGE = 1000;

	/**
	 * A value that somebody gave.
	 *
	 * @param feature name of the feature
	 * @param value its stored form, {@code null} when the value was taken away
	 * @param since when
	 * @param author by whom
	 * @param reason why, in the author's words; may be empty
	 * @param first whether the object had it when it came into the register
	 */
	public record Entry(String feature, String value, Instant since, String author, String reason, boolean first) {
	}

	private FieldHistory() {
	}

	/**
	 * The values of some features of an object, oldest first. What was there from its creation counts from then.
	 *
	 * @param record UUID of the record
	 * @param object UUID of the object: the record itself or something inside it
	 * @param features names of single-valued features
	 */
	public static List<Entry> of(Register register, String record, String object, Collection<String> features) {
		List<Entry> newestFirst = new ArrayList<>();
		String before = null;
		List<Operation> page;
		do {
			page = register.history(record, before, PAGE);
			page.stream().filter(operation -> operation.object().equals(object)).forEach(operation -> collect(operation, features, newestFirst));
			before = page.isEmpty() ? null : page.getLast().id();
		} while (page.size() == PAGE);
		return newestFirst.reversed();
	}

	private static void collect(Operation operation, Collection<String> features, List<Entry> entries) {
		if (operation.isCreation()) {
			OperationForm.values(operation.after()).forEach((key, value) -> {
				if (features.contains(key.feature())) {
					entries.add(entry(operation, key.feature(), value));
				}
			});
		} else if (features.contains(operation.field().feature())) {
			entries.add(entry(operation, operation.field().feature(), operation.after()));
		}
	}

	private static Entry entry(Operation operation, String feature, String value) {
		return new Entry(feature, value, operation.at(), operation.author(), Objects.requireNonNullElse(operation.reason(), ""), operation.isCreation()); //$NON-NLS-1$
	}
}
