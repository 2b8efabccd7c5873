package org.liaison.sessions.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.meetings.Body;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.Party;

/**
 * Who sits across from whom in a body. Each member stands for its whole administration: the superior bodies above it and everything
 * below the topmost of them, so that a regional customs speaks for the national one and the other way round. Members of one
 * administration are one side.
 *
 * @param members UUIDs of all that belong to a side, by side
 * @param speakers UUIDs of those who speak for the sides: of each, the member that the body names first
 */
public record Sides(List<Set<String>> members, List<String> speakers) {

	private static final int PAGE = 500;
	/** Deeper than any administration; a circle of superiors, entered by mistake, ends here. */
	private static final int DEEPEST = 20;

	/** The sides of a body, as the register knows their organisations. Not for the UI thread. */
	public static Sides of(Register register, String body) {
		Map<String, Set<String>> byTop = new LinkedHashMap<>();
		Map<String, String> speakers = new LinkedHashMap<>();
		try (Edit edit = Edits.open(register)) {
			for (Party member : ((Body) edit.load(body)).getMembers()) {
				String top = top(member);
				speakers.putIfAbsent(top, member.getId());
				byTop.computeIfAbsent(top, id -> below(register, id)).add(member.getId());
			}
		}
		return new Sides(List.copyOf(byTop.values()), List.copyOf(speakers.values()));
	}

	private static String top(Party member) {
		Party top = member;
		for (int i = 0; i < DEEPEST && top instanceof Organisation organisation && organisation.getParent() != null; i++) {
			top = organisation.getParent();
		}
		return top.getId();
	}

	private static Set<String> below(Register register, String top) {
		Set<String> all = new LinkedHashSet<>(Set.of(top));
		List<String> level = List.of(top);
		for (int i = 0; i < DEEPEST && !level.isEmpty(); i++) {
			level = children(register, level).stream().filter(all::add).toList();
		}
		return all;
	}

	private static List<String> children(Register register, List<String> parents) {
		RecordType type = register.types().of(ModelPackage.Literals.ORGANISATION).orElseThrow();
		var filter = new Filter.Test(List.of(ModelPackage.Literals.ORGANISATION__PARENT), Operator.IN, parents);
		RowSet rows = register.rows(new Query(type, filter, List.of(), List.of(), Language.EN));
		List<String> children = new ArrayList<>();
		List<Row> page;
		for (long from = 0; !(page = rows.rows(from, PAGE)).isEmpty(); from += PAGE) {
			page.forEach(row -> children.add(row.id()));
		}
		return children;
	}

	/** Everybody of every side. */
	public List<String> all() {
		return members.stream().flatMap(Set::stream).distinct().toList();
	}

	/**
	 * Whether something that some owe to others is a matter for the sides: one of them owes it, to the other, to nobody in particular or to
	 * third parties; or others owe it to both. In a body of which one side only is known, all that this side is owed is, too.
	 *
	 * @param obligors UUIDs of those who owe
	 * @param beneficiaries UUIDs of those to whom
	 */
	public boolean concerns(Collection<String> obligors, Collection<String> beneficiaries) {
		boolean owes = members.stream().anyMatch(side -> touches(side, obligors));
		long owed = members.stream().filter(side -> touches(side, beneficiaries)).count();
		return owes || owed >= Math.min(2, Math.max(1, members.size()));
	}

	private static boolean touches(Set<String> side, Collection<String> parties) {
		return parties.stream().anyMatch(side::contains);
	}
}
