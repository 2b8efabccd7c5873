package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Filters;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.model.PartialDate;
import org.liaison.ui.session.RegisterSession;

/**
 * A group for each month in which a commitment is due, found by stepping from one to the next; one for dates that are
 * open at their beginning; and one for commitments without a date. A date that says less than a month is with its year, before the
 * months of that year: nobody said January.
 */
final class MonthGroups implements Groups {

	private enum Stage {
		OPEN_BEGINNING, MONTHS, UNDATED, DONE
	}

	private static final int MONTHS = 12;
	private static final String BEGINNING = "0000-01-01"; //$NON-NLS-1$

	private final Register register;
	private final Filter among;
	private Stage stage = Stage.OPEN_BEGINNING;
	private YearMonth last;

	/** @param among months in which none of these is due are passed over */
	MonthGroups(Register register, Filter among) {
		this.register = register;
		this.among = among;
	}

	@Override
	public List<Group> next() {
		return switch (stage) {
		case OPEN_BEGINNING -> {
			stage = Stage.MONTHS;
			yield List.of(new Group("..", "", FollowUpText.openBeginning, due(Operator.LESS_OR_EQUAL, BEGINNING))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case MONTHS -> nextMonth();
		case UNDATED -> {
			stage = Stage.DONE;
			yield List.of(new Group("", "", FollowUpText.undated, new Filter.Test(List.of(COMMITMENT__DUE), Operator.EMPTY, List.of()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case DONE -> List.of();
		};
	}

	private List<Group> nextMonth() {
		Filter later = due(Operator.GREATER, last == null ? BEGINNING : last.toString());
		List<Row> first = register.rows(new Query(Grouping.commitments(register), Filters.and(among, later),
				List.of(new Query.Sort(COMMITMENT__DUE, false)), List.of(COMMITMENT__DUE), RegisterSession.get().language())).rows(0, 1);
		if (first.isEmpty()) {
			stage = Stage.UNDATED;
			return next();
		}
		YearMonth month = YearMonth.from(((PartialDate) first.getFirst().cells().getFirst()).earliest());
		boolean newYear = last == null || last.getYear() < month.getYear();
		last = month;
		var group = new Group(month.toString(), "", name(month), within(month)); //$NON-NLS-1$
		return newYear ? List.of(year(Year.from(month)), group) : List.of(group);
	}

	/** What begins in a year, and whose month nobody said. */
	private static Group year(Year year) {
		Filter begins = new Filter.And(List.of(due(Operator.GREATER, year.minusYears(1).toString()), due(Operator.LESS_OR_EQUAL, year.toString())));
		Filter months = new Filter.Or(IntStream.rangeClosed(1, MONTHS).mapToObj(year::atMonth).map(MonthGroups::within).toList());
		return new Group(year.toString(), "", NLS.bind(FollowUpText.monthNotSaid, year), new Filter.And(List.of(begins, new Filter.Not(months)))); //$NON-NLS-1$
	}

	/** What begins and ends in a month. */
	private static Filter within(YearMonth month) {
		return new Filter.And(List.of(due(Operator.GREATER, month.minusMonths(1).toString()), due(Operator.LESS, month.plusMonths(1).toString())));
	}

	private static Filter due(Operator operator, String date) {
		return new Filter.Test(List.of(COMMITMENT__DUE), operator, List.of(date));
	}

	private static String name(YearMonth month) {
		Locale locale = RegisterSession.get().language().locale();
		String name = DateTimeFormatter.ofPattern(FollowUpText.monthPattern, locale).format(month);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}
}
