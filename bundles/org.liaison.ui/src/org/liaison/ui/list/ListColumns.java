package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.RecordType;
import org.liaison.model.LocalizedText;
import org.osgi.service.prefs.BackingStoreException;
import org.liaison.ui.session.Failures;

/** Which columns a type's lists show, in which order and how wide: the model's choice until a person chose otherwise. */
final class ListColumns {

	private static final String NODE = "org.liaison.ui/lists"; //$NON-NLS-1$
	private static final String KEY = "key"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$

	/**
	 * A column.
	 *
	 * @param feature what it shows
	 * @param width in pixels
	 */
	record Column(EStructuralFeature feature, int width) {

		/** A column as wide as values of its kind usually are. */
		static Column of(EStructuralFeature feature) {
			return new Column(feature, usualWidth(feature));
		}
	}

	private ListColumns() {
	}

	/** The columns to show. */
	static List<Column> of(RecordType type) {
		String remembered = node().get(type.id(), ""); //$NON-NLS-1$
		List<Column> columns = new ArrayList<>();
		for (String entry : remembered.split(" ")) { //$NON-NLS-1$
			int colon = entry.indexOf(':');
			EStructuralFeature feature = colon < 0 ? null : type.eClass().getEStructuralFeature(entry.substring(0, colon));
			if (feature != null) {
				columns.add(new Column(feature, Integer.parseInt(entry.substring(colon + 1))));
			}
		}
		return columns.isEmpty() ? usual(type) : columns;
	}

	/** The columns that the model recommends; the key and the title are always among them. */
	static List<Column> usual(RecordType type) {
		List<EStructuralFeature> features = new ArrayList<>(type.defaultColumns());
		addFirst(features, type.eClass().getEStructuralFeature(TITLE));
		addFirst(features, type.eClass().getEStructuralFeature(KEY));
		return features.stream().map(Column::of).toList();
	}

	/** Remembers a person's choice. */
	static void remember(RecordType type, List<Column> columns) {
		IEclipsePreferences node = node();
		node.put(type.id(), columns.stream().map(c -> c.feature().getName() + ':' + c.width()).collect(Collectors.joining(" "))); //$NON-NLS-1$
		save(node);
	}

	private static void save(IEclipsePreferences node) {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Failures.show(e);
		}
	}

	private static void addFirst(List<EStructuralFeature> features, EStructuralFeature feature) {
		if (!features.contains(feature)) {
			features.addFirst(feature);
		}
	}

	private static int usualWidth(EStructuralFeature feature) {
		Class<?> values = feature.getEType().getInstanceClass();
		if (feature.getName().equals(KEY)) {
			return 95;
		} else if (feature.getName().equals(TITLE)) {
			return 300;
		} else if (values == LocalizedText.class) {
			return 240;
		}
		return feature instanceof EReference ? 170 : 130;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
