package org.liaison.commitments.ui.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterException;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Filters;
import org.liaison.core.query.Query;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/**
 * Asks the register for the groups of the follow-up in the background, and hands them over as soon as there are some: counting is what
 * takes time where there are many commitments. A later question makes an earlier one void.
 */
final class GroupReader {

	private static final Duration BURST = Duration.ofMillis(120);

	/**
	 * What is asked.
	 *
	 * @param expression what was typed into the filter bar
	 * @param conditions names of conditions that have to hold too
	 */
	record Question(String expression, List<String> conditions, Grouping grouping, List<Query.Sort> sort) {
	}

	/** Is told the answer, on the UI thread. */
	interface Receiver {

		/** How many commitments there are in all; groups follow. */
		void total(long commitments);

		/** Further groups. */
		void groups(List<Section.Counted> counted, boolean more);

		/** What is wrong with the filter. */
		void refused(String sentence);
	}

	private final Control owner;
	private final Receiver receiver;
	private Job job;
	private Counting counting;
	private int asked;

	GroupReader(Control owner, Receiver receiver) {
		this.owner = owner;
		this.receiver = receiver;
	}

	/** Asks anew. */
	void ask(Register register, Question question) {
		stop();
		int mine = asked;
		job = Background.read(FollowUpText.reading, () -> answer(register, question), answer -> onlyFor(mine, answer), owner);
	}

	/** Stops asking. */
	void stop() {
		asked++;
		if (job != null) {
			job.cancel();
		}
	}

	/** Reads on. */
	void more() {
		Counting going = counting;
		int mine = asked;
		job = Background.read(FollowUpText.reading, going::burst,
				groups -> onlyFor(mine, () -> receiver.groups(groups, !going.done)), owner);
	}

	/** An answer may be on its way to the window when the next question is asked, and can then no longer be cancelled. */
	private void onlyFor(int question, Runnable answer) {
		if (question == asked) {
			answer.run();
		}
	}

	private Runnable answer(Register register, Question question) {
		RecordType type = Grouping.commitments(register);
		try {
			var parser = FilterParser.of(register);
			Filter among = parser.parse(type, question.expression());
			for (String condition : question.conditions()) {
				among = Filters.and(among, parser.parse(type, condition));
			}
			long total = register.count(new Query(type, among, List.of(), List.of(), RegisterSession.get().language()));
			var going = new Counting(register, type, among, question.grouping().groups(register, among), question.sort());
			return () -> {
				counting = going;
				receiver.total(total);
				more();
			};
		} catch (FilterException e) {
			return () -> receiver.refused(Failures.sentence(e));
		}
	}

	/** Counts one group after the other. */
	private static final class Counting {

		private final Register register;
		private final RecordType type;
		private final Filter among;
		private final Groups groups;
		private final List<Query.Sort> sort;
		private final Deque<Group> waiting = new ArrayDeque<>();
		private boolean done;

		Counting(Register register, RecordType type, Filter among, Groups groups, List<Query.Sort> sort) {
			this.register = register;
			this.type = type;
			this.among = among;
			this.groups = groups;
			this.sort = sort;
		}

		/** The groups that can be counted in a short time; empty ones are left out. */
		List<Section.Counted> burst() {
			Instant end = Instant.now().plus(BURST);
			List<Section.Counted> found = new ArrayList<>();
			while (!done && (found.isEmpty() || Instant.now().isBefore(end))) {
				if (waiting.isEmpty()) {
					waiting.addAll(groups.next());
					done = waiting.isEmpty();
				} else {
					count(waiting.removeFirst(), found);
				}
			}
			return found;
		}

		private void count(Group group, List<Section.Counted> found) {
			var query = new Query(type, Filters.and(among, group.filter()), sort, Columns.READ, RegisterSession.get().language());
			long size = register.count(query);
			if (size > 0) {
				RowSet rows = register.rows(query);
				found.add(new Section.Counted(group, size, rows));
			}
		}
	}
}
