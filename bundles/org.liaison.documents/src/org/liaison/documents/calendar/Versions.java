package org.liaison.documents.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;

/**
 * Counts the versions of entries. An entry also changes when a record that it names is called otherwise, deleted or marked otherwise. The
 * records that it named before count on: a number that has risen must not fall.
 */
final class Versions {

	private static final int PAGE = 500;
	/** What of another record shows in an entry, or decides whether it does. */
	private static final Set<String> NAMING = Set.of(ModelPackage.Literals.RECORD__TITLE.getName(), ModelPackage.Literals.RECORD__KEY.getName(),
			ModelPackage.Literals.RECORD__MARKING.getName(), FieldKey.DELETED);

	private final Register register;
	private final boolean withFormerDays;
	/** When each record that entries name was called otherwise, by the edits that did it. */
	private final Map<String, Map<String, Instant>> renamed = new HashMap<>();

	/** @param withFormerDays whether entries know the days that they had; of its history the counterpart is told nothing */
	Versions(Register register, boolean withFormerDays) {
		this.register = register;
		this.withFormerDays = withFormerDays;
	}

	/** The version of a record's entry that shows these features. */
	Version of(String record, List<EStructuralFeature> shown) {
		Set<String> references = shown.stream().filter(EReference.class::isInstance).map(EStructuralFeature::getName).collect(Collectors.toSet());
		Map<String, Instant> edits = new HashMap<>();
		Set<String> named = new HashSet<>();
		boolean dated = withFormerDays && shown.contains(MeetingsPackage.Literals.MEETING__DATES);
		List<PartialDate> days = new ArrayList<>();
		each(record, operation -> {
			edits.merge(operation.edit(), operation.at(), Versions::later);
			if (operation.object().equals(record)) {
				note(operation, references, named);
				if (dated && days.isEmpty()) {
					days(operation).filter(Components::isExact).ifPresent(days::add);
				}
			}
		});
		Instant created = edits.values().stream().min(Instant::compareTo).orElse(Instant.EPOCH);
		named.forEach(other -> renamings(other).forEach((edit, at) -> edits.merge(edit, at, Versions::later)));
		Instant changed = edits.values().stream().max(Instant::compareTo).orElse(created);
		return new Version(Math.max(0, edits.size() - 1), created, changed, days.isEmpty() ? null : days.getFirst());
	}

	/** The days that an operation gave a meeting. */
	private static Optional<PartialDate> days(Operation operation) {
		FieldKey field = FieldKey.of(MeetingsPackage.Literals.MEETING__DATES.getName());
		String value = operation.isCreation() ? OperationForm.values(operation.after()).get(field) : operation.field().equals(field) ? operation.after() : null;
		return Optional.ofNullable(value).map(PartialDate::parse);
	}

	private static void note(Operation operation, Set<String> references, Set<String> named) {
		if (operation.isCreation()) {
			OperationForm.values(operation.after()).forEach((field, value) -> note(field, value, references, named));
		} else {
			note(operation.field(), operation.after(), references, named);
		}
	}

	private static void note(FieldKey field, String value, Set<String> references, Set<String> named) {
		if (references.contains(field.feature()) && (value != null || !field.element().isEmpty())) {
			named.add(field.element().isEmpty() ? value : field.element());
		}
	}

	private Map<String, Instant> renamings(String record) {
		return renamed.computeIfAbsent(record, id -> {
			Map<String, Instant> edits = new HashMap<>();
			each(id, operation -> {
				if (operation.object().equals(id) && !operation.isCreation() && NAMING.contains(operation.field().feature())) {
					edits.merge(operation.edit(), operation.at(), Versions::later);
				}
			});
			return edits;
		});
	}

	private void each(String record, Consumer<Operation> look) {
		String before = null;
		List<Operation> page;
		do {
			page = register.history(record, before, PAGE);
			page.forEach(look);
			before = page.isEmpty() ? null : page.getLast().id();
		} while (page.size() == PAGE);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isBefore(other) ? other : one;
	}
}
