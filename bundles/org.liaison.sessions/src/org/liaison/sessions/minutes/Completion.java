package org.liaison.sessions.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.model.Language;
import org.liaison.model.SpokenDate;
import org.liaison.sessions.names.Names;

/**
 * Proposes how to go on with what is being typed after {@code @}, {@code #} or {@code !}. A few look-ups in the search index, whatever the
 * size of the register; still not for the UI thread.
 */
public final class Completion {

	private static final int LONGEST = 60;
	/** What lines are mostly about; all else is proposed after them. */
	private static final Set<String> SUBJECTS = Set.of("Place", "Corridor", "Agreement", "CommodityCategory"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * One proposal.
	 *
	 * @param record the record it names, {@code null} for a date
	 * @param label what to show: the name, or the date in words
	 * @param detail what tells it from others: the key, or the date as it is stored
	 * @param insert what to put in the place of the characters from {@code start} to {@code end}
	 * @param start the mark's place in the line
	 * @param end the caret
	 */
	public record Proposal(RecordRef record, String label, String detail, String insert, int start, int end) {
	}

	private final Names parties;
	private final Names subjects;
	private final Names others;
	private final LineContext context;
	private final Language language;
	private final LocalDate today;

	/**
	 * @param register where names are looked for
	 * @param context who sits at the table: they are proposed first
	 * @param language the language in which lines are typed
	 * @param today the day on which they are typed
	 */
	public Completion(Register register, LineContext context, Language language, LocalDate today) {
		this.parties = new Names(register, LineParser::isParty);
		this.subjects = new Names(register, type -> LineParser.isThing(type) && SUBJECTS.contains(type.name()));
		this.others = new Names(register, type -> LineParser.isThing(type) && !SUBJECTS.contains(type.name()));
		this.context = context;
		this.language = language;
		this.today = today;
	}

	/**
	 * Proposals for a line.
	 *
	 * @param line as typed so far
	 * @param caret where typing goes on
	 * @param limit at most so many
	 * @return the best first; empty when no mark stands before the caret
	 */
	public List<Proposal> at(String line, int caret, int limit) {
		for (int start = caret - 1; start >= Math.max(0, caret - LONGEST); start--) {
			String typed = line.substring(start + 1, caret);
			switch (line.charAt(start)) {
			case '@', '\uFF20':
				String name = typed.startsWith(">") || typed.startsWith("→") ? typed.substring(1) : typed; //$NON-NLS-1$ //$NON-NLS-2$
				return names(this::parties, '@' + typed.substring(0, typed.length() - name.length()), name, start, caret, limit);
			case '#', '\uFF03':
				return names(this::things, "#", typed, start, caret, limit); //$NON-NLS-1$
			case '!', '\uFF01':
				return date(typed, start, caret);
			case '\n':
				return List.of();
			default:
				break;
			}
		}
		return List.of();
	}

	/** Those at the table first. */
	private Stream<RecordRef> parties(String beginning) {
		return parties.beginning(beginning).stream().sorted(present().thenComparing(nearest(beginning)));
	}

	/** What lines are mostly about first, and of that what is called so; what only mentions these words comes last. */
	private Stream<RecordRef> things(String beginning) {
		return Stream.of(subjects, others).flatMap(names -> names.beginning(beginning).stream().sorted(nearest(beginning).thenComparing(present())))
				.sorted(Comparator.comparing(ref -> !Names.has(ref, beginning)));
	}

	private Comparator<RecordRef> present() {
		return Comparator.comparing(ref -> !context.present().contains(ref.id()));
	}

	private static Comparator<RecordRef> nearest(String beginning) {
		return Comparator.comparingInt(ref -> Names.rest(ref, beginning));
	}

	private List<Proposal> names(Function<String, Stream<RecordRef>> names, String mark, String typed, int start, int caret, int limit) {
		String beginning = typed.replaceAll("^[\"“«]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (beginning.matches(".*[\"”»].*")) { //$NON-NLS-1$
			return List.of();
		}
		Set<String> seen = new HashSet<>();
		List<Proposal> proposals = new ArrayList<>();
		for (RecordRef ref : names.apply(beginning).limit(limit).toList()) {
			String title = ref.title().best(language);
			boolean clear = !title.isBlank() && title.chars().noneMatch(c -> "\"“”«»".indexOf(c) >= 0) && seen.add(title); //$NON-NLS-1$
			proposals.add(new Proposal(ref, title, ref.key(), mark + (clear ? '"' + title + '"' : ref.key()), start, caret));
		}
		return proposals;
	}

	private List<Proposal> date(String typed, int start, int caret) {
		return Optional.of(typed).filter(words -> !words.isBlank()).flatMap(words -> SpokenDate.read(words, today)).stream()
				.map(date -> new Proposal(null, date.describe(language), date.text(), '!' + typed.strip(), start, caret)).toList();
	}
}
