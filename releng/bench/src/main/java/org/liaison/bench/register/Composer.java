package org.liaison.bench.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/** Makes the values of a register, always the same ones from the same random numbers. */
final class Composer {

	private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
	private static final int DAYS = 365 * 26;

	private final Phrases actions = new Phrases("actions");
	private final Phrases objects = new Phrases("objects");
	private final Phrases conditions = new Phrases("conditions");
	private final Phrases results = new Phrases("results");
	private final Phrases places = new Phrases("places");
	private final Phrases parties = new Phrases("parties");
	private final RandomGenerator random;
	private final SeededIds ids;

	Composer(RandomGenerator random) {
		this.random = random;
		this.ids = new SeededIds(random);
	}

	/** A new object's identifier. */
	String id() {
		return ids.next();
	}

	/** The random numbers. */
	RandomGenerator random() {
		return random;
	}

	/** What a commitment, an outcome or an agreement is about: an action, an object, a place. */
	LocalizedText title(int number) {
		int action = actions.any(random);
		int object = objects.any(random);
		int place = places.any(random);
		LocalizedText title = LocalizedText.EMPTY;
		for (Language language : Language.values()) {
			title = title.with(language, join(language, actions.text(action, language), objects.text(object, language),
					"(" + places.text(place, language) + ", " + number + ")"));
		}
		return title;
	}

	/** Sentences of about two hundred characters in each language, of which the first is approved in one text of two. */
	LocalizedText text() {
		LocalizedText text = LocalizedText.EMPTY;
		int[] picks = random.ints(8, 0, Integer.MAX_VALUE).toArray();
		for (Language language : Language.values()) {
			text = text.with(language, sentences(language, picks));
		}
		return random.nextBoolean() ? text.withApproved(Language.EN, true) : text;
	}

	private String sentences(Language language, int[] picks) {
		String stop = language == Language.ZH ? "。" : ". ";
		return join(language, pick(actions, picks[0], language), pick(objects, picks[1], language), pick(conditions, picks[2], language)) + stop
				+ pick(results, picks[3], language) + stop
				+ join(language, pick(actions, picks[4], language), pick(objects, picks[5], language), pick(conditions, picks[6], language)) + stop
				+ pick(results, picks[7], language) + stop;
	}

	private static String pick(Phrases phrases, int pick, Language language) {
		return phrases.text(pick % phrases.size(), language);
	}

	private static String join(Language language, String... parts) {
		return String.join(language == Language.ZH ? "" : " ", parts);
	}

	/** A place's name; each is given to many places, so it gets a number. */
	LocalizedText place(int number) {
		return numbered(places.localized(number % places.size()), number);
	}

	/** The name of an organisation. */
	LocalizedText party(int number) {
		LocalizedText name = LocalizedText.EMPTY;
		for (Language language : Language.values()) {
			name = name.with(language, join(language, parties.text(number % parties.size(), language), places.text(number / 5 % places.size(), language)));
		}
		return numbered(name, number);
	}

	private static LocalizedText numbered(LocalizedText name, int number) {
		LocalizedText text = name;
		for (Language language : Language.values()) {
			text = text.with(language, name.text(language) + ' ' + number);
		}
		return text;
	}

	/** A remark in one language. */
	String remark() {
		Language language = Language.values()[random.nextInt(Language.values().length)];
		return conditions.text(conditions.any(random), language);
	}

	/** A day, a month, a season's months or a year, as dates of commitments are known. */
	PartialDate date() {
		LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
		return switch (random.nextInt(10)) {
		case 0 -> PartialDate.parse(String.valueOf(day.getYear()));
		case 1, 2 -> PartialDate.parse(day.toString().substring(0, 7));
		default -> PartialDate.of(day);
		};
	}

	/** A date in one case of {@code cases}, otherwise none. */
	PartialDate dateOnceIn(int cases) {
		return random.nextInt(cases) == 0 ? date() : null;
	}

	BigDecimal amount() {
		return BigDecimal.valueOf(random.nextInt(10_000_000), 2);
	}

	/** One of an enumeration's literals, but the first, which says that nothing was stated. */
	<T> T any(T[] literals) {
		return literals[1 + random.nextInt(literals.length - 1)];
	}
}
