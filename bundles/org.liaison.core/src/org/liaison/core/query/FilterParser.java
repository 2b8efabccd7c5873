package org.liaison.core.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Filter.Test;
import org.liaison.core.query.FilterException.Fault;
import org.liaison.core.query.FilterLexer.Kind;
import org.liaison.core.query.FilterLexer.Token;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.EditReferences;
import org.liaison.core.value.References;
import org.liaison.core.value.StoredText;
import org.liaison.core.value.ValueParser;
import org.liaison.model.ModelPackage;

/**
 * Understands filters as officers write them. By recursive descent:
 *
 * <pre>
 * any     = all { "or" all }
 * all     = one { ["and"] one }
 * one     = "not" one | "(" any ")" | test | yes-or-no feature | words
 * test    = path ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "~" ) value
 *         | path ["not"] "in" "(" value { "," value } ")"
 *         | path "is" ["not"] "empty"
 *         | reference "is" ["not"] type          points to a record of that type
 * path    = feature [ "." feature ] [ "." language ]      in quotation marks when a label has blanks
 * value   = word | quoted text
 * words   = value { value }            full text; a quoted one is a phrase
 * </pre>
 *
 * Names of features and literals count in any case, and so do their labels in every language of the interface. {@code ~} on a reference looks into the titles of what it points to.
 */
public final class FilterParser {

	private static final int DEEPEST = 100;
	/** More values than anybody writes, and fewer than SQLite takes in one expression. */
	private static final int MOST = 500;
	/** For how many tests one across a reference counts: it asks the table of every type that the reference may lead to. */
	private static final int ACROSS = 10;
	private static final int LONGEST = 1_000;
	private static final Set<String> JOINTS = Set.of("and", "or", "not"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final RecordTypes types;
	private final FilterNames names;
	private final ValueParser values;
	private final References references;

	/**
	 * @param types the types that references may lead to
	 * @param values understands values
	 * @param references understands names of records
	 */
	public FilterParser(RecordTypes types, ValueParser values, References references) {
		this.types = types;
		this.names = new FilterNames(types.labels());
		this.values = values;
		this.references = references;
	}

	/** A parser for lists of a register, for which {@code today} is the current day. */
	public static FilterParser of(Register register) {
		return new FilterParser(register.types(), ValueParser.now(), (reference, text) -> {
			try (Edit edit = Edits.open(register)) {
				return new EditReferences(register, edit).resolve(reference, text);
			}
		});
	}

	/**
	 * The filter that a text stands for; {@link Filter#ALL} for a blank one.
	 *
	 * @throws FilterException {@code BAD_FILTER}, {@code UNKNOWN_FEATURE}, {@code UNKNOWN_LITERAL}, {@code BAD_DATE},
	 *             {@code BAD_VALUE}, {@code UNKNOWN_REFERENCE} or {@code WRONG_REFERENCE_TYPE}, with its position
	 */
	public Filter parse(RecordType type, String text) {
		return parse(type.eClass(), text);
	}

	/** As {@link #parse(RecordType, String)}, for any class. */
	public Filter parse(EClass eClass, String text) {
		return parse(eClass, text, Set.of());
	}

	private Filter parse(EClass eClass, String text, Set<EStructuralFeature> expanding) {
		return new Parsing(eClass, text, expanding).all();
	}

	/** One text being understood. */
	private final class Parsing {

		private final EClass eClass;
		private final String text;
		private final Set<EStructuralFeature> expanding;
		private final List<Token> tokens;
		private final FilterPaths paths;
		private int next;
		private int depth;
		private int parts;

		Parsing(EClass eClass, String text, Set<EStructuralFeature> expanding) {
			this.eClass = eClass;
			this.text = text;
			this.expanding = expanding;
			this.tokens = new FilterLexer(text).tokens();
			this.paths = new FilterPaths(types, eClass, text);
		}

		Filter all() {
			if (peek().kind() == Kind.END) {
				return Filter.ALL;
			}
			Filter filter = any();
			if (peek().kind() != Kind.END) {
				throw fault(Fault.OUT_OF_PLACE);
			}
			return filter;
		}

		private Filter any() {
			List<Filter> parts = new ArrayList<>(List.of(every()));
			while (peek().is("or")) { //$NON-NLS-1$
				next++;
				parts.add(every());
			}
			return parts.size() == 1 ? parts.getFirst() : new Filter.Or(List.copyOf(parts));
		}

		private Filter every() {
			List<Filter> parts = new ArrayList<>(List.of(one()));
			while (true) {
				if (peek().is("and")) { //$NON-NLS-1$
					next++;
				} else if (peek().is("or") || peek().kind() != Kind.WORD && peek().kind() != Kind.QUOTED && peek().kind() != Kind.OPEN) { //$NON-NLS-1$
					return parts.size() == 1 ? parts.getFirst() : new Filter.And(List.copyOf(parts));
				}
				parts.add(one());
			}
		}

		private Filter one() {
			if (++depth > DEEPEST) {
				throw fault(Fault.TOO_DEEP);
			}
			count(1);
			try {
				if (peek().is("not")) { //$NON-NLS-1$
					next++;
					return new Filter.Not(one());
				}
				if (peek().kind() == Kind.OPEN) {
					return group();
				}
				if (peek().kind() == Kind.WORD && !peek().isOneOf(JOINTS)) {
					return isTest() ? test() : yesOrNo(peek()).orElseGet(this::words);
				}
				if (peek().kind() == Kind.QUOTED) {
					return isTest() ? test() : words();
				}
				throw fault(Fault.TEST_EXPECTED);
			} finally {
				depth--;
			}
		}

		private void count(int more) {
			parts += more;
			if (parts > MOST) {
				throw fault(Fault.TOO_MANY);
			}
		}

		private Filter group() {
			Token open = take();
			Filter filter = any();
			if (peek().kind() != Kind.CLOSE) {
				throw new FilterException(text, open.position(), Fault.NOT_CLOSED);
			}
			next++;
			return filter;
		}

		/** Whether a test begins here: a word and then something that compares. */
		private boolean isTest() {
			return peek(1).kind() == Kind.OPERATOR || isIn(1) || peek(1).is("not") && isIn(2) //$NON-NLS-1$
					|| peek(1).is("is") && isNature(peek(2).is("not") ? 3 : 2); //$NON-NLS-1$ //$NON-NLS-2$
		}

		/** Whether it says what something is: empty, or, of a reference, of a type. */
		private boolean isNature(int ahead) {
			boolean word = peek(ahead).kind() == Kind.WORD && !peek(ahead).isOneOf(JOINTS) || peek(ahead).kind() == Kind.QUOTED;
			return peek(ahead).is("empty") || word && paths.feature(peek().text()).filter(FilterPath::isLink).isPresent(); //$NON-NLS-1$
		}

		private EClass type(Token word) {
			try {
				return types.named(word.text()).eClass();
			} catch (RegisterException noType) {
				throw new FilterException(noType, word.position());
			}
		}

		private boolean isIn(int ahead) {
			return peek(ahead).is("in") && peek(ahead + 1).kind() == Kind.OPEN; //$NON-NLS-1$
		}

		private Filter test() {
			Token name = take();
			FilterPath path = paths.named(name);
			if (path.features().size() > 1) {
				count(ACROSS - 1);
			}
			if (peek().kind() == Kind.OPERATOR) {
				return comparison(name, path);
			}
			boolean negated = take().is("not"); //$NON-NLS-1$
			if (peek().is("in") || peek().kind() == Kind.OPEN) { //$NON-NLS-1$
				return negate(in(name, path), negated);
			}
			negated = peek().is("not"); //$NON-NLS-1$
			if (negated) {
				next++;
			}
			Token nature = take();
			if (!nature.is("empty")) { //$NON-NLS-1$
				return negate(new Filter.Refers((EReference) path.feature(), type(nature)), negated);
			}
			return negate(checked(name, path, new Test(path.features(), path.language(), Operator.EMPTY, List.of())), negated);
		}

		private static Filter negate(Filter filter, boolean negated) {
			return negated ? new Filter.Not(filter) : filter;
		}

		private Filter in(Token name, FilterPath path) {
			if (peek().is("in")) { //$NON-NLS-1$
				next++;
			}
			Token open = take();
			List<Token> listed = new ArrayList<>();
			do {
				count(1);
				listed.add(value());
			} while (comma());
			if (peek().kind() != Kind.CLOSE) {
				throw new FilterException(text, open.position(), Fault.NOT_CLOSED);
			}
			next++;
			return stored(name, path, Operator.IN, listed);
		}

		private boolean comma() {
			boolean comma = peek().kind() == Kind.COMMA;
			if (comma) {
				next++;
			}
			return comma;
		}

		private Token value() {
			boolean word = peek().kind() == Kind.WORD && !peek().isOneOf(JOINTS);
			if (!word && peek().kind() != Kind.QUOTED) {
				throw fault(Fault.VALUE_EXPECTED);
			}
			if (peek().text().length() > LONGEST) {
				throw fault(Fault.LONG_VALUE);
			}
			if (!StoredText.isStorable(peek().text())) {
				throw fault(Fault.BAD_CHARACTER);
			}
			return take();
		}

		private Filter comparison(Token name, FilterPath path) {
			Token sign = take();
			Token value = value();
			return switch (sign.text()) {
			case "=" -> stored(name, path, Operator.EQUAL, List.of(value)); //$NON-NLS-1$
			case "!=" -> new Filter.Not(stored(name, path, Operator.EQUAL, List.of(value))); //$NON-NLS-1$
			case "<" -> stored(name, path, Operator.LESS, List.of(value)); //$NON-NLS-1$
			case "<=" -> stored(name, path, Operator.LESS_OR_EQUAL, List.of(value)); //$NON-NLS-1$
			case ">" -> stored(name, path, Operator.GREATER, List.of(value)); //$NON-NLS-1$
			case ">=" -> stored(name, path, Operator.GREATER_OR_EQUAL, List.of(value)); //$NON-NLS-1$
			case "~" -> contains(name, path, value); //$NON-NLS-1$
			default -> throw new FilterException(text, sign.position(), Fault.OUT_OF_PLACE);
			};
		}

		private Filter contains(Token name, FilterPath path, Token value) {
			FilterPath into = path.feature() instanceof EReference reference && !reference.isContainment() && path.features().size() == 1
					? path.and(ModelPackage.Literals.RECORD__TITLE)
					: path;
			return checked(name, into, new Test(into.features(), into.language(), Operator.CONTAINS, List.of(value.text())));
		}

		/**
		 * A test whose values are understood by the feature. Where a path may end at features of several types, each value is one of the
		 * first that has such a value: a port's kind and an agreement's may be asked for together.
		 */
		private Filter stored(Token name, FilterPath path, Operator operator, List<Token> listed) {
			if (path.condition().isPresent()) {
				return yesOrNo(path.feature(), name, listed);
			}
			Map<FilterPath, List<String>> understood = new LinkedHashMap<>();
			listed.forEach(value -> understand(name, path, operator, value, understood));
			List<Filter> parts = understood.entrySet().stream().<Filter>map(one -> new Test(one.getKey().features(),
					one.getKey().language(), operator, List.copyOf(one.getValue()))).toList();
			return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
		}

		private void understand(Token name, FilterPath path, Operator operator, Token value, Map<FilterPath, List<String>> understood) {
			FilterException first = null;
			for (FilterPath candidate : path.candidates()) {
				try {
					String stored = stored(candidate.feature(), value);
					check(name, candidate, operator);
					understood.computeIfAbsent(candidate, one -> new ArrayList<>()).add(stored);
					return;
				} catch (FilterException e) {
					first = first == null ? e : first;
				}
			}
			throw first.problem() == Problem.UNKNOWN_LITERAL ? noLiteral(path, value) : first;
		}

		/** No type that the path may end at has such a value: those of all of them are named. */
		private FilterException noLiteral(FilterPath path, Token value) {
			String literals = path.candidates().stream().map(candidate -> candidate.feature().getEType()).filter(EEnum.class::isInstance)
					.flatMap(type -> ((EEnum) type).getELiterals().stream()).map(EEnumLiteral::getLiteral).distinct()
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			return new FilterException(new RegisterException(Problem.UNKNOWN_LITERAL, value.text(), path.feature().getName(), literals),
					value.position());
		}

		private String stored(EStructuralFeature feature, Token value) {
			try {
				return switch (feature) {
				case EReference reference when reference.isContainment() ->
					throw new FilterException(text, value.position(), Fault.FEATURE_EXPECTED);
				case EReference reference -> references.resolve(reference, value.text());
				case EAttribute attribute when StoredForm.isLocalized(attribute) -> value.text();
				case EAttribute attribute -> values.stored(attribute, literal(attribute, value.text()));
				default -> throw new FilterException(text, value.position(), Fault.COMPUTED);
				};
			} catch (FilterException e) {
				throw e;
			} catch (RegisterException e) {
				throw new FilterException(e, value.position());
			}
		}

		/** A value may be called as the interface shows it. */
		private String literal(EAttribute attribute, String value) {
			return attribute.getEAttributeType() instanceof EEnum literals && literals.getELiterals().stream()
					.noneMatch(literal -> literal.getName().equalsIgnoreCase(value.strip()))
							? names.literal(literals, value).map(EEnumLiteral::getLiteral).orElse(value)
							: value;
		}

		private Filter checked(Token name, FilterPath path, Test test) {
			check(name, path, test.operator());
			return test;
		}

		private void check(Token name, FilterPath path, Operator operator) {
			path.fault(operator).ifPresent(fault -> {
				throw new FilterException(text, name.position(), fault);
			});
		}

		/** A yes-or-no feature by its bare name. */
		private Optional<Filter> yesOrNo(Token name) {
			return paths.feature(name.text()).filter(ValueParser::isBoolean).map(feature -> {
				next++;
				return expand(feature, name);
			});
		}

		private Filter yesOrNo(EStructuralFeature feature, Token name, List<Token> listed) {
			Filter expanded = expand(feature, name);
			List<Filter> parts = listed.stream().map(value -> negate(expanded, "false".equals(stored(feature, value)))).toList(); //$NON-NLS-1$
			return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
		}

		private Filter expand(EStructuralFeature feature, Token name) {
			Optional<String> condition = Annotations.condition(feature);
			if (condition.isEmpty()) {
				var path = new FilterPath(List.of(feature), null);
				return checked(name, path, new Test(path.features(), Operator.EQUAL, List.of("true"))); //$NON-NLS-1$
			}
			if (expanding.contains(feature)) {
				throw new FilterException(text, name.position(), Fault.CIRCULAR);
			}
			Set<EStructuralFeature> deeper = new LinkedHashSet<>(expanding);
			deeper.add(feature);
			return parse(eClass, condition.get(), deeper);
		}

		/** Words until something else begins. */
		private Filter words() {
			List<String> words = new ArrayList<>();
			do {
				Token word = take();
				words.add(word.kind() == Kind.QUOTED ? Filters.quote(word.text()) : word.text());
			} while (peek().kind() == Kind.QUOTED && !isTest()
					|| peek().kind() == Kind.WORD && !peek().isOneOf(JOINTS) && !isTest() && !isYesOrNo(peek()));
			return new Filter.Words(String.join(" ", words)); //$NON-NLS-1$
		}

		private boolean isYesOrNo(Token word) {
			return paths.feature(word.text()).filter(ValueParser::isBoolean).isPresent();
		}

		private FilterException fault(Fault fault) {
			return new FilterException(text, peek().position(), fault);
		}

		private Token peek() {
			return peek(0);
		}

		private Token peek(int ahead) {
			return tokens.get(Math.min(next + ahead, tokens.size() - 1));
		}

		private Token take() {
			Token token = peek();
			next++;
			return token;
		}
	}
}
