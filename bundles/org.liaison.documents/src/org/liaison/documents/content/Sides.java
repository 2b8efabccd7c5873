package org.liaison.documents.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.liaison.model.Language;
import org.liaison.model.Organisation;
import org.liaison.model.Party;
import org.liaison.model.Person;
import org.liaison.model.Post;

/**
 * The sides of the cooperation: the countries of the parties. In a text the side whose language it is stands first, as each side does
 * in its own original of a document (the alternat of diplomatic practice).
 */
final class Sides {

	private static final Map<Language, String> COUNTRIES = Map.of(Language.ZH, "CN", Language.RU, "RU"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> NAMED = Set.copyOf(COUNTRIES.values());
	/** For parties of several countries or of none. */
	private static final String NONE = ""; //$NON-NLS-1$

	private final Wordings wordings;

	Sides(Wordings wordings) {
		this.wordings = wordings;
	}

	/** Puts things together by the side that a party of theirs belongs to; what belongs to none comes last. */
	<T> Map<String, List<T>> group(List<T> things, Function<T, ? extends Party> party) {
		Map<String, List<T>> found = new LinkedHashMap<>();
		things.forEach(thing -> found.computeIfAbsent(country(party.apply(thing)), key -> new ArrayList<>()).add(thing));
		Map<String, List<T>> ordered = new LinkedHashMap<>();
		String first = COUNTRIES.getOrDefault(wordings.languages().getFirst(), NONE);
		found.keySet().stream().sorted(Comparator.comparing((String country) -> country.equals(NONE)).thenComparing(country -> !country.equals(first)))
				.forEach(country -> ordered.put(country, found.get(country)));
		return ordered;
	}

	/** What a side is called. */
	Wording name(String country) {
		if (country.equals(NONE)) {
			return wordings.say("side.others"); //$NON-NLS-1$
		}
		return NAMED.contains(country) ? wordings.say("side." + country) //$NON-NLS-1$
				: wordings.say("side", wordings.each(language -> Locale.of("", country).getDisplayCountry(language.locale()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** For whom somebody signs, as it stands above the signature. */
	Wording signature(String country) {
		return NAMED.contains(country) ? wordings.say("signedFor." + country) : wordings.say("signedFor", name(country)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The side of a party, where it belongs to one. */
	Optional<Wording> of(Party party) {
		return Optional.of(country(party)).filter(country -> !country.equals(NONE)).map(this::name);
	}

	/** ISO 3166 code, or {@code ""}. */
	String country(Party party) {
		return switch (party) {
		case Organisation organisation when organisation.getCountry() != null && !organisation.getCountry().isBlank() -> organisation.getCountry();
		case Organisation organisation when organisation.getParent() != null && organisation.getParent() != organisation -> country(organisation.getParent());
		case Person person -> person.getPosts().stream().map(Post::getOrganisation).map(this::country).filter(country -> !country.equals(NONE))
				.reduce((earlier, later) -> later).orElse(NONE);
		case null, default -> NONE;
		};
	}
}
