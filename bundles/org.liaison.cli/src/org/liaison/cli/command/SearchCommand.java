package org.liaison.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchHit.Match;
import org.liaison.core.query.SearchQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds records by words; "no" when there is none. */
@Command(name = "search")
public final class SearchCommand extends BuiltInCommand {

	private static final int LIMIT = 1000;
	private static final int PAGE = 100;

	@Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
	private List<String> words;

	@Override
	public Integer call() throws IOException {
		Register register = session.register();
		session.renewSearch();
		List<RecordRef> found = session.cancellable(() -> {
			List<RecordRef> whole = search(register, false);
			return whole.isEmpty() ? search(register, true) : whole;
		});
		if (found.isEmpty()) {
			session.say("nothingFound"); //$NON-NLS-1$
			return ExitCode.NO;
		}
		if (found.size() == LIMIT) {
			session.say("search.limited", LIMIT); //$NON-NLS-1$
		}
		return ExitCode.OK;
	}

	/** @param unfinished whether the last word is taken for the beginning of one: where no record has it as it stands */
	private List<RecordRef> search(Register register, boolean unfinished) throws IOException {
		var query = new SearchQuery(String.join(" ", words), Set.of(), unfinished, LIMIT); //$NON-NLS-1$
		List<RecordRef> found = register.search(query);
		if (!found.isEmpty() || unfinished) {
			print(register, query, found);
		}
		return found;
	}

	private void print(Register register, SearchQuery query, List<RecordRef> found) throws IOException {
		Format format = session.format();
		boolean json = format == Format.JSON;
		List<String> columns = Stream.of("key", "type", "title", "passage", "matches").limit(json ? 5 : 4).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		try (Rows rows = Rows.of(session, "column", columns)) { //$NON-NLS-1$
			for (int from = 0; from < found.size(); from += PAGE) {
				for (SearchHit hit : register.passages(query, found.subList(from, Math.min(from + PAGE, found.size())))) {
					RecordRef record = hit.record();
					String title = record.title().best(session.language());
					if (json) {
						rows.row(record.key(), type(record), title, hit.snippet(), hit.matches());
					} else {
						rows.row(record.key(), type(record), title, format == Format.TABLE ? marked(hit) : hit.snippet());
					}
				}
			}
		}
	}

	/** The passage with the matching words in brackets, which every terminal can show. */
	private static String marked(SearchHit hit) {
		var marked = new StringBuilder(hit.snippet());
		for (Match match : hit.matches().reversed()) {
			marked.insert(match.end(), ']').insert(match.start(), '[');
		}
		return marked.toString();
	}

	private String type(RecordRef record) {
		return session.types().eClass(record.type()).map(eClass -> session.format() == Format.TABLE
				? session.labels().type(eClass, session.language()) : ((ENamedElement) eClass).getName()).orElse(record.type());
	}
}
