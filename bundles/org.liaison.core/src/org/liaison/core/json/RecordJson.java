package org.liaison.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.core.value.Derived;
import org.liaison.core.value.InnerPath;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes records as JSON:
 * {@code {"id": UUID, "key": "COM-3", "type": "Commitment", <feature>: value…}}.
 * <ul>
 * <li>localized text: an object by language; beside it, if any are approved, {@code "title@approved": ["ru"]};</li>
 * <li>date: EDTF text; literal: text; number: exact; yes or no: {@code true}, {@code false};</li>
 * <li>reference: the record's key (its id when it has none); something inside another record: {@code "MTG-1#outcomes/3"};</li>
 * <li>many values: an array; contained objects: objects with their {@code id}, and {@code type} where it is not plain which.</li>
 * </ul>
 * Features without a value are left out; derived dates and yes-or-no features are written, and ignored when they are read.
 */
public final class RecordJson {

	/** Suffix of the member that tells which languages of a text are approved. */
	static final String APPROVED = "@approved"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String KEY = "key"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$

	private final JsonGenerator out;

	/** @param out where records are written to; it stays open */
	public RecordJson(JsonGenerator out) {
		this.out = out;
		out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
	}

	/** Writes a record with all it contains. */
	public void write(Record record) throws IOException {
		out.writeStartObject();
		out.writeStringField(ID, record.getId());
		if (record.getKey() != null) {
			out.writeStringField(KEY, record.getKey());
		}
		out.writeStringField(TYPE, record.eClass().getName());
		features(record);
		out.writeEndObject();
	}

	private void features(EObject object) throws IOException {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.getName().equals(KEY) && object instanceof Record) {
				continue;
			}
			if (Annotations.isStored(feature)) {
				feature(feature, object.eGet(feature, false), object);
			} else if (feature.isDerived() && !Annotations.isOfRow(feature)) {
				feature(feature, Derived.value(object, feature), object);
			}
		}
	}

	private void feature(EStructuralFeature feature, Object value, EObject holder) throws IOException {
		switch (value) {
		case null -> {
			// left out
		}
		case LocalizedText text -> localized(feature.getName(), text);
		case PartialDate date when date.isUnknown() -> {
			// left out
		}
		case List<?> list when list.isEmpty() -> {
			// left out
		}
		case List<?> list -> {
			out.writeArrayFieldStart(feature.getName());
			for (Object element : Derived.basic(list)) {
				value(feature, element, holder);
			}
			out.writeEndArray();
		}
		default -> {
			out.writeFieldName(feature.getName());
			value(feature, value, holder);
		}
		}
	}

	private void localized(String name, LocalizedText text) throws IOException {
		if (text.isEmpty()) {
			return;
		}
		out.writeObjectFieldStart(name);
		for (Language language : Language.values()) {
			if (text.text(language) != null) {
				out.writeStringField(language.tag(), text.text(language));
			}
		}
		out.writeEndObject();
		List<String> approved = Stream.of(Language.values()).filter(text::approved).map(Language::tag).toList();
		if (!approved.isEmpty()) {
			out.writeArrayFieldStart(name + APPROVED);
			for (String tag : approved) {
				out.writeString(tag);
			}
			out.writeEndArray();
		}
	}

	private void value(EStructuralFeature feature, Object value, EObject holder) throws IOException {
		switch (value) {
		case Boolean yes -> out.writeBoolean(yes);
		case BigDecimal decimal -> out.writeNumber(decimal);
		case Number number -> out.writeNumber(number.toString());
		case EObject object when feature instanceof EReference reference && reference.isContainment() -> contained(reference, object);
		case EObject object when feature instanceof EReference -> out.writeString(reference(object, holder));
		default -> out.writeString(StoredForm.text((EAttribute) feature, value));
		}
	}

	private void contained(EReference containment, EObject object) throws IOException {
		out.writeStartObject();
		out.writeStringField(ID, ObjectIds.ensure(object));
		if (object.eClass() != containment.getEReferenceType()) {
			out.writeStringField(TYPE, object.eClass().getName());
		}
		features(object);
		out.writeEndObject();
	}

	/** How a reference to an object is written; one to something inside another record loads that record. */
	static String reference(EObject target, EObject holder) {
		if (target instanceof Record record && record.getKey() != null) {
			return record.getKey();
		}
		EObject resolved = EcoreUtil.resolve(target, holder);
		if (resolved.eIsProxy() || !(EcoreUtil.getRootContainer(resolved) instanceof Record record)) {
			return ObjectIds.of(target);
		}
		String name = record.getKey() == null ? record.getId() : record.getKey();
		return resolved == record ? name : name + '#' + InnerPath.of(resolved);
	}
}
