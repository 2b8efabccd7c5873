package org.liaison.commitments.ui.reminders;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.ui.reminders.Reminder.Kind;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordType;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/**
 * What a person should be reminded of today. Each kind is one question that an index answers, of which no more than the first are read.
 *
 * @param counts how many of each kind; of those beyond the first that were read nobody knows whether they were dismissed
 * @param first the first of each kind, by their dates
 */
record Due(Map<Kind, Long> counts, List<Reminder> first) {

	private static final int READ = 200;
	/** Dates that began longer ago, and end soon, are overlooked until they are overdue: that keeps the question to a range of the index. */
	private static final int LONGEST = 1100;

	/** Looks in a register; not on the UI thread. */
	static Due in(Register register, Settings settings, Quieted quieted, LocalDate today) {
		Map<Kind, Long> counts = new EnumMap<>(Kind.class);
		List<Reminder> first = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			Query query = query(register, filter(kind, settings), kind == Kind.OVERDUE);
			List<Reminder> read = register.rows(query).rows(0, READ).stream().map(row -> reminder(kind, row)).toList();
			List<Reminder> wanted = read.stream().filter(reminder -> !quieted.isQuiet(reminder, today)).toList();
			long all = read.size() < READ ? read.size() : register.count(query);
			counts.put(kind, all - (read.size() - wanted.size()));
			first.addAll(wanted);
		}
		return new Due(counts, first);
	}

	private static String filter(Kind kind, Settings settings) {
		return switch (kind) {
		case OVERDUE -> "overdue"; //$NON-NLS-1$
		case SOON -> "open and not overdue and due > today-" + LONGEST + "d and due < today+" + (settings.leadDays() + 1) + 'd'; //$NON-NLS-1$ //$NON-NLS-2$
		case UNDATED -> "open and undated and made < today-" + settings.undatedDays() + 'd'; //$NON-NLS-1$
		};
	}

	/** What has become overdue last comes first, as does what is due next. */
	private static Query query(Register register, String filter, boolean latestFirst) {
		RecordType type = register.types().of(CommitmentsPackage.Literals.COMMITMENT).orElseThrow();
		return new Query(type, FilterParser.of(register).parse(type, filter), List.of(new Query.Sort(COMMITMENT__DUE, latestFirst)),
				List.of(RECORD__TITLE, COMMITMENT__DUE), RegisterSession.get().language());
	}

	private static Reminder reminder(Kind kind, Row row) {
		LocalizedText title = row.cells().getFirst() instanceof LocalizedText text ? text : LocalizedText.EMPTY;
		String due = row.cells().get(1) instanceof PartialDate date ? date.text() : ""; //$NON-NLS-1$
		return new Reminder(kind, new RecordRef(row.id(), row.key(), row.type(), title), due, RecordText.value(COMMITMENT__DUE, row.cells().get(1)));
	}
}
