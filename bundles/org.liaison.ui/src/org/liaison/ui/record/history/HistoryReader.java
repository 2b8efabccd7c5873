package org.liaison.ui.record.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.liaison.core.Register;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.model.Language;
import org.liaison.ui.record.history.HistoryEntry.Item;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Reads a record's operations and puts them into words. Not on the UI thread. */
final class HistoryReader {

	private final Register register;
	private final RegisterSession session = RegisterSession.get();
	private final Map<String, String> names = new HashMap<>();

	HistoryReader(Register register) {
		this.register = register;
	}

	/**
	 * A page of a record's history, newest first.
	 *
	 * @param before only operations older than this one, {@code null} for the newest
	 */
	List<HistoryEntry> read(String record, String before, int limit) {
		List<Operation> operations = register.history(record, before, limit);
		readNames(operations);
		Map<String, List<Operation>> edits = new LinkedHashMap<>();
		operations.forEach(o -> edits.computeIfAbsent(o.edit(), e -> new ArrayList<>()).add(o));
		List<HistoryEntry> entries = new ArrayList<>();
		edits.forEach((edit, together) -> {
			Collections.reverse(together);
			Operation first = together.getFirst();
			entries.add(new HistoryEntry(edit, first.at(), first.author(), first.reason(), together.stream().map(this::item).toList()));
		});
		return entries;
	}

	private void readNames(List<Operation> operations) {
		Set<String> ids = new LinkedHashSet<>();
		for (Operation operation : operations) {
			if (operation.field() != null && feature(operation) instanceof EReference reference && !reference.isContainment()) {
				if (reference.isMany()) {
					ids.add(operation.field().element());
				} else {
					ids.add(operation.before());
					ids.add(operation.after());
				}
			}
		}
		ids.remove(null);
		ids.removeAll(names.keySet());
		register.refs(ids).forEach(ref -> names.put(ref.id(), RecordText.label(ref)));
		ids.removeAll(names.keySet());
		ids.forEach(id -> names.put(id, register.owner(id).map(RecordText::label).orElse(Messages.missing)));
	}

	private EStructuralFeature feature(Operation operation) {
		return eClass(operation).map(c -> c.getEStructuralFeature(operation.field().feature())).orElse(null);
	}

	private Optional<EClass> eClass(Operation operation) {
		return session.types().eClass(operation.type());
	}

	private Item item(Operation operation) {
		if (operation.isCreation()) {
			return new Item(operation, NLS.bind(Messages.created, type(operation)), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (operation.field().feature().equals(FieldKey.DELETED)) {
			return new Item(operation, operation.after() == null ? Messages.undeleted : Messages.deleted, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		EStructuralFeature feature = feature(operation);
		String what = inside(operation) + (feature == null ? operation.field().feature() : RecordText.feature(feature));
		if (feature == null) {
			return new Item(operation, what, text(operation.before()), text(operation.after()));
		}
		if (StoredForm.isLocalized(feature)) {
			Language language = Language.of(operation.field().element());
			return new Item(operation, NLS.bind(Messages.inLanguage, what, language.tag()), localized(operation.before()),
					localized(operation.after()));
		}
		return feature.isMany() ? element(operation, feature, what) : new Item(operation, what, value(feature, operation.before()),
				value(feature, operation.after()));
	}

	/** An element of a many-valued feature came, went, or only changed its place. */
	private Item element(Operation operation, EStructuralFeature feature, String what) {
		String element = operation.field().element();
		String name = feature instanceof EReference reference
				? reference.isContainment() ? session.labels().type(reference.getEReferenceType(), session.language()) : names.getOrDefault(element, element)
				: value(feature, element);
		if (operation.before() != null && operation.after() != null) {
			return new Item(operation, NLS.bind(Messages.moved, what), name, name);
		}
		return new Item(operation, what, operation.before() == null ? "" : name, operation.after() == null ? "" : name); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String inside(Operation operation) {
		return operation.object().equals(operation.record()) ? "" : type(operation) + ": "; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String type(Operation operation) {
		return eClass(operation).map(c -> session.labels().type(c, session.language())).orElse(operation.type());
	}

	private String value(EStructuralFeature feature, String stored) {
		if (stored == null) {
			return ""; //$NON-NLS-1$
		}
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? session.labels().type(reference.getEReferenceType(), session.language())
					: names.getOrDefault(stored, stored);
		}
		return StoredForm.value((EAttribute) feature, stored).map(value -> RecordText.value(feature, value)).orElse(stored);
	}

	/** A text without its state, which is told only for an approved one. */
	private static String localized(String stored) {
		if (stored == null) {
			return ""; //$NON-NLS-1$
		}
		String text = stored.substring(stored.indexOf(':') + 1);
		return stored.startsWith("approved:") ? NLS.bind(Messages.approved, text) : text; //$NON-NLS-1$
	}

	private static String text(String stored) {
		return stored == null ? "" : stored; //$NON-NLS-1$
	}
}
