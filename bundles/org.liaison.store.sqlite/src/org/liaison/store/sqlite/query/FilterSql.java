package org.liaison.store.sqlite.query;

import static org.liaison.store.sqlite.schema.Names.of;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Filter.Test;
import org.liaison.model.Language;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.search.Folding;
import org.liaison.store.sqlite.search.SearchIndex;

/** Makes conditions of filters. Names in the text are those of tables and columns of the model; every value is a parameter. */
final class FilterSql {

	private final Sql sql;
	private final Tables tables;
	private final Registry registry;
	private final SearchIndex search;
	private final Meanings conditions;
	private final boolean sorted;
	private int aliases;

	/** @param sorted whether the rows are wanted in an order that an index gives */
	FilterSql(Sql sql, Tables tables, Registry registry, SearchIndex search, Meanings conditions, boolean sorted) {
		this.sql = sql;
		this.tables = tables;
		this.registry = registry;
		this.search = search;
		this.conditions = conditions;
		this.sorted = sorted;
	}

	/** The condition that rows of {@code table}, named {@code alias}, have to meet. */
	Fragment condition(Filter filter, TypeTable table, String alias) throws SQLException {
		return switch (filter) {
		case Filter.And and -> Fragment.join("AND", all(and.parts(), table, alias), Fragment.TRUE);
		case Filter.Or or -> Fragment.join("OR", all(or.parts(), table, alias), Fragment.FALSE);
		case Filter.Not not -> condition(not.part(), table, alias).in("((", ") IS NOT TRUE)");
		case Filter.Words words -> search.match(words.text())
				.map(match -> Fragment.of(of(alias, TypeTable.NUMBER) + " IN (SELECT rowid FROM search WHERE search MATCH ?)", match))
				.orElse(Fragment.TRUE);
		case Filter.Refers refers -> refers(refers, alias);
		case Test test when isEmptyPath(test) ->
			path(test.path(), test, table, alias).in("((", ") IS NOT TRUE)");
		case Test test -> path(test.path(), test, table, alias);
		};
	}

	private Fragment refers(Filter.Refers refers, String alias) throws SQLException {
		List<String> kinds = new ArrayList<>();
		for (TypeTable kind : tables.kindsOf(refers.type())) {
			kinds.add(String.valueOf(registry.type(sql, kind.typeId())));
		}
		return Fragment.of("EXISTS (SELECT 1 FROM reference r JOIN object i ON i.number = r.target JOIN object o ON o.number = i.record "
				+ "WHERE r.holder = " + of(alias, TypeTable.NUMBER) + " AND r.feature = "
				+ registry.feature(sql, refers.reference().getName()) + " AND i.live AND o.live AND o.type IN (" + String.join(", ", kinds) + "))");
	}

	private List<Fragment> all(List<Filter> filters, TypeTable table, String alias) throws SQLException {
		List<Fragment> parts = new ArrayList<>();
		for (Filter filter : filters) {
			parts.add(condition(filter, table, alias));
		}
		return parts;
	}

	/** A path is empty when nothing at its end has a value: what is looked for is one that has. */
	private static boolean isEmptyPath(Test test) {
		return test.operator() == Operator.EMPTY && test.path().size() > 1;
	}

	private Fragment path(List<EStructuralFeature> path, Test test, TypeTable table, String alias) throws SQLException {
		if (path.size() == 1 && path.getFirst() == path.getFirst().getEContainingClass().getEIDAttribute()) {
			return identity(test).in(of(alias, TypeTable.NUMBER) + " IN (SELECT number FROM object WHERE ", ")");
		}
		Optional<Column> column = table.column(path.getFirst().getName());
		if (column.isEmpty()) {
			return test.operator() == Operator.EMPTY && !isEmptyPath(test) ? Fragment.TRUE : Fragment.FALSE;
		}
		if (path.size() == 1) {
			Fragment condition = test(column.get(), test, table, alias);
			return isEmptyPath(test) ? condition.in("((", ") IS NOT TRUE)") : condition;
		}
		EReference step = (EReference) path.getFirst();
		List<Fragment> targets = new ArrayList<>();
		for (TypeTable target : tables.kindsOf(step.getEReferenceType())) {
			if (target.column(path.get(1).getName()).isPresent()) {
				String inner = "t" + ++aliases;
				targets.add(path(path.subList(1, path.size()), test, target, inner).in("SELECT " + of(inner, TypeTable.NUMBER) + " FROM "
						+ target.sql() + ' ' + inner + " WHERE " + of(inner, TypeTable.TYPE) + " = "
						+ registry.type(sql, target.typeId()) + " AND ", ""));
			}
		}
		if (targets.isEmpty()) {
			return Fragment.FALSE;
		}
		long feature = registry.feature(sql, step.getName());
		return Fragment.concat(" UNION ALL ", targets).in(of(alias, TypeTable.NUMBER) + (step.isContainment()
				? " IN (SELECT container FROM object WHERE feature = " + feature + " AND container IS NOT NULL AND number IN ("
				: " IN (SELECT holder FROM reference WHERE feature = " + feature + " AND target IN ("), "))");
	}

	/** The identity stands in no column of its type. */
	private static Fragment identity(Test test) {
		return switch (test.operator()) {
		case EMPTY -> Fragment.FALSE;
		case CONTAINS -> globs(List.of("id"), test.values().stream().map(Containing::pattern).toArray());
		default -> new Fragment("id IN (" + String.join(", ", Collections.nCopies(test.values().size(), "?")) + ')',
				List.copyOf(test.values().stream().map(value -> value.toLowerCase(Locale.ROOT)).toList()));
		};
	}

	private Fragment test(Column column, Test test, TypeTable table, String alias) throws SQLException {
		if (test.operator() == Operator.EMPTY) {
			return empty(column, test, table, alias);
		}
		if (test.operator() == Operator.CONTAINS) {
			return contains(column, test, alias);
		}
		String own = of(alias, column.name());
		return switch (column.kind()) {
		case DATE, FIRST_OF -> DateTest.test(alias, column, test.operator(), test.values());
		case DECIMAL -> compare(of(alias, column.name() + "$number"), "", test, Double::valueOf);
		case INTEGER, SLIPS -> compare(own, "", test, Long::valueOf);
		case KEPT -> compare(own, "", test, Boolean::valueOf);
		case BOOLEAN -> compare(unindexed(own), "", test, Boolean::valueOf);
		case KEY -> compare(own, " COLLATE NOCASE", test, value -> value);
		case TEXT -> same(own, test);
		case LITERAL -> compare(unindexed(own), "", test, value -> value);
		case LOCALIZED -> Fragment.join("OR", texts(column, test, alias).stream()
				.map(text -> same(text, test)).toList(), Fragment.FALSE);
		case REFERENCE, REFERENCES -> targets(column, test, alias, "SELECT holder FROM reference WHERE target IN ", "");
		case CONTAINMENT -> targets(column, test, alias, "SELECT container FROM object WHERE number IN ", " AND live");
		case VALUES -> compare("folded", "", test, Folding::fold).in(of(alias, TypeTable.NUMBER)
				+ " IN (SELECT holder FROM value WHERE feature = " + registry.feature(sql, column.feature().getName()) + " AND ", ")");
		case CONDITION -> truth(column, test, table, alias);
		case NONE -> Fragment.FALSE;
		};
	}

	/**
	 * Where rows are wanted in an order that an index gives, SQLite must not take the index of a column with few different values instead:
	 * it would then sort a large part of the table for each page. The plus sign tells it so.
	 */
	private String unindexed(String column) {
		return sorted ? '+' + column : column;
	}

	/** What a value of the filter is as a parameter. */
	@FunctionalInterface
	private interface Parameter {
		Object of(String value);
	}

	private static Fragment compare(String expression, String collation, Test test, Parameter parameter) {
		Object[] values = test.values().stream().map(parameter::of).toArray();
		String operator = switch (test.operator()) {
		case LESS -> " < ";
		case LESS_OR_EQUAL -> " <= ";
		case GREATER -> " > ";
		case GREATER_OR_EQUAL -> " >= ";
		default -> " = ";
		};
		return Fragment.join("OR", Arrays.stream(values)
				.map(value -> Fragment.of(expression + operator + '?' + collation, value)).toList(), Fragment.FALSE);
	}

	/** Texts are the same in any case; an ASCII one is found by its index. */
	private static Fragment same(String expression, Test test) {
		return Fragment.join("OR", test.values().stream()
				.map(value -> value.chars().allMatch(c -> c < 128) ? Fragment.of(expression + " = ? COLLATE NOCASE", value)
						: Fragment.of(expression + " GLOB ?", Containing.whole(value)))
				.toList(), Fragment.FALSE);
	}

	/** A record stands for everything inside it: what refers to an outcome of a meeting refers to the meeting. */
	private Fragment targets(Column column, Test test, String alias, String select, String more) throws SQLException {
		long feature = registry.feature(sql, column.feature().getName());
		String marks = "SELECT number FROM object WHERE id IN (" + String.join(", ", Collections.nCopies(test.values().size(), "?"))
				+ ')';
		List<Object> values = new ArrayList<>(test.values());
		values.addAll(test.values());
		return new Fragment(of(alias, TypeTable.NUMBER) + " IN (" + select + '(' + marks + " UNION SELECT number FROM object "
				+ "WHERE record <> number AND live AND record IN (" + marks + ")) AND feature = " + feature + more + ')', values);
	}

	private Fragment contains(Column column, Test test, String alias) throws SQLException {
		Object[] patterns = test.values().stream().map(Containing::pattern).toArray();
		return switch (column.kind()) {
		case VALUES -> globs(List.of("value"), patterns).in(of(alias, TypeTable.NUMBER) + " IN (SELECT holder FROM value WHERE feature = "
				+ registry.feature(sql, column.feature().getName()) + " AND ", ")");
		case LOCALIZED -> globs(texts(column, test, alias), patterns);
		default -> column.kind().hasColumns() ? globs(List.of(of(alias, column.name())), patterns) : Fragment.FALSE;
		};
	}

	private static Fragment globs(List<String> expressions, Object[] patterns) {
		List<Fragment> parts = new ArrayList<>();
		for (Object pattern : patterns) {
			expressions.forEach(expression -> parts.add(Fragment.of(expression + " GLOB ?", pattern)));
		}
		return Fragment.join("OR", parts, Fragment.FALSE);
	}

	/** A localized text in the language asked for, or in every one. */
	private static List<String> texts(Column column, Test test, String alias) {
		return Arrays.stream(Language.values()).filter(language -> test.language() == null || language == test.language())
				.map(language -> of(alias, column.in(language))).toList();
	}

	private Fragment empty(Column column, Test test, TypeTable table, String alias) throws SQLException {
		String number = of(alias, TypeTable.NUMBER);
		String feature = String.valueOf(registry.feature(sql, column.feature().getName()));
		return switch (column.kind()) {
		case LOCALIZED -> Fragment.join("AND", texts(column, test, alias).stream().map(text -> Fragment.of(text + " IS NULL")).toList(),
				Fragment.TRUE);
		case REFERENCES -> Fragment.of("NOT EXISTS (SELECT 1 FROM reference WHERE holder = " + number + " AND feature = " + feature + ')');
		case VALUES -> Fragment.of("NOT EXISTS (SELECT 1 FROM value WHERE holder = " + number + " AND feature = " + feature + ')');
		case CONTAINMENT -> Fragment.of("NOT EXISTS (SELECT 1 FROM object WHERE container = " + number + " AND feature = " + feature
				+ " AND live)");
		case CONDITION -> condition(conditions.of(table.eClass(), column.feature()), table, alias).in("((", ") IS NOT TRUE)");
		case DATE, FIRST_OF -> Fragment.of(of(alias, column.name() + "$first") + " IS NULL");
		case NONE -> Fragment.TRUE;
		default -> Fragment.of(of(alias, column.name()) + " IS NULL");
		};
	}

	/** A derived truth compared with true or false. */
	private Fragment truth(Column column, Test test, TypeTable table, String alias) throws SQLException {
		Fragment condition = condition(conditions.of(table.eClass(), column.feature()), table, alias);
		List<Fragment> wanted = new ArrayList<>();
		for (String value : test.values()) {
			wanted.add(condition.in("((", Boolean.parseBoolean(value) ? ") IS TRUE)" : ") IS NOT TRUE)"));
		}
		return Fragment.join("OR", wanted, Fragment.FALSE);
	}
}
