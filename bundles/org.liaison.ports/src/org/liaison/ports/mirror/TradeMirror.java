package org.liaison.ports.mirror;

import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__APPROXIMATE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__CHANGE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__DERIVATION;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__NATURE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__PERIOD;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__PUBLICATION;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__VALUE;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__CATEGORY;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__COMMODITY;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__CURRENCY;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__FLOW;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__PARTNER_COUNTRY;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__REPORTER_COUNTRY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.ports.Derivation;
import org.liaison.ports.Flow;
import org.liaison.ports.ObservationNature;
import org.liaison.ports.Publication;
import org.liaison.ports.mirror.MirrorCell.Entry;
import org.liaison.ports.mirror.MirrorLine.Side;

/**
 * Puts the trade flows of a register side by side: what one country counts as exports is what the other counts as imports. Reads pages
 * of plain rows, latest period first, and no more of them than the lines asked for need.
 */
public final class TradeMirror {

	private static final int PAGE = 500;
	private static final List<EStructuralFeature> COLUMNS = List.of(OBSERVATION__PERIOD, TRADE_FLOW__REPORTER_COUNTRY,
			TRADE_FLOW__PARTNER_COUNTRY, TRADE_FLOW__FLOW, TRADE_FLOW__COMMODITY, TRADE_FLOW__CATEGORY, TRADE_FLOW__CURRENCY,
			OBSERVATION__VALUE, OBSERVATION__CHANGE, OBSERVATION__DERIVATION, OBSERVATION__APPROXIMATE, OBSERVATION__PUBLICATION);

	/** Of periods with the same first day the longer comes first, and all goods before some of them. */
	private static final Comparator<MirrorLine> WITHIN_A_DAY = Comparator
			.comparing((MirrorLine line) -> line.period() == null ? null : line.period().latest(), Comparator.nullsFirst(Comparator.reverseOrder()))
			.thenComparing(MirrorLine::commodity, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(line -> line.category() == null ? null : line.category().key(), Comparator.nullsFirst(Comparator.naturalOrder()));

	/** What belongs into one line; whether a date is uncertain does not matter. */
	private record LineKey(LocalDate earliest, LocalDate latest, String oneCountry, String otherCountry, String commodity, String category,
			String currency) {
	}

	private record Counted(String country, Flow flow, Entry entry) {
	}

	/** The observations of one line, while they are read. */
	private record Group(Row first, List<Counted> counted) {
	}

	private final Register register;

	/** The mirror of a register. */
	public TradeMirror(Register register) {
		this.register = register;
	}

	/**
	 * The lines, latest period first. Not for the UI thread.
	 *
	 * @param period only periods that overlap with this one; {@code null} for all
	 * @param limit at most so many lines
	 */
	public List<MirrorLine> lines(PartialDate period, int limit) {
		Optional<RecordType> type = register.types().of(TRADE_FLOW);
		if (type.isEmpty()) {
			return List.of();
		}
		var query = new Query(type.get(), filter(period), List.of(new Sort(OBSERVATION__PERIOD, true)), COLUMNS, Language.EN);
		return lines(register.rows(query), limit);
	}

	private static Filter filter(PartialDate period) {
		List<Filter> parts = new ArrayList<>();
		parts.add(test(TRADE_FLOW__FLOW, Operator.IN, Flow.EXPORT.getLiteral(), Flow.IMPORT.getLiteral(), Flow.TOTAL.getLiteral()));
		parts.add(test(OBSERVATION__NATURE, Operator.EQUAL, ObservationNature.ACTUAL.getLiteral()));
		parts.add(new Filter.Not(test(TRADE_FLOW__REPORTER_COUNTRY, Operator.EMPTY)));
		parts.add(new Filter.Not(test(TRADE_FLOW__PARTNER_COUNTRY, Operator.EMPTY)));
		if (period != null) {
			parts.add(test(OBSERVATION__PERIOD, Operator.EQUAL, period.text()));
		}
		return new Filter.And(parts);
	}

	private static Filter test(EStructuralFeature feature, Operator operator, String... values) {
		return new Filter.Test(List.of(feature), operator, List.of(values));
	}

	/** Rows with the same first day follow each other, so the lines of that day are complete when another day begins. */
	private static List<MirrorLine> lines(RowSet rows, int limit) {
		List<MirrorLine> lines = new ArrayList<>();
		Map<LineKey, Group> open = new LinkedHashMap<>();
		LocalDate day = null;
		List<Row> page;
		for (long from = 0; !(page = rows.rows(from, PAGE)).isEmpty(); from += PAGE) {
			for (Row row : page) {
				LineKey key = key(row);
				if (!Objects.equals(key.earliest(), day)) {
					close(open.values(), lines);
					open.clear();
					day = key.earliest();
				}
				if (lines.size() >= limit) {
					return lines.subList(0, limit);
				}
				open.computeIfAbsent(key, k -> new Group(row, new ArrayList<>())).counted().add(counted(row));
			}
		}
		close(open.values(), lines);
		return lines.subList(0, Math.min(limit, lines.size()));
	}

	private static LineKey key(Row row) {
		PartialDate period = cell(row, OBSERVATION__PERIOD, PartialDate.class);
		String reporter = country(row, TRADE_FLOW__REPORTER_COUNTRY);
		String partner = country(row, TRADE_FLOW__PARTNER_COUNTRY);
		boolean ordered = reporter.compareTo(partner) <= 0;
		RecordRef category = cell(row, TRADE_FLOW__CATEGORY, RecordRef.class);
		return new LineKey(period == null ? null : period.earliest(), period == null ? null : period.latest(), ordered ? reporter : partner,
				ordered ? partner : reporter, cell(row, TRADE_FLOW__COMMODITY, String.class), category == null ? null : category.id(),
				cell(row, TRADE_FLOW__CURRENCY, String.class));
	}

	private static Counted counted(Row row) {
		boolean approximate = Boolean.TRUE.equals(cell(row, OBSERVATION__APPROXIMATE, Boolean.class));
		var entry = new Entry(row.id(), row.key(), cell(row, OBSERVATION__VALUE, BigDecimal.class), cell(row, OBSERVATION__CHANGE, BigDecimal.class),
				Objects.requireNonNullElse(cell(row, OBSERVATION__DERIVATION, Derivation.class), Derivation.STATED), approximate,
				Objects.requireNonNullElse(cell(row, OBSERVATION__PUBLICATION, Publication.class), Publication.PUBLISHED));
		return new Counted(country(row, TRADE_FLOW__REPORTER_COUNTRY), cell(row, TRADE_FLOW__FLOW, Flow.class), entry);
	}

	private static void close(Collection<Group> groups, List<MirrorLine> lines) {
		groups.stream().map(group -> line(key(group.first()), group)).sorted(WITHIN_A_DAY).forEach(lines::add);
	}

	/** The country that has figures stands first; where both have, the first by its code. */
	private static MirrorLine line(LineKey key, Group group) {
		Side one = side(key.oneCountry(), group.counted());
		Side other = side(key.otherCountry(), group.counted());
		boolean turned = one.isEmpty();
		return new MirrorLine(cell(group.first(), OBSERVATION__PERIOD, PartialDate.class), turned ? key.otherCountry() : key.oneCountry(),
				turned ? key.oneCountry() : key.otherCountry(), key.commodity(), cell(group.first(), TRADE_FLOW__CATEGORY, RecordRef.class),
				key.currency(), turned ? other : one, turned ? one : other);
	}

	private static Side side(String country, List<Counted> counted) {
		return new Side(collect(country, Flow.EXPORT, counted), collect(country, Flow.IMPORT, counted), collect(country, Flow.TOTAL, counted));
	}

	private static MirrorCell collect(String country, Flow flow, List<Counted> counted) {
		return new MirrorCell(counted.stream().filter(c -> c.country().equals(country) && c.flow() == flow).map(Counted::entry).toList());
	}

	private static String country(Row row, EStructuralFeature feature) {
		return cell(row, feature, String.class).strip().toUpperCase(Locale.ROOT);
	}

	private static <T> T cell(Row row, EStructuralFeature feature, Class<T> type) {
		return type.cast(row.cells().get(COLUMNS.indexOf(feature)));
	}
}
