package org.liaison.documents.calendar;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import biweekly.component.ICalComponent;

/** How records of one type become entries of a calendar. */
interface EntryKind {

	/** The features that it needs. */
	List<EStructuralFeature> columns();

	/** The entry; empty when the record's date is not exact enough for one. */
	Optional<ICalComponent> component(Entry entry, Version version, EntryTexts texts, String category);
}
