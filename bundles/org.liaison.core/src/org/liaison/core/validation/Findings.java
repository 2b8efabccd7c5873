package org.liaison.core.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Texts;
import org.liaison.core.contribution.Check.Finding;
import org.liaison.core.contribution.Check.Severity;
import org.liaison.model.Language;

/** What is found, in the words of {@code findings*.properties} beside the class that finds it, by their keys. */
public final class Findings {

	private final Texts texts;
	private final Consumer<Finding> consumer;

	/**
	 * @param beside the check's class, or another one that finds something
	 * @param language the reader's language
	 * @param consumer gets each finding
	 */
	public Findings(Class<?> beside, Language language, Consumer<Finding> consumer) {
		this.texts = Texts.in(beside, "findings", language); //$NON-NLS-1$
		this.consumer = consumer;
	}

	/** Something worth knowing. */
	public void note(EObject object, EStructuralFeature feature, String key, Object... arguments) {
		add(Severity.INFORMATION, object, feature, key, arguments);
	}

	/** Probably a slip. */
	public void warn(EObject object, EStructuralFeature feature, String key, Object... arguments) {
		add(Severity.WARNING, object, feature, key, arguments);
	}

	/** A contradiction in itself. */
	public void contradict(EObject object, EStructuralFeature feature, String key, Object... arguments) {
		add(Severity.ERROR, object, feature, key, arguments);
	}

	private void add(Severity severity, EObject object, EStructuralFeature feature, String key, Object... arguments) {
		consumer.accept(new Finding(object, feature, severity, texts.say(key, arguments)));
	}
}
