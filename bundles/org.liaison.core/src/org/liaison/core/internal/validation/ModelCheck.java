package org.liaison.core.internal.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Texts;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.contribution.Check;
import org.liaison.core.types.Annotations;
import org.liaison.core.value.Derived;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/** Says what a model asks for by itself: a title, its translations, as many values as the model's bounds say. */
public class ModelCheck implements Check {

	@Override
	public void check(Record record, Language language, Consumer<Finding> findings) {
		Texts texts = Texts.in(ModelCheck.class, "checks", language); //$NON-NLS-1$
		title(record, texts, findings);
		bounds(record, texts, findings);
		record.eAllContents().forEachRemaining(object -> bounds(object, texts, findings));
	}

	private static void title(Record record, Texts texts, Consumer<Finding> findings) {
		LocalizedText title = record.getTitle() == null ? LocalizedText.EMPTY : record.getTitle();
		if (title.isEmpty()) {
			findings.accept(finding(record, Severity.WARNING, texts.say("title"))); //$NON-NLS-1$
		} else if (!title.missing().isEmpty()) {
			String missing = title.missing().stream().map(language -> texts.say("language." + language.tag())) //$NON-NLS-1$
					.collect(Collectors.joining(texts.say("comma"))); //$NON-NLS-1$
			findings.accept(finding(record, Severity.INFORMATION, texts.say("translation", missing))); //$NON-NLS-1$
		}
	}

	private static Finding finding(Record record, Severity severity, String message) {
		return new Finding(record, ModelPackage.Literals.RECORD__TITLE, severity, message);
	}

	private static void bounds(EObject object, Texts texts, Consumer<Finding> findings) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!Annotations.isStored(feature)) {
				continue;
			}
			int count = count(object, feature);
			int upper = feature.getUpperBound();
			if (count < feature.getLowerBound()) {
				String key = feature.getLowerBound() == 1 ? "required" : "more"; //$NON-NLS-1$ //$NON-NLS-2$
				findings.accept(new Finding(object, feature, Severity.ERROR, texts.say(key, String.valueOf(feature.getLowerBound()))));
			} else if (upper > 1 && count > upper) {
				findings.accept(new Finding(object, feature, Severity.ERROR, texts.say("fewer", String.valueOf(upper)))); //$NON-NLS-1$
			}
		}
	}

	private static int count(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature, false);
		if (value instanceof List<?> list) {
			return Derived.basic(list).size();
		}
		boolean empty = value == null || StoredForm.isLocalized(feature) && ((LocalizedText) value).isEmpty()
				|| value instanceof String text && text.isBlank();
		return empty ? 0 : 1;
	}
}
