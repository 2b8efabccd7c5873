package org.liaison.core.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.types.Nearest;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.SavedFilter;

/** The filters that a register keeps under names. Reads and writes the register: not on the UI thread. */
public final class SavedFilters {

	/** More than a person chooses from. */
	private static final int MOST = 500;

	/**
	 * A filter under a name.
	 *
	 * @param id UUID of its record
	 * @param key the record's key
	 * @param title its name in each language
	 * @param type the type whose lists it filters
	 * @param expression in the filter language
	 */
	public record Saved(String id, String key, LocalizedText title, RecordType type, String expression) {

		/** Its name for a reader of a language. */
		public String name(Language language) {
			return title.isEmpty() ? key : title.best(language);
		}

		private boolean isCalled(String name) {
			return key.equalsIgnoreCase(name)
					|| Stream.of(Language.values()).map(title::text).filter(Objects::nonNull).anyMatch(one -> one.strip().equalsIgnoreCase(name));
		}
	}

	private final Register register;

	/** The filters of a register. */
	public SavedFilters(Register register) {
		this.register = register;
	}

	/** All of them, in the order of their names; one whose type is not installed is left out. */
	public List<Saved> all(Language language) {
		Optional<RecordType> filters = register.types().of(ModelPackage.Literals.SAVED_FILTER);
		if (filters.isEmpty()) {
			return List.of();
		}
		var query = new Query(filters.get(), Filter.ALL, List.of(new Query.Sort(ModelPackage.Literals.RECORD__TITLE, false)),
				List.of(ModelPackage.Literals.RECORD__TITLE, ModelPackage.Literals.SAVED_FILTER__LISTS,
						ModelPackage.Literals.SAVED_FILTER__EXPRESSION), language);
		return register.rows(query).rows(0, MOST).stream().flatMap(row -> saved(row).stream()).toList();
	}

	private Optional<Saved> saved(Row row) {
		String type = Objects.toString(row.cells().get(1), ""); //$NON-NLS-1$
		try {
			return Optional.of(new Saved(row.id(), row.key(), (LocalizedText) row.cells().getFirst(), register.types().named(type),
					Objects.toString(row.cells().get(2), ""))); //$NON-NLS-1$
		} catch (RegisterException unknownType) {
			return Optional.empty();
		}
	}

	/** Those for lists of a type. */
	public List<Saved> of(RecordType type, Language language) {
		return all(language).stream().filter(saved -> saved.type().equals(type)).toList();
	}

	/**
	 * The filter for lists of a type that a person means by a name in any language, or by a key.
	 *
	 * @throws RegisterException {@code UNKNOWN_FILTER}
	 */
	public Saved named(RecordType type, String name) {
		List<Saved> filters = of(type, Language.EN);
		return find(filters, name).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_FILTER, name, type.name(),
				Nearest.text(name, filters.stream().flatMap(saved -> Stream.of(Language.values()).map(saved.title()::text)).filter(Objects::nonNull).toList())));
	}

	private static Optional<Saved> find(List<Saved> filters, String name) {
		return filters.stream().filter(saved -> saved.isCalled(name.strip())).findFirst();
	}

	/**
	 * Keeps a filter under a name; one that is called so already says something else from now on.
	 *
	 * @throws FilterException when the filter cannot be understood; nothing is kept
	 */
	public void save(RecordType type, String name, Language language, String expression) {
		FilterParser.of(register).parse(type, expression);
		Optional<Saved> known = find(of(type, language), name);
		try (Edit edit = Edits.open(register)) {
			SavedFilter filter = (SavedFilter) (known.isPresent() ? edit.load(known.get().id()) : edit.create(ModelPackage.Literals.SAVED_FILTER));
			if (known.isEmpty()) {
				filter.setTitle(LocalizedText.of(language, name.strip()));
				filter.setLists(type.name());
			}
			filter.setExpression(expression.strip());
			edit.save(""); //$NON-NLS-1$
		}
	}

	/** Calls a filter otherwise in one language. */
	public void rename(Saved saved, String name, Language language) {
		try (Edit edit = Edits.open(register)) {
			SavedFilter filter = (SavedFilter) edit.load(saved.id());
			filter.setTitle(filter.getTitle().with(language, name.strip()));
			edit.save(""); //$NON-NLS-1$
		}
	}

	/** Deletes a filter; its history stays. */
	public void delete(Saved saved) {
		try (Edit edit = Edits.open(register)) {
			edit.delete(edit.load(saved.id()));
			edit.save(""); //$NON-NLS-1$
		}
	}
}
