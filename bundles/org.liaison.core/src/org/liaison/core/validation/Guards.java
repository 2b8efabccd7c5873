package org.liaison.core.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.contribution.Guard;
import org.liaison.model.Record;

/** The guards of the record types, asked before anything is saved. */
public final class Guards {

	private static final String TYPE = "type"; //$NON-NLS-1$

	/** No guards. */
	public static final Guards NONE = new Guards(List.of());

	/**
	 * A guard and what it is for.
	 *
	 * @param type name of the class whose records it guards, subtypes included; {@code null} for every record
	 * @param ask lets the guard look, and contains its failures
	 */
	private record Post(String type, Consumer<Consumer<Guard>> ask) {

		boolean isFor(EClass eClass) {
			return type == null || type.equals(eClass.getName())
					|| eClass.getEAllSuperTypes().stream().map(ENamedElement::getName).anyMatch(type::equals);
		}
	}

	private final List<Post> posts;

	private Guards(List<Post> posts) {
		this.posts = posts;
	}

	/** The guards that the installed bundles contribute; one that fails is named and no longer asked. */
	public Guards(Contributions contributions) {
		this(contributions.of(Guard.POINT, Guard.class).stream().map(Guards::post).toList());
	}

	private static Post post(Contribution<Guard> contribution) {
		return new Post(contribution.attribute(TYPE), contribution::run);
	}

	/** These guards and one more, for records of a class. */
	public Guards with(String type, Guard guard) {
		return new Guards(Stream.concat(posts.stream(), Stream.of(new Post(type, look -> look.accept(guard)))).toList());
	}

	/**
	 * Asks all guards of a record's type.
	 *
	 * @param type the record's class
	 * @param before the record as the register has it; asked for only when there is a guard, {@code null} when it is new
	 * @param after the record as it is to be, {@code null} when it is to be deleted
	 * @throws org.liaison.core.RegisterException {@code REFUSED}
	 */
	public void check(EClass type, Supplier<Record> before, Record after) {
		List<Post> own = posts.stream().filter(post -> post.isFor(type)).toList();
		if (!own.isEmpty()) {
			Record known = before.get();
			own.forEach(post -> post.ask().accept(guard -> guard.check(known, after)));
		}
	}
}
