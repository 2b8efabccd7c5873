package org.liaison.documents.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.sharing.Sharing;
import org.liaison.documents.publishing.LeftOut;
import org.liaison.model.Record;

/** Who a document is for, and what it therefore may not say. Whoever composes a document asks here for every record it uses. */
public final class Audience {

	private final boolean counterpart;
	private final Set<LeftOut> leftOut = new LinkedHashSet<>();

	/** @param counterpart whether it is for the other side; else nothing is left out */
	public Audience(boolean counterpart) {
		this.counterpart = counterpart;
	}

	/** Whether the document is for the other side. */
	public boolean isCounterpart() {
		return counterpart;
	}

	/** Whether the document may use a record; what it may not is remembered. */
	public boolean admits(Record record) {
		if (!counterpart || Sharing.isShareable(record)) {
			return true;
		}
		leftOut.add(new LeftOut(record.getKey(), record.getTitle(), record.getMarking(), null));
		return false;
	}

	/** Whether the document may use what a record has in a feature; what it may not is remembered where there is anything. */
	public boolean admits(Record record, EStructuralFeature feature) {
		if (!counterpart || !Sharing.isInternal(feature)) {
			return true;
		}
		if (record.eIsSet(feature)) {
			leftOut.add(new LeftOut(record.getKey(), record.getTitle(), record.getMarking(), feature));
		}
		return false;
	}

	/** The record, or {@code null} when the document may not use it. */
	public <T extends Record> T of(T record) {
		return record != null && admits(record) ? record : null;
	}

	/** The records that the document may use, in their order. */
	public <T extends Record> List<T> of(Collection<T> records) {
		return records.stream().filter(this::admits).toList();
	}

	/** What was left out so far, in the order in which it would have been used. */
	public List<LeftOut> leftOut() {
		return new ArrayList<>(leftOut);
	}
}
