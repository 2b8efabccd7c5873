package org.liaison.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.core.contribution.Check;
import org.liaison.core.contribution.Check.Finding;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** The contributed checks, run together; one that fails is named by {@link Contributions} and no longer asked. */
public final class Checks {

	private static final String TYPE = "type"; //$NON-NLS-1$

	private final List<Contribution<Check>> checks;

	/** The checks that the installed bundles contribute. */
	public Checks(Contributions contributions) {
		this.checks = contributions.of(Check.POINT, Check.class);
	}

	/** What all checks of its type find in a record, most serious first. */
	public List<Finding> findings(Record record, Language language) {
		List<Finding> findings = new ArrayList<>();
		for (Contribution<Check> check : checks) {
			if (isFor(check.attribute(TYPE), record.eClass())) {
				check.run(c -> c.check(record, language, findings::add));
			}
		}
		findings.sort((one, other) -> other.severity().compareTo(one.severity()));
		return findings;
	}

	private static boolean isFor(String type, EClass eClass) {
		return type == null || type.equals(eClass.getName())
				|| eClass.getEAllSuperTypes().stream().map(ENamedElement::getName).anyMatch(type::equals);
	}
}
