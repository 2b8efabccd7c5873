package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/** Asks the register for a list in the background. A later question makes an earlier one that is not yet answered void. */
final class ListReader {

	/**
	 * What is asked.
	 *
	 * @param expression what was typed into the filter bar
	 * @param conditions names of conditions that have to hold too
	 * @param pageInView number of the page that is read together with the size
	 */
	record Question(RecordType type, String expression, List<String> conditions, List<Query.Sort> sort,
			List<EStructuralFeature> columns, long pageInView) {

		Query query(Register register) {
			var parser = FilterParser.of(register);
			List<Filter> parts = new ArrayList<>();
			parts.add(parser.parse(type, expression));
			conditions.forEach(condition -> parts.add(parser.parse(type, condition)));
			return new Query(type, parts.size() == 1 ? parts.getFirst() : new Filter.And(parts), sort, columns,
					RegisterSession.get().language());
		}
	}

	/** Is told the answer, on the UI thread. */
	interface Receiver {

		/** The rows. */
		void rows(Query query, RowPages pages);

		/** What is wrong with the filter. */
		void refused(String sentence);
	}

	private final Control owner;
	private final Receiver receiver;
	private final Runnable onPage;
	private Job job;

	/** @param onPage called when a further page has come */
	ListReader(Control owner, Receiver receiver, Runnable onPage) {
		this.owner = owner;
		this.receiver = receiver;
		this.onPage = onPage;
	}

	/**
	 * Asks.
	 *
	 * @return the job that reads the answer
	 */
	Job ask(Register register, Question question) {
		if (job != null) {
			job.cancel();
		}
		job = Background.read(ListText.reading, () -> answer(register, question), Runnable::run, owner);
		return job;
	}

	private Runnable answer(Register register, Question question) {
		try {
			Query query = question.query(register);
			RowSet rows = new ConflictRows(register.rows(query), register.replica());
			long size = rows.size();
			long page = Math.min(question.pageInView(), Math.max(0, size - 1) / RowPages.PAGE);
			List<Row> first = rows.rows(page * RowPages.PAGE, RowPages.PAGE);
			return () -> receiver.rows(query, new RowPages(rows, size, page, first, owner, onPage));
		} catch (RegisterException e) {
			if (isAboutTheFilter(e.problem())) {
				return () -> receiver.refused(Failures.sentence(e));
			}
			throw e;
		}
	}

	private static boolean isAboutTheFilter(Problem problem) {
		return switch (problem) {
			case BAD_FILTER, BAD_DATE, BAD_VALUE, UNKNOWN_FEATURE, UNKNOWN_LITERAL, UNKNOWN_REFERENCE, WRONG_REFERENCE_TYPE,
					AMBIGUOUS_RECORD, NO_SUCH_RECORD, UNKNOWN_TYPE, SEARCH_RENEWING -> true;
			default -> false;
		};
	}
}
