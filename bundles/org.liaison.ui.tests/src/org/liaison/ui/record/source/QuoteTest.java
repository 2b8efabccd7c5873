package org.liaison.ui.record.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liaison.ui.record.source.Quote.Range;

class QuoteTest {

	@Test
	void aPassageIsFoundAgainAfterTheTextBeforeItChanged() {
		String text = "The sides met. They agreed. They parted. They agreed. Nobody was named.";
		Quote second = Quote.of(text, text.lastIndexOf("They agreed."), text.lastIndexOf("They agreed.") + 12);
		String longer = "Foreword of the archive. " + text;
		assertEquals(Optional.of(new Range(longer.lastIndexOf("They agreed."), longer.lastIndexOf("They agreed.") + 12)), second.in(longer));
	}

	@Test
	void aPassageThatIsGoneIsNotFoundElsewhere() {
		assertTrue(Quote.of("They agreed.", 0, 12).in("They disagreed.").isEmpty());
		assertTrue(new Quote("", "", "", 3).in("They agreed.").isEmpty());
	}

	@Test
	void everyPassageOfATextFindsItself() {
		var random = new Random(20140415);
		for (int i = 0; i < 500; i++) {
			String text = random.ints(200, 0, 4).mapToObj(n -> "аб ц".substring(n, n + 1)).reduce("", String::concat);
			int start = random.nextInt(text.length() - 1);
			int end = start + 1 + random.nextInt(text.length() - start - 1);
			assertEquals(Optional.of(new Range(start, end)), Quote.of(text, start, end).in(text));
		}
	}
}
