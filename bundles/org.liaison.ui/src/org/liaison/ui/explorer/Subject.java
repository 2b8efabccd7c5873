package org.liaison.ui.explorer;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.liaison.core.types.RecordType;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * The types that one bundle contributes.
 *
 * @param name the bundle's name in the interface language
 * @param contributor its symbolic name
 * @param types what it contributes, in its order
 */
record Subject(String name, String contributor, List<RecordType> types) {

	/** The subjects of these types, by name. */
	static List<Subject> of(Collection<RecordType> types) {
		Map<String, List<RecordType>> byContributor = new LinkedHashMap<>();
		types.forEach(type -> byContributor.computeIfAbsent(type.contributor(), any -> new ArrayList<>()).add(type));
		return byContributor.entrySet().stream().map(e -> new Subject(name(e.getKey()), e.getKey(), e.getValue()))
				.sorted(Comparator.comparing(Subject::name, Collator.getInstance())).toList();
	}

	private static String name(String contributor) {
		Bundle bundle = Platform.getBundle(contributor);
		return bundle == null ? contributor : bundle.getHeaders().get(Constants.BUNDLE_NAME);
	}
}
