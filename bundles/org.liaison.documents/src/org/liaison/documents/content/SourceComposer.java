package org.liaison.documents.content;

import static org.liaison.model.ModelPackage.Literals.RECORD__CITATIONS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.liaison.documents.content.BriefingContent.Cited;
import org.liaison.documents.content.BriefingContent.Sentence;
import org.liaison.model.Citation;
import org.liaison.model.Record;
import org.liaison.model.Source;

/** Collects the sentences that bear out what a document says, each once, with the records that it bears out. */
final class SourceComposer {

	private record Place(String source, String locator, String exact) {
	}

	private final Wordings wordings;
	private final Audience audience;
	private final Map<Place, Set<String>> keys = new LinkedHashMap<>();
	private final Map<String, Source> sources = new LinkedHashMap<>();

	SourceComposer(Wordings wordings, Audience audience) {
		this.wordings = wordings;
		this.audience = audience;
	}

	/** Remembers the sentences of a record. */
	void add(Record record) {
		audience.hasAll(record, Set.of(RECORD__CITATIONS));
		for (Citation citation : record.getCitations()) {
			Source source = audience.of(citation.getSource());
			if (source != null) {
				var place = new Place(source.getKey(), Objects.requireNonNullElse(citation.getLocator(), ""), //$NON-NLS-1$
						Objects.requireNonNullElse(citation.getExact(), "")); //$NON-NLS-1$
				keys.computeIfAbsent(place, one -> new LinkedHashSet<>()).add(record.getKey());
				sources.putIfAbsent(source.getKey(), source);
			}
		}
	}

	/** All sentences by source, in the order in which they were found. */
	List<Cited> cited() {
		Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
		keys.forEach((place, records) -> sentences.computeIfAbsent(place.source(), source -> new ArrayList<>())
				.add(new Sentence(String.join(", ", records), place.locator(), place.exact()))); //$NON-NLS-1$
		List<Cited> cited = new ArrayList<>();
		sentences.forEach((key, found) -> cited.add(new Cited(called(sources.get(key)), found)));
		return cited;
	}

	private Wording called(Source source) {
		return wordings.join(List.of(wordings.name(source), wordings.name(audience.of(source.getPublisher())), wordings.date(source.getPublished())));
	}
}
