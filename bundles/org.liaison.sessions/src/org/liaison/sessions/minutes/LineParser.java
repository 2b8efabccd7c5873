package org.liaison.sessions.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.RecordType;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.SpokenDate;
import org.liaison.sessions.names.Names;
import org.liaison.sessions.names.Names.Found;

/**
 * Understands a typed line of minutes:
 *
 * <pre>
 * c: @both open #Hunchun for small vehicles by !end of 2027 // @>ORG-8 #CMD-4
 * </pre>
 * <ul>
 * <li>a word and a colon choose the kind, in any language: {@code d: c: p: i: x:}, {@code 决： 诺： 议： 报： 异：}, {@code р: о: п: и: н:};</li>
 * <li>{@code @} names who has to act or speaks, {@code @>} towards whom, {@code @both} both sides; {@code #} what it is about;</li>
 * <li>names are keys, aliases, titles or the beginning of one in any language, in quotation marks where they would end too late or too early;</li>
 * <li>{@code !} says when, see {@link SpokenDate}; words that name no date stay words;</li>
 * <li>what stands after {@code //} is told of the line but is no part of its text.</li>
 * </ul>
 * Nothing is lost: what is not understood stays in the text, and is told. Of several blanks one is written: a completion ends with one, and
 * people go on with another. Not for the UI thread.
 */
public final class LineParser {

	static final String ASIDE = "//"; //$NON-NLS-1$
	private static final Pattern QUOTED = Pattern.compile("[\"“«]([^\"”»]+)[\"”»]"); //$NON-NLS-1$
	/** Where words about a time end at the latest. */
	private static final Pattern TIME = Pattern.compile("[^@#＠＃,;，；。!！\\n]+?(?=\\.?(?:$|[@#＠＃,;，；。!！\\n]))"); //$NON-NLS-1$

	private final Register register;
	private final Names parties;
	private final Names things;
	private final LineContext context;
	private final Language language;
	private final LocalDate today;
	private final LineKinds kinds = new LineKinds();

	/**
	 * @param register where names are looked for
	 * @param context who sits at the table
	 * @param language the language in which lines are typed
	 * @param today the day on which they are typed, for "next year"
	 */
	public LineParser(Register register, LineContext context, Language language, LocalDate today) {
		this.register = register;
		this.parties = new Names(register, LineParser::isParty);
		this.things = new Names(register, LineParser::isThing);
		this.context = context;
		this.language = language;
		this.today = today;
	}

	/** Whether {@code @} names records of a type. */
	static boolean isParty(RecordType type) {
		return ModelPackage.Literals.PARTY.isSuperTypeOf(type.eClass());
	}

	/** Whether {@code #} names records of a type. */
	static boolean isThing(RecordType type) {
		return !isParty(type) && !isSource(type);
	}

	/** Sources bear minutes out, minutes are not about them. */
	private static boolean isSource(RecordType type) {
		return ModelPackage.Literals.SOURCE.isSuperTypeOf(type.eClass());
	}

	/**
	 * What a line says.
	 *
	 * @param line as typed
	 * @param kind the kind when the line names none, for example the one that was chosen by a key
	 */
	public MinuteLine parse(String line, OutcomeKind kind) {
		Optional<LineKinds.Prefix> prefix = kinds.prefix(line);
		return new Reading(line.substring(prefix.map(LineKinds.Prefix::end).orElse(0)), prefix.map(LineKinds.Prefix::kind).orElse(kind)).line();
	}

	/** Whether a mark can stand there. A mark inside a word is none: a@b.org, C#, and addresses with slashes. */
	static boolean isFree(String line, int index) {
		char before = index == 0 ? ' ' : line.charAt(index - 1);
		return !Character.isLetterOrDigit(before) && before != ':' || Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN;
	}

	/** What the minutes say in the place of a mark. */
	String written(RecordRef ref) {
		return ref.title().best(language);
	}

	/** How a record is typed after its mark: by its title where that means no other, else by its key. */
	String named(RecordRef ref) {
		String title = written(ref);
		boolean quotable = !title.isBlank() && QUOTED.matcher('"' + title + '"').matches();
		Names names = isParty(register.types().byId(ref.type()).orElseThrow()) ? parties : things;
		return quotable && meant(names.called(title)).equals(List.of(ref)) ? '"' + title + '"' : ref.key();
	}

	/** The words of a date that a text has from a place on, empty when there are none. */
	String dateAt(String text, int start) {
		return SpokenDate.beginning(text.substring(start), today);
	}

	/** The date that words name on the day of typing. */
	Optional<PartialDate> date(String words) {
		return SpokenDate.read(words, today);
	}

	LineKinds kinds() {
		return kinds;
	}

	LineContext context() {
		return context;
	}

	/** Of several with the same name, the one at the table is meant. */
	private List<RecordRef> meant(List<RecordRef> records) {
		List<RecordRef> present = records.stream().filter(ref -> context.present().contains(ref.id())).toList();
		return records.size() > 1 && present.size() == 1 ? present : records;
	}

	/** One line being read. */
	private final class Reading {

		private final String line;
		private final OutcomeKind kind;
		private final StringBuilder text = new StringBuilder();
		private final Set<RecordRef> actors = new LinkedHashSet<>();
		private final Set<RecordRef> towards = new LinkedHashSet<>();
		private final Set<RecordRef> concerns = new LinkedHashSet<>();
		private final List<Trouble> troubles = new ArrayList<>();
		private PartialDate date;
		private String dateWords;
		private boolean aside;
		private int next;

		Reading(String line, OutcomeKind kind) {
			this.line = line;
			this.kind = kind;
		}

		MinuteLine line() {
			while (next < line.length()) {
				if (line.startsWith(ASIDE, next) && isFree(line, next)) {
					aside = true;
					next += ASIDE.length();
				} else if (!isFree(line, next) || !mark(line.charAt(next))) {
					write(line.substring(next, next + 1));
					next++;
				}
			}
			if (kind == OutcomeKind.COMMITMENT && actors.isEmpty()) {
				troubles.add(new Trouble(Trouble.Kind.NOBODY_BOUND, "", List.of())); //$NON-NLS-1$
			}
			return new MinuteLine(kind, spaced(text.toString()), List.copyOf(actors), List.copyOf(towards),
					context.isMutual(List.copyOf(actors)), List.copyOf(concerns), date, dateWords, List.copyOf(troubles));
		}

		/** None before a sign that ends something, one between words; where there is none, as in Chinese, none is made. */
		private static String spaced(String words) {
			return words.strip().replaceAll("\\s+([,.;，。；])", "$1").replaceAll("\\s{2,}", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}

		private boolean mark(char mark) {
			return switch (mark) {
			case '@', '\uFF20' -> party();
			case '#', '\uFF03' -> name(next + 1, things, concerns);
			case '!', '\uFF01' -> time(next + 1);
			default -> false;
			};
		}

		private boolean party() {
			int start = next + 1;
			boolean to = line.startsWith(">", start) || line.startsWith("→", start); //$NON-NLS-1$ //$NON-NLS-2$
			Set<RecordRef> role = to ? towards : actors;
			start += to ? 1 : 0;
			int both = context.speakers().isEmpty() ? 0 : kinds.both(line.substring(start));
			if (both > 0) {
				role.addAll(context.speakers());
				write(line.substring(start, start + both));
				next = start + both;
				return true;
			}
			return name(start, parties, role);
		}

		private boolean name(int start, Names names, Set<RecordRef> role) {
			String rest = line.substring(start);
			Matcher quoted = QUOTED.matcher(rest);
			Found found = quoted.lookingAt() ? new Found(names.called(quoted.group(1)), quoted.end()) : names.at(rest);
			if (found.length() == 0) {
				return false;
			}
			String words = quoted.lookingAt() ? quoted.group(1) : rest.substring(0, found.length());
			List<RecordRef> meant = meant(found.records());
			if (meant.size() == 1) {
				role.add(meant.getFirst());
				write(title(meant.getFirst(), words));
			} else {
				troubles.add(new Trouble(meant.isEmpty() ? Trouble.Kind.UNKNOWN_NAME : Trouble.Kind.AMBIGUOUS_NAME, words, meant));
				write(words);
			}
			next = start + found.length();
			return true;
		}

		private String title(RecordRef ref, String words) {
			String title = written(ref);
			return title.isBlank() ? words : title;
		}

		private boolean time(int start) {
			String rest = line.substring(start);
			if (rest.isBlank() || Character.isWhitespace(rest.charAt(0))) {
				return false;
			}
			Matcher quoted = QUOTED.matcher(rest);
			if (quoted.lookingAt()) {
				say(quoted.group(1));
				next = start + quoted.end();
				return true;
			}
			Matcher time = TIME.matcher(rest);
			if (!time.lookingAt()) {
				return false;
			}
			String words = time.group();
			int asideAt = words.indexOf(ASIDE);
			words = asideAt < 0 ? words : words.substring(0, asideAt);
			if (words.isBlank()) {
				return false;
			}
			String dated = SpokenDate.beginning(rest, today);
			int loose = kinds.loose(words);
			String taken = !dated.isEmpty() ? dated : loose > 0 ? words.substring(0, loose) : words.stripTrailing();
			say(taken);
			next = start + taken.length();
			return true;
		}

		private void say(String words) {
			Optional<PartialDate> named = date(words);
			named.ifPresent(value -> date = value);
			if (named.isEmpty()) {
				dateWords = words;
			}
			write(words);
		}

		private void write(String words) {
			if (!aside) {
				text.append(words);
			}
		}
	}
}
