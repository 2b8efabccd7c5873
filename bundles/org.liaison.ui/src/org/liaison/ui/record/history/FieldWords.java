package org.liaison.ui.record.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Fields of operations and their stored values in the words of the interface language. Not on the UI thread while it reads names. */
public final class FieldWords {

	private final Register register;
	private final RecordTypes types = RegisterSession.get().types();
	private final Labels labels = RegisterSession.get().labels();
	private final Language language = RegisterSession.get().language();
	private final Map<String, String> names = new HashMap<>();

	/** Names the records that values refer to as {@code register} has them. */
	public FieldWords(Register register) {
		this.register = register;
	}

	/** UUIDs of the records that values of a field refer to; {@code null} among the values is no value. */
	public Set<String> targets(String type, FieldKey field, Collection<String> values) {
		Set<String> targets = new LinkedHashSet<>();
		if (feature(type, field) instanceof EReference reference && !reference.isContainment()) {
			targets.addAll(reference.isMany() ? Set.of(field.element()) : values);
			targets.remove(null);
		}
		return targets;
	}

	/** Reads the names of these records, all at once. */
	public void readNames(Collection<String> ids) {
		Set<String> unknown = new LinkedHashSet<>(ids);
		unknown.removeAll(names.keySet());
		register.refs(unknown).forEach(ref -> names.put(ref.id(), RecordText.label(ref)));
		unknown.removeAll(names.keySet());
		unknown.forEach(id -> names.put(id, register.owner(id).map(RecordText::label).orElse(Messages.missing)));
	}

	/** What a class is called. */
	public String type(String type) {
		return types.eClass(type).map(c -> labels.type(c, language)).orElse(type);
	}

	/**
	 * What a field is called.
	 *
	 * @param inner whether its object is inside the record, whose class is then told too
	 */
	public String field(String type, FieldKey field, boolean inner) {
		EStructuralFeature feature = feature(type, field);
		String name = (inner ? type(type) + ": " : "") + (feature == null ? field.feature() : RecordText.feature(feature)); //$NON-NLS-1$ //$NON-NLS-2$
		return isLocalized(feature) ? NLS.bind(Messages.inLanguage, name, Language.of(field.element()).tag()) : name;
	}

	/** A value, {@code ""} for none; of an element of a many-valued feature the element when it is there. */
	public String value(String type, FieldKey field, String stored) {
		EStructuralFeature feature = feature(type, field);
		if (stored == null) {
			return ""; //$NON-NLS-1$
		}
		if (feature == null) {
			return stored;
		}
		return isLocalized(feature) ? localized(stored) : value(feature, feature.isMany() ? field.element() : stored);
	}

	/** Whether a field is one element of a many-valued feature. */
	boolean isElement(String type, FieldKey field) {
		EStructuralFeature feature = feature(type, field);
		return feature != null && feature.isMany() && !isLocalized(feature);
	}

	private EStructuralFeature feature(String type, FieldKey field) {
		Optional<EClass> eClass = types.eClass(type);
		return eClass.map(c -> c.getEStructuralFeature(field.feature())).orElse(null);
	}

	private static boolean isLocalized(EStructuralFeature feature) {
		return feature != null && StoredForm.isLocalized(feature);
	}

	private String value(EStructuralFeature feature, String stored) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? labels.type(reference.getEReferenceType(), language) : names.getOrDefault(stored, stored);
		}
		return StoredForm.value((EAttribute) feature, stored).map(value -> RecordText.value(feature, value)).orElse(stored);
	}

	/** A text without its state, which is told only for an approved one. */
	private static String localized(String stored) {
		String text = stored.substring(stored.indexOf(':') + 1);
		return stored.startsWith("approved:") ? NLS.bind(Messages.approved, text) : text; //$NON-NLS-1$
	}
}
