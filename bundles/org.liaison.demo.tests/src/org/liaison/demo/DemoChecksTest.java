package org.liaison.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.validation.Checks;
import org.liaison.core.contribution.Contributions;
import org.liaison.model.Language;
import org.liaison.testing.Found;
import org.liaison.testing.Services;

/** What the contributed checks say of the demo register: what its sources really leave open, and nothing else. */
class DemoChecksTest {

	/** Two dated claims, not one truth: sea transport has to be taken up again, and it runs in both directions. */
	private static final String SEA_TRANSPORT = "COM-22 INFORMATION positions: The sides state a different status: "
			+ "Chinese Embassy in Russia, VIPUTRANS (freight forwarder).";

	@Test
	void theChecksDoNotCryWolf(@TempDir Path folder) {
		Contributions contributions = Services.get(Contributions.class);
		var checks = new Checks(contributions);
		List<String> found = new ArrayList<>();
		try (Demo demo = new Demo(folder.resolve("demo.liaison"))) {
			demo.lookAtAll(record -> {
				checks.prepare(record);
				checks.findings(record, Language.EN).forEach(finding -> found.add(record.getKey() + " " + Found.text(finding)));
			});
		}
		assertEquals(List.of(), contributions.failures());
		assertEquals(List.of(SEA_TRANSPORT), found);
	}
}
