package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Organisation;

/** Several columns may name what there can be several of, such as a party of each side. */
class SeveralColumnsTest extends TrackingRegister {

	private static final String HEAD = "{ \"name\": \"tracker\", \"type\": \"Commitment\", \"identifier\": \"No\", \"columns\": { \"Task\": \"title.en\", ";

	@BeforeEach
	void namePartiesOfBothSides() {
		register.add(Organisation.class, o -> o.setTitle(LocalizedText.of(Language.EN, "GACC")));
		register.add(Organisation.class, o -> o.setTitle(LocalizedText.of(Language.EN, "FCS")));
	}

	@Test
	void thePartiesOfBothColumnsAreTaken() {
		String mapping = HEAD + "\"China\": \"obligors\", \"Russia\": \"obligors\" } }";
		run("1,Exchange,GACC,FCS", mapping);
		assertEquals(1, register.rows("Commitment", "obligors = ORG-1 and obligors = ORG-2").size());
		assertEquals(List.of("UNCHANGED COM-1"), run("1,Exchange,GACC,FCS", mapping));

		assertEquals(List.of("CHANGED COM-1"), run("1,Exchange,GACC,GACC", mapping));
		assertEquals(0, register.rows("Commitment", "obligors = ORG-2").size());
		assertEquals(1, register.rows("Commitment", "obligors = ORG-1").size());
	}

	@Test
	void whatThereIsOnlyOneOfHasOneColumn() {
		assertEquals("The mapping “tracker” cannot be used: “China” and “Russia” cannot both go to “notes”, which takes one column.",
				refusal("\"China\": \"notes\", \"Russia\": \"notes\" } }"));
		assertEquals("The mapping “tracker” cannot be used: “China” and “Russia” cannot both go to “dateWording”, which takes one column.",
				refusal("\"China\": { \"to\": \"agreed\", \"words\": \"dateWording\" }, \"Russia\": \"dateWording\" } }"));
	}

	@Test
	void namesAreSeparatedByACommaUnlessItBelongsToAName() {
		register.add(Organisation.class, o -> o.setTitle(LocalizedText.of(Language.EN, "Transport, Harbin")));
		String mapping = HEAD + "\"China\": \"obligors\", \"Russia\": \"beneficiaries\" } }";
		run("1,Exchange,\"GACC，FCS\",\"Transport, Harbin\"", mapping);
		assertEquals(1, register.rows("Commitment", "obligors = ORG-1 and obligors = ORG-2 and beneficiaries = ORG-3").size());
	}

	@Test
	void allThatIsWrongWithARowIsTold() {
		String mapping = HEAD + "\"China\": \"obligors\", \"Russia\": \"beneficiaries\" } }";
		List<RegisterException> problems = tracking.run(sheet("1,Exchange,\"Nobody; GACC; Nothing, Nowhere; FCS, Noone\",Never"), mapping, Mode.PREVIEW).lines().getFirst().problems();
		assertEquals(List.of("Nobody", "Nothing, Nowhere", "Noone", "Never"), problems.stream().map(problem -> problem.arguments().getFirst()).toList());
	}

	private String refusal(String columns) {
		return Tracking.sentence(tracking.refusal(sheet("1,Exchange,a,b"), HEAD + columns));
	}

	private List<String> run(String row, String mapping) {
		return Tracking.lines(tracking.run(sheet(row), mapping));
	}

	private Path sheet(String row) {
		return Sheets.csv(folder.resolve("t.csv"), "UTF-8", "No,Task,China,Russia\n" + row + '\n');
	}
}
