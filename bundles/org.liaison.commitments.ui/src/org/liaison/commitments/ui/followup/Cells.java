package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.liaison.core.query.Row;
import org.liaison.model.PartialDate;

/** What the cells of the follow-up say. */
final class Cells {

	private static final String NOTHING = ""; //$NON-NLS-1$

	private final Standings standings;

	Cells(Standings standings) {
		this.standings = standings;
	}

	String text(Line line, Column column) {
		return line.isHeading() ? heading(line.section(), column) : line.row().map(row -> text(row, column)).orElse(column == Column.TITLE ? "…" : NOTHING); //$NON-NLS-1$
	}

	private static String heading(Section section, Column column) {
		return switch (column) {
		case KEY -> (section.isOpen() ? "▾ " : "▸ ") + section.group().key(); //$NON-NLS-1$ //$NON-NLS-2$
		case TITLE -> NLS.bind(FollowUpText.heading, section.group().name(), NumberFormat.getIntegerInstance().format(section.rows().size()));
		default -> NOTHING;
		};
	}

	private String text(Row row, Column column) {
		return switch (column) {
		case DUE -> Columns.due(row);
		case OURS -> standing(row, Standing::ours);
		case THEIRS -> standing(row, Standing::theirs);
		case SLIP -> standing(row, standing -> slip(row, standing.earlier()));
		case OVERDUE -> number(Columns.overdue(row, LocalDate.now()));
		case TIME -> NOTHING;
		default -> Columns.text(row, column.feature());
		};
	}

	private String standing(Row row, Function<Standing, String> text) {
		return standings.of(row).map(text).orElse(NOTHING);
	}

	/** How often the date was moved to a later day, and by how many days it differs from the first. */
	private static String slip(Row row, List<PartialDate> earlier) {
		LocalDate first = earlier.isEmpty() ? null : earlier.getFirst().latest();
		LocalDate now = Columns.date(row, COMMITMENT__DUE).map(PartialDate::latest).orElse(null);
		String times = Columns.slips(row) == 0 ? NOTHING : NLS.bind(FollowUpText.slipTimes, Columns.slips(row));
		return first == null || now == null ? times
				: NLS.bind(FollowUpText.slipDays, times, String.format("%+d", ChronoUnit.DAYS.between(first, now))).strip(); //$NON-NLS-1$
	}

	private static String number(long days) {
		return days == 0 ? NOTHING : NumberFormat.getIntegerInstance().format(days);
	}
}
