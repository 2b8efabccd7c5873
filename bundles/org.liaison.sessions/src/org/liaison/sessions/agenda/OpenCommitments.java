package org.liaison.sessions.agenda;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__BENEFICIARIES;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ORIGIN;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__POSITIONS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__REPLACED_BY;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__EXPECTED;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__STATUS;
import static org.liaison.model.ModelPackage.Literals.IDENTIFIED__ID;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/**
 * Finds the commitments that come back to a series: the open ones, and those that we hold for closed while a side still counts on
 * them. The register selects; only those whose positions may differ are loaded, page by page.
 */
final class OpenCommitments {

	private static final int PAGE = 500;
	private static final List<String> OPEN = literals(CommitmentRules.openStatuses());
	private static final List<String> CLOSED = literals(EnumSet.complementOf(EnumSet.copyOf(CommitmentRules.openStatuses())));
	private static final List<EStructuralFeature> COLUMNS = List.of(RECORD__TITLE, COMMITMENT__STATUS, COMMITMENT__DUE, COMMITMENT__OBLIGORS,
			COMMITMENT__BENEFICIARIES, COMMITMENT__ORIGIN, COMMITMENT__REPLACED_BY);

	private final Register register;
	private final LocalDate today;
	private final Sides sides;
	private final Set<String> meetings;
	private final Set<String> linked;
	private final Replacements replacements = new Replacements();

	/**
	 * @param register where
	 * @param today the day by which something is overdue
	 * @param sides the sides of the body
	 * @param meetings UUIDs of its meetings: what originated there belongs to the series
	 * @param linked UUIDs of commitments that belong to it because its agendas or outcomes are about them
	 */
	OpenCommitments(Register register, LocalDate today, Sides sides, Set<String> meetings, Set<String> linked) {
		this.register = register;
		this.today = today;
		this.sides = sides;
		this.meetings = meetings;
		this.linked = linked;
	}

	/** The commitments, those that originated in the series first, then in the order in which the register came to know them. */
	List<OpenCommitment> find() {
		followReplacements();
		Set<String> disputed = disputed(and(own(), test(COMMITMENT__STATUS, OPEN), differing()), CommitmentRules::isDisputed);
		Set<String> notOver = disputed(and(own(), test(COMMITMENT__STATUS, CLOSED), positions(POSITION__STATUS, OPEN)),
				CommitmentRules::isClosingDisputed);
		List<OpenCommitment> series = new ArrayList<>();
		List<OpenCommitment> others = new ArrayList<>();
		Consumer<Row> keep = row -> {
			if (belongs(row)) {
				(isOrigin(row) ? series : others).add(commitment(row, disputed.contains(row.id()) || notOver.contains(row.id())));
			}
		};
		rows(and(own(), test(COMMITMENT__STATUS, OPEN)), COLUMNS, keep);
		if (!notOver.isEmpty()) {
			rows(test(IDENTIFIED__ID, notOver), COLUMNS, keep);
		}
		series.addAll(others);
		return series;
	}

	/** What took the place of what belongs to the series belongs to it, too; and so does what took the place of that. */
	private void followReplacements() {
		var isReplaced = new Filter.Not(new Filter.Test(List.of(COMMITMENT__REPLACED_BY), Operator.EMPTY, List.of()));
		boolean[] more = { true };
		while (more[0]) {
			more[0] = false;
			rows(and(own(), isReplaced), COLUMNS, row -> {
				if (belongs(row) && cell(row, COMMITMENT__REPLACED_BY) instanceof RecordRef later) {
					more[0] |= replacements.add(row.id(), later.id());
				}
			});
		}
	}

	/** What may belong to the series. Whether the parties of the last kind are on two sides is seen when they are read. */
	private Filter own() {
		List<Filter> ways = new ArrayList<>();
		if (!meetings.isEmpty()) {
			ways.add(test(COMMITMENT__ORIGIN, meetings));
		}
		Set<String> named = Stream.concat(linked.stream(), replacements.all().stream()).collect(Collectors.toSet());
		if (!named.isEmpty()) {
			ways.add(test(IDENTIFIED__ID, named));
		}
		List<String> parties = sides.all();
		if (!parties.isEmpty()) {
			ways.add(test(COMMITMENT__OBLIGORS, parties));
			ways.add(test(COMMITMENT__BENEFICIARIES, parties));
		}
		return new Filter.Or(ways);
	}

	/** Positions that hold an open commitment for closed, state two statuses, or a date: only these can differ. */
	private static Filter differing() {
		List<Filter> ways = new ArrayList<>();
		ways.add(positions(POSITION__STATUS, CLOSED));
		ways.add(new Filter.Not(new Filter.Test(List.of(COMMITMENT__POSITIONS, POSITION__EXPECTED), Operator.EMPTY, List.of())));
		for (CommitmentStatus status : CommitmentStatus.VALUES) {
			EnumSet<CommitmentStatus> others = EnumSet.allOf(CommitmentStatus.class);
			others.removeIf(other -> other.compareTo(status) <= 0);
			if (!others.isEmpty()) {
				ways.add(and(positions(POSITION__STATUS, literals(Set.of(status))), positions(POSITION__STATUS, literals(others))));
			}
		}
		return new Filter.Or(ways);
	}

	private Set<String> disputed(Filter candidates, Predicate<Commitment> isDisputed) {
		Set<String> disputed = new HashSet<>();
		List<String> page = new ArrayList<>();
		rows(candidates, List.of(), row -> {
			page.add(row.id());
			if (page.size() == PAGE) {
				look(page, isDisputed, disputed);
			}
		});
		look(page, isDisputed, disputed);
		return disputed;
	}

	private void look(List<String> page, Predicate<Commitment> isDisputed, Set<String> disputed) {
		try (Edit edit = Edits.open(register)) {
			edit.load(page).stream().filter(record -> isDisputed.test((Commitment) record)).map(Record::getId).forEach(disputed::add);
		}
		page.clear();
	}

	private void rows(Filter filter, List<EStructuralFeature> columns, Consumer<Row> consumer) {
		RowSet rows = register.rows(new Query(register.types().of(COMMITMENT).orElseThrow(), filter, List.of(), columns, Language.EN));
		List<Row> page;
		for (long from = 0; !(page = rows.rows(from, PAGE)).isEmpty(); from += PAGE) {
			page.forEach(consumer);
		}
	}

	private boolean belongs(Row row) {
		return linked.contains(row.id()) || replacements.all().contains(row.id()) || isOrigin(row)
				|| sides.concerns(ids(row, COMMITMENT__OBLIGORS), ids(row, COMMITMENT__BENEFICIARIES));
	}

	private boolean isOrigin(Row row) {
		return cell(row, COMMITMENT__ORIGIN) instanceof RecordRef origin && meetings.contains(origin.id());
	}

	private OpenCommitment commitment(Row row, boolean disputed) {
		var title = (LocalizedText) Objects.requireNonNullElse(cell(row, RECORD__TITLE), LocalizedText.EMPTY);
		var status = (CommitmentStatus) Objects.requireNonNullElse(cell(row, COMMITMENT__STATUS), CommitmentStatus.PROPOSED);
		var due = (PartialDate) cell(row, COMMITMENT__DUE);
		Set<Why> why = EnumSet.noneOf(Why.class);
		if (CommitmentRules.openStatuses().contains(status)) {
			why.add(Why.OPEN);
			if (due == null || due.isUnknown()) {
				why.add(Why.UNDATED);
			} else if (due.latest() != null && due.latest().isBefore(today)) {
				why.add(Why.OVERDUE);
			}
		}
		if (disputed) {
			why.add(Why.DISPUTED);
		}
		return new OpenCommitment(new RecordRef(row.id(), row.key(), row.type(), title), status, due, replacements.before(row.id()), why);
	}

	private static List<String> ids(Row row, EStructuralFeature feature) {
		return cell(row, feature) instanceof List<?> refs ? refs.stream().map(ref -> ((RecordRef) ref).id()).toList() : List.of();
	}

	private static Object cell(Row row, EStructuralFeature feature) {
		return row.cells().get(COLUMNS.indexOf(feature));
	}

	private static Filter and(Filter... parts) {
		return new Filter.And(List.of(parts));
	}

	private static Filter positions(EStructuralFeature feature, Collection<String> values) {
		return new Filter.Test(List.of(COMMITMENT__POSITIONS, feature), Operator.IN, List.copyOf(values));
	}

	private static Filter test(EStructuralFeature feature, Collection<String> values) {
		return new Filter.Test(List.of(feature), Operator.IN, List.copyOf(values));
	}

	private static List<String> literals(Collection<CommitmentStatus> statuses) {
		return statuses.stream().map(CommitmentStatus::getLiteral).toList();
	}
}
