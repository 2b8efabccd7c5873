package org.liaison.documents.ui.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.liaison.core.Register;
import org.liaison.core.UserArea;
import org.liaison.core.contribution.RememberedMappings;
import org.liaison.core.types.RecordType;
import org.liaison.documents.tracking.Mapping;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.documents.tracking.MappingText;
import org.liaison.documents.tracking.SheetColumns;
import org.liaison.documents.tracking.SheetColumns.SheetColumn;
import org.liaison.documents.tracking.SheetImporter;
import org.liaison.ui.session.RegisterSession;

/** What the wizard knows so far. */
final class SheetPlan {

	/** A column and what was chosen for it. */
	static final class Choice {

		private final SheetColumn column;
		private Column meaning;

		Choice(SheetColumn column, Column meaning) {
			this.column = column;
			this.meaning = meaning;
		}

		SheetColumn column() {
			return column;
		}

		/** Its meaning, {@code null} when it is left out. */
		Column meaning() {
			return meaning;
		}

		void setMeaning(Column chosen) {
			meaning = chosen;
		}
	}

	private final Register register;
	private final RememberedMappings remembered = new RememberedMappings(UserArea.of(System.getenv()));
	private Path file;
	private Mapping base;
	private String name = ""; //$NON-NLS-1$
	private String identifier = ""; //$NON-NLS-1$
	private boolean keys;
	private List<Choice> choices = List.of();

	SheetPlan(Register register) {
		this.register = register;
	}

	Register register() {
		return register;
	}

	Path file() {
		return file;
	}

	List<String> rememberedNames() {
		return remembered.names();
	}

	/**
	 * Reads the file's columns; not for the UI thread.
	 *
	 * @param mappingName a remembered mapping, {@code null} to guess one for {@code type}
	 */
	void read(Path chosen, String mappingName, RecordType type) {
		Mapping mapping = MappingText.parse(mappingName != null ? remembered.read(mappingName)
				: new SheetImporter().propose(register, RegisterSession.get().labels(), chosen, type.name(), stem(chosen)));
		List<Choice> read = new ArrayList<>();
		SheetColumns.of(chosen, mapping).forEach(column -> read.add(new Choice(column, mapping.columns().get(column.header()))));
		file = chosen;
		base = mapping;
		name = mapping.name();
		identifier = mapping.identifier();
		keys = mapping.keys();
		choices = read;
	}

	private static String stem(Path file) {
		return file.getFileName().toString().replaceFirst("\\.[^.]*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The type that rows become. */
	RecordType type() {
		return register.types().named(base.type());
	}

	List<Choice> choices() {
		return choices;
	}

	/** Where a column goes; the words that stand for its own stay, those for a date go with the date, unless they have a column of their own. */
	void choose(Choice choice, String target) {
		Column before = choice.meaning();
		if (before != null && before.to().equals(target)) {
			return;
		}
		Column usual = SheetColumns.column(type().eClass(), target, targets());
		choice.setMeaning(before == null ? usual : new Column(target, before.values(), usual.words(), before.separator()));
		for (Choice other : choices) {
			if (other.meaning() != null && other.meaning().words().equals(target)) {
				other.setMeaning(new Column(other.meaning().to(), other.meaning().values(), "", other.meaning().separator())); //$NON-NLS-1$
			}
		}
	}

	private List<String> targets() {
		return choices.stream().map(Choice::meaning).filter(Objects::nonNull).map(Column::to).toList();
	}

	String name() {
		return name;
	}

	void setName(String text) {
		name = text;
	}

	/** Header of the column that identifies rows. */
	String identifier() {
		return identifier;
	}

	void setIdentifier(String header) {
		identifier = header;
	}

	/** Whether that column has keys of this register. */
	boolean isKeys() {
		return keys;
	}

	void setKeys(boolean chosen) {
		keys = chosen;
	}

	/** The mapping as it was chosen. */
	Mapping mapping() {
		Map<String, Column> columns = new LinkedHashMap<>();
		choices.stream().filter(choice -> choice.meaning() != null).forEach(choice -> columns.put(choice.column().header(), choice.meaning()));
		return new Mapping(name.strip(), base.type(), base.sheet(), identifier, keys, columns, base.always());
	}

	/** Remembers a mapping under its name; not for the UI thread. */
	void remember(Mapping mapping) {
		remembered.save(mapping.name(), MappingText.write(mapping));
	}
}
