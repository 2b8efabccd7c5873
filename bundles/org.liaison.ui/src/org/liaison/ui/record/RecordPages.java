package org.liaison.ui.record;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;

/** Which contributed pages the editor of a type has: those made for the type first, then those for every record. */
final class RecordPages {

	private static final String TYPE = "type"; //$NON-NLS-1$

	private RecordPages() {
	}

	/** New pages for one editor. */
	static List<Contribution<RecordPage>> of(Contributions contributions, EClass eClass) {
		List<Contribution<RecordPage>> all = contributions.of(RecordPage.POINT, RecordPage.class);
		return Stream.concat(all.stream().filter(page -> isFor(page, eClass)),
				all.stream().filter(page -> page.attribute(TYPE) == null)).toList();
	}

	private static boolean isFor(Contribution<RecordPage> page, EClass eClass) {
		String type = page.attribute(TYPE);
		return type != null && (type.equals(eClass.getName())
				|| eClass.getEAllSuperTypes().stream().anyMatch(parent -> type.equals(parent.getName())));
	}
}
