package org.liaison.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Register;
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

	/**
	 * Loads what the checks of a record want to look at beside the record itself: the targets of the references that their attribute
	 * {@code follows} names. Reads from the register, so it is not for the UI thread.
	 */
	public void prepare(Record record) {
		for (Contribution<Check> check : of(record.eClass())) {
			String follows = Objects.requireNonNullElse(check.attribute("follows"), "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			for (String name : follows.split("\\s+")) { //$NON-NLS-1$
				if (record.eClass().getEStructuralFeature(name) instanceof EReference reference) {
					Targets.load(record, reference);
				}
			}
		}
	}

	/** What all checks of its type find in a record, most serious first. Quick; reads nothing. */
	public List<Finding> findings(Record record, Language language) {
		List<Finding> findings = new ArrayList<>();
		of(record.eClass()).forEach(check -> check.run(c -> c.check(record, language, findings::add)));
		findings.sort((one, other) -> other.severity().compareTo(one.severity()));
		return findings;
	}

	/** What all checks of its type find in a record beside others, see {@link Check#compare}. Not for the UI thread. */
	public List<Finding> compared(Register register, Record record, Language language) {
		List<Finding> findings = new ArrayList<>();
		of(record.eClass()).forEach(check -> check.run(c -> c.compare(register, record, language, findings::add)));
		return List.copyOf(findings);
	}

	private List<Contribution<Check>> of(EClass eClass) {
		return checks.stream().filter(check -> isFor(check.attribute(TYPE), eClass)).toList();
	}

	private static boolean isFor(String type, EClass eClass) {
		return type == null || type.equals(eClass.getName())
				|| eClass.getEAllSuperTypes().stream().map(ENamedElement::getName).anyMatch(type::equals);
	}
}
