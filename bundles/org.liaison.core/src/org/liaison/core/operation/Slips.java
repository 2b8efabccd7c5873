package org.liaison.core.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;

/**
 * Counts how often a date was moved to a later one after it was first set, from the operations on an object in the order of their clocks.
 * The date is that of the first of several features that has one (an agreed date, else an indicative one). What was saved together counts as
 * one move. A date is later when its last possible day is: from {@code 2027-03} to {@code 2027} is a move, from {@code 2027} to
 * {@code 2027-03} is not.
 */
public final class Slips {

	private final List<String> dates;
	private final Map<String, PartialDate> now = new HashMap<>();
	private String edit = ""; //$NON-NLS-1$
	private PartialDate last;
	private int count;

	/** @param dates names of the features, the one that counts before the others first */
	public Slips(List<String> dates) {
		this.dates = dates;
	}

	/** How often the date of an object slipped, by the operations on its record, oldest first. */
	public static int count(List<Operation> operations, String object, List<String> dates) {
		var slips = new Slips(dates);
		operations.stream().filter(operation -> operation.object().equals(object)).forEach(operation -> slips.add(operation.edit(),
				operation.isCreation() ? null : operation.field().feature(), operation.after()));
		return slips.count();
	}

	/**
	 * The next operation.
	 *
	 * @param inEdit what tells operations that were saved together from others
	 * @param feature the feature, {@code null} for a creation
	 * @param after its new value, {@code null} for none; of a creation all values as {@link OperationForm} has them
	 */
	public void add(String inEdit, String feature, String after) {
		if (!inEdit.equals(edit)) {
			settle();
			edit = inEdit;
		}
		if (feature == null) {
			SortedMap<FieldKey, String> values = OperationForm.values(after);
			dates.forEach(date -> set(date, values.get(FieldKey.of(date))));
		} else if (dates.contains(feature)) {
			set(feature, after);
		}
	}

	/** How often it slipped by what was added so far. */
	public int count() {
		settle();
		return count;
	}

	private void set(String feature, String value) {
		now.put(feature, value == null ? null : date(value));
	}

	/** Another program may have written what is no date here: it is none. */
	private static PartialDate date(String value) {
		try {
			PartialDate date = PartialDate.parse(value);
			return date.isUnknown() ? null : date;
		} catch (PartialDateException noDate) {
			return null;
		}
	}

	private void settle() {
		PartialDate date = dates.stream().map(now::get).filter(one -> one != null).findFirst().orElse(last);
		if (date != null && last != null && isLater(date, last)) {
			count++;
		}
		last = date;
	}

	/** An open end has no last day. */
	private static boolean isLater(PartialDate date, PartialDate other) {
		return other.latest() != null && (date.latest() == null || date.latest().isAfter(other.latest()));
	}
}
