package org.liaison.documents.tracking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Labels;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;

/** Understands cells: by the mapping's own words, by the labels of the workbench in its three languages, as figures and dates are written. */
final class CellReader {

	private static final Pattern SEPARATORS = Pattern.compile("[;；、\\n]"); //$NON-NLS-1$
	private static final Pattern COMMA = Pattern.compile("[,，]"); //$NON-NLS-1$
	private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)"); //$NON-NLS-1$
	private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+"); //$NON-NLS-1$
	private static final List<String> YES = List.of("yes", "true", "x", "✓", "√", "да", "是"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final List<String> NO = List.of("no", "false", "нет", "否"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Labels labels;
	private final ValueParser values = ValueParser.now();
	private final DatesAsWritten dates = new DatesAsWritten();
	private final RecordNames names;
	private final Map<Literal, Object> known = new HashMap<>();

	CellReader(Register register, Labels labels) {
		this.labels = labels;
		this.names = new RecordNames(register, labels);
	}

	/**
	 * What a cell sets.
	 *
	 * @param header the column's header, for messages
	 * @param problems take what is wrong with one of several values
	 * @throws RegisterException what is wrong with the whole cell
	 */
	Assigned read(Target target, String header, String cell, Consumer<RegisterException> problems) {
		if (ERROR.matcher(cell).matches()) {
			throw new RegisterException(Problem.BAD_CELL, header, cell);
		}
		Optional<String> meant = target.value(cell);
		String text = meant.orElse(cell);
		if (meant.isEmpty() && target.words() != null && dates.parse(text).isEmpty()) {
			return new Assigned(target.words(), null, List.of(text), (EAttribute) target.feature(), new RegisterException(Problem.KEPT_AS_WORDS, text, header));
		}
		List<Object> values = target.language() != null ? List.of(text) : target.feature().isMany() ? many(target, text, problems) : List.of(one(target, text));
		return new Assigned(target.feature(), target.language(), values, target.words(), null);
	}

	private List<Object> many(Target target, String text, Consumer<RegisterException> problems) {
		Set<Object> all = new LinkedHashSet<>();
		for (String part : parts(target, text)) {
			try {
				all.add(part(target, part));
			} catch (RegisterException e) {
				problems.accept(e);
			}
		}
		return List.copyOf(all);
	}

	private Object part(Target target, String text) {
		return one(target, target.value(text).orElse(text));
	}

	private List<String> parts(Target target, String text) {
		if (!target.separator().isEmpty()) {
			return split(Pattern.compile(Pattern.quote(target.separator())), text).toList();
		}
		return split(SEPARATORS, text).flatMap(part -> names(target, part)).toList();
	}

	/** A comma may belong to a name; it stands between names when what it separates are some. */
	private Stream<String> names(Target target, String part) {
		List<String> names = split(COMMA, part).toList();
		return !isKnown(target, part) && names.stream().anyMatch(name -> isKnown(target, name)) ? names.stream() : Stream.of(part);
	}

	private boolean isKnown(Target target, String text) {
		try {
			part(target, text);
			return true;
		} catch (RegisterException e) {
			return false; // told when it is read
		}
	}

	private static Stream<String> split(Pattern separator, String text) {
		return separator.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
	}

	private Object one(Target target, String text) {
		if (target.feature() instanceof EReference reference) {
			return names.find(reference, text);
		}
		var attribute = (EAttribute) target.feature();
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return literal(attribute, literals, text);
		}
		if (ValueParser.isDate(attribute)) {
			return dates.parse(text).orElseThrow(() -> new RegisterException(Problem.BAD_DATE, text, attribute.getName(), "")); //$NON-NLS-1$
		}
		return values.value(attribute, plain(attribute, text));
	}

	private static String plain(EAttribute attribute, String text) {
		String word = Words.fold(text);
		if (ValueParser.isBoolean(attribute)) {
			return YES.contains(word) ? "true" : NO.contains(word) ? "false" : text; //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (ValueParser.isNumber(attribute)) {
			String number = word.replace(" ", ""); //$NON-NLS-1$ //$NON-NLS-2$
			return DECIMAL_COMMA.matcher(number).matches() ? number.replace(',', '.') : number;
		}
		return text;
	}

	private Object literal(EAttribute attribute, EEnum literals, String text) {
		return known.computeIfAbsent(new Literal(attribute, Words.fold(text)), asked -> literals.getELiterals().stream()
				.filter(literal -> isCalled(literals, literal, asked.word())).findFirst().map(EEnumLiteral::getInstance).map(Object.class::cast)
				.orElseGet(() -> values.value(attribute, text)));
	}

	/** A word for a literal; a sheet has the same ones in every row. */
	private record Literal(EAttribute attribute, String word) {
	}

	private boolean isCalled(EEnum literals, EEnumLiteral literal, String word) {
		Enumerator value = literal.getInstance();
		return Words.fold(literal.getName().replace('_', ' ')).equals(word.replace('_', ' ')) || Arrays.stream(Language.values())
				.anyMatch(language -> Words.fold(labels.literal(literals, value, language)).equals(word));
	}

	/**
	 * What a row sets.
	 *
	 * @param values values of an attribute, names of records
	 * @param instead the feature that says nothing then, because a cell says a date or words; {@code null} for none
	 * @param note what is to be told of it, {@code null} for nothing
	 */
	record Assigned(EStructuralFeature feature, Language language, List<Object> values, EAttribute instead, RegisterException note) {

		/** Where it goes: what has the same place is the same value, or several values of one feature. */
		List<Object> place() {
			return Arrays.asList(feature, language);
		}

		/** With what another column of the row names besides. */
		Assigned and(Assigned other) {
			return new Assigned(feature, language, Stream.concat(values.stream(), other.values.stream()).distinct().toList(), instead, note);
		}

		/** A value as the register stores it. */
		String stored(Object value) {
			return switch (value) {
			case RecordRef record -> record.id();
			case String text when StoredForm.isLocalized(feature) -> text;
			case PartialDate date -> date.text();
			default -> StoredForm.text((EAttribute) feature, value);
			};
		}
	}
}
