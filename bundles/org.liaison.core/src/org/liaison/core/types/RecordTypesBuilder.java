package org.liaison.core.types;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.liaison.core.contribution.Guard;
import org.liaison.core.internal.types.PropertyLabels;
import org.liaison.core.internal.types.RecordTypeIndex;
import org.liaison.core.validation.Guards;

/** Makes {@link RecordTypes} and {@link Labels} of packages at hand: for tests, and for programs without OSGi. */
public final class RecordTypesBuilder {

	private final List<ContributedPackage> packages = new ArrayList<>();
	private Guards guards = Guards.NONE;

	/** Adds a model without label files: its elements are called by their names. */
	public RecordTypesBuilder add(EPackage ePackage) {
		return add(new ContributedPackage(ePackage, ePackage.getName(), name -> null));
	}

	/** Adds a model. */
	public RecordTypesBuilder add(ContributedPackage contribution) {
		packages.add(contribution);
		return this;
	}

	/** Adds a guard for records of the class with this name. */
	public RecordTypesBuilder guard(String type, Guard guard) {
		guards = guards.with(type, guard);
		return this;
	}

	/** The types of these packages. */
	public static RecordTypes of(EPackage... packages) {
		var builder = new RecordTypesBuilder();
		for (EPackage ePackage : packages) {
			builder.add(ePackage);
		}
		return builder.build();
	}

	/** The types of all packages added. */
	public RecordTypes build() {
		return new RecordTypeIndex(packages, labels(), guards);
	}

	/** The labels of all packages added. */
	public Labels labels() {
		return new PropertyLabels(packages);
	}
}
