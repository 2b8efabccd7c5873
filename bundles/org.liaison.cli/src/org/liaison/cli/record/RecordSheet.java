package org.liaison.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.cli.Session;
import org.liaison.cli.table.TextTable;
import org.liaison.core.Referrer;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.ValueText;
import org.liaison.core.value.Derived;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** Prints one record with all it contains for a person: a line for each feature that has a value. */
public final class RecordSheet {

	private static final String INDENT = "  "; //$NON-NLS-1$

	/** More would bury the record; all of them are in the window. */
	private static final int REFERRERS = 200;

	private final Session session;
	private final CellText text;
	private final ValueText words;

	/** @param session says where and in which language */
	public RecordSheet(Session session) {
		this.session = session;
		text = new CellText(session);
		words = new ValueText(session.labels(), session.language());
	}

	/** Prints {@code record}. */
	public void print(Record record) {
		session.out().println(session.labels().type(record.eClass(), session.language()) + ' ' + words.object(record));
		print(record, ""); //$NON-NLS-1$
		printReferrers(record);
	}

	/** Who refers to it is half of what a port or an organisation is about. */
	private void printReferrers(Record record) {
		Map<String, List<String>> byFeature = new TreeMap<>();
		for (Referrer referrer : session.register().referrers(record.getId(), REFERRERS)) {
			byFeature.computeIfAbsent(feature(referrer), name -> new ArrayList<>())
					.add((referrer.record().key() + ' ' + referrer.record().title().best(session.language())).strip());
		}
		if (!byFeature.isEmpty()) {
			session.out().println(session.texts().text("show.referrers")); //$NON-NLS-1$
			byFeature.forEach((name, records) -> printLine(INDENT + name, String.join("; ", records.stream().distinct().toList()))); //$NON-NLS-1$
		}
	}

	private String feature(Referrer referrer) {
		return session.types().eClass(referrer.holderType())
				.map(holder -> session.labels().type(holder, session.language()) + ", " //$NON-NLS-1$
						+ session.labels().feature(holder.getEStructuralFeature(referrer.feature()), session.language()))
				.orElse(referrer.feature());
	}

	private void print(EObject object, String indent) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isShown(feature)) {
				print(object, feature, indent);
			}
		}
	}

	private static boolean isShown(EStructuralFeature feature) {
		boolean identity = feature.getName().equals("id") || feature.getName().equals("key"); //$NON-NLS-1$ //$NON-NLS-2$
		return !identity && !Features.isContainer(feature) && !Annotations.flag(feature, "hidden") && !Annotations.isContent(feature); //$NON-NLS-1$
	}

	/** References stay unresolved: their stand-ins know key and title. */
	private static Object value(EObject object, EStructuralFeature feature) {
		Object value = feature.isDerived() ? Derived.value(object, feature) : object.eGet(feature, false);
		return value instanceof List<?> list ? Derived.basic(list) : value;
	}

	private void print(EObject holder, EStructuralFeature feature, String indent) {
		Object value = value(holder, feature);
		String label = indent + session.labels().feature(feature, session.language());
		if (Features.isContainment(feature)) {
			printContained(label, value instanceof List<?> many ? many : value == null ? List.of() : List.of(value), indent);
		} else if (value instanceof LocalizedText localized) {
			printText(label, localized);
		} else {
			printLine(label, isInnerReference(feature, value) ? inner((EObject) value, holder) : text.text(feature, value));
		}
	}

	/** Something inside another record has no stand-in with a name: it has to be looked at. */
	private static boolean isInnerReference(EStructuralFeature feature, Object value) {
		return feature instanceof EReference && value instanceof EObject && !(value instanceof Record);
	}

	private String inner(EObject target, EObject holder) {
		EObject resolved = EcoreUtil.resolve(target, holder);
		return (words.object(EcoreUtil.getRootContainer(resolved)) + ": " + words.object(resolved)).strip(); //$NON-NLS-1$
	}

	private void printContained(String label, List<?> objects, String indent) {
		for (int i = 0; i < objects.size(); i++) {
			EObject inner = (EObject) objects.get(i);
			printLine(label + '[' + (i + 1) + ']', words.object(inner));
			print(inner, indent + INDENT);
		}
	}

	private void printText(String label, LocalizedText localized) {
		for (Language language : Language.values()) {
			if (localized.text(language) != null) {
				printLine(label + " (" + language.tag() + ')', localized.text(language)); //$NON-NLS-1$
			}
		}
	}

	private void printLine(String label, String value) {
		if (!value.isBlank()) {
			String begin = label + ": "; //$NON-NLS-1$
			String hanging = " ".repeat(TextTable.width(begin)); //$NON-NLS-1$
			session.out().println(begin + value.strip().replaceAll("\\R", System.lineSeparator() + hanging)); //$NON-NLS-1$
		}
	}
}
