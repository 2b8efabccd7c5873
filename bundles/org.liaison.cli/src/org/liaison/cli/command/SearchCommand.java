package org.liaison.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.cli.record.RecordsAsJson;
import org.liaison.core.RecordRef;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds records by words; "no" when there is none. */
@Command(name = "search")
public final class SearchCommand extends BuiltInCommand {

	private static final int LIMIT = 1000;

	@Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
	private List<String> words;

	@Override
	public Integer call() throws IOException {
		List<SearchHit> hits = session.register().search(new SearchQuery(String.join(" ", words), Set.of(), false, LIMIT)); //$NON-NLS-1$
		if (session.format() == Format.JSON) {
			try (RecordsAsJson json = new RecordsAsJson(session)) {
				json.write(hits.stream().map(hit -> hit.record().id()).toList());
			}
		} else {
			print(hits);
		}
		if (hits.isEmpty()) {
			session.say("nothingFound"); //$NON-NLS-1$
			return ExitCode.NO;
		}
		if (hits.size() == LIMIT) {
			session.say("search.limited", LIMIT); //$NON-NLS-1$
		}
		return ExitCode.OK;
	}

	private void print(List<SearchHit> hits) throws IOException {
		try (Rows rows = Rows.of(session, "column", Stream.of("key", "type", "title", "passage").toList())) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			for (SearchHit hit : hits) {
				RecordRef record = hit.record();
				rows.row(record.key(), type(record), record.title().best(session.language()), hit.snippet());
			}
		}
	}

	private String type(RecordRef record) {
		return session.types().eClass(record.type()).map(eClass -> session.format() == Format.TABLE
				? session.labels().type(eClass, session.language()) : ((ENamedElement) eClass).getName()).orElse(record.type());
	}
}
