package org.liaison.documents.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.documents.ui.sheet.SheetPlan.Choice;
import org.liaison.testing.ui.OpenDemo;

/** What a person chooses for the columns of a sheet. */
class SheetPlanTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@TempDir
	private Path folder;

	@Test
	void aDateThatIsChosenMayBeWordsUnlessTheyHaveAColumn() throws IOException {
		var plan = new SheetPlan(demo.register());
		plan.read(Files.writeString(folder.resolve("t.csv"), "No;Task;When;Otherwise\n1;a;b;c\n"), null, demo.register().types().named("Commitment"));
		Choice when = plan.choices().get(2);
		Choice otherwise = plan.choices().get(3);

		plan.choose(when, "agreed");
		assertEquals("dateWording", when.meaning().words());
		plan.choose(otherwise, "dateWording");
		assertEquals("", when.meaning().words());

		when.setMeaning(new Column("agreed", Map.of("tbd", "2030"), "dateWording", ""));
		plan.choose(when, "indicative");
		assertEquals(new Column("indicative", Map.of("tbd", "2030"), "", ""), when.meaning(), "what its words stand for stays");
	}
}
