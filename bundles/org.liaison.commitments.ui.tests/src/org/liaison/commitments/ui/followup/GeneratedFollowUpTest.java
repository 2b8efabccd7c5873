package org.liaison.commitments.ui.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Record;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Window;

/** Whatever commitments there are, each open one is in every grouping, and in no more than one month. */
class GeneratedFollowUpTest {

	private static final int COMMITMENTS = 400;
	private static final List<String> DATES = List.of("2026", "2026-11", "2026-11-30", "2027-02", "2027-02-28", "2030~", "2026-05/2027-03", "../2026-12",
			"2027-01/..", "2013?");

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void noOpenCommitmentIsLost(long seed) {
		generate(new Random(seed));
		FollowUpDriver driver = FollowUpDriver.open();
		Set<String> open = keys("open");
		assertTrue(open.size() > 100, open.toString());
		for (Grouping grouping : Window.ui(Choices::possible)) {
			Window.run(() -> driver.editor().show(grouping.name()));
			Window.quiet();
			List<String> shown = shown(driver);
			assertEquals(new TreeSet<>(open), new TreeSet<>(shown), grouping.name());
			if (grouping == Grouping.MONTH) {
				assertEquals(open.size(), shown.size(), "in two months");
			}
		}
	}

	private void generate(Random random) {
		List<RecordRef> parties = refs("Organisation");
		List<RecordRef> concerned = new ArrayList<>(refs("Place"));
		concerned.addAll(refs("Agreement"));
		List<RecordRef> origins = refs("Meeting");
		try (Edit edit = Edits.open(demo.register())) {
			for (int i = 0; i < COMMITMENTS; i++) {
				var commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
				commitment.setTitle(LocalizedText.of(Language.EN, "Generated " + i));
				commitment.setStatus(CommitmentStatus.get(random.nextInt(CommitmentStatus.values().length)));
				some(random, parties, 2).forEach(party -> commitment.getObligors().add((Party) edit.reference(party)));
				some(random, concerned, 3).forEach(record -> commitment.getConcerns().add((Record) edit.reference(record)));
				some(random, origins, 1).forEach(meeting -> commitment.setOrigin((Record) edit.reference(meeting)));
				if (random.nextBoolean()) {
					commitment.setAgreed(PartialDate.parse(DATES.get(random.nextInt(DATES.size()))));
				}
				if (random.nextInt(3) == 0) {
					commitment.setIndicative(PartialDate.parse(DATES.get(random.nextInt(DATES.size()))));
				}
			}
			edit.save("");
		}
		Window.quiet();
	}

	private static Set<RecordRef> some(Random random, List<RecordRef> records, int most) {
		Set<RecordRef> chosen = new HashSet<>();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			chosen.add(records.get(random.nextInt(records.size())));
		}
		return chosen;
	}

	private List<RecordRef> refs(String type) {
		var query = new Query(demo.register().types().named(type), Filter.ALL, List.of(), List.of(), Language.EN);
		return demo.register().refs(demo.register().rows(query).rows(0, 100).stream().map(Row::id).toList());
	}

	private Set<String> keys(String filter) {
		RecordType type = demo.register().types().named("Commitment");
		var query = new Query(type, FilterParser.of(demo.register()).parse(type, filter), List.of(), List.of(), Language.EN);
		return new HashSet<>(demo.register().rows(query).rows(0, 1000).stream().map(Row::key).toList());
	}

	/** Keys of every line of every group, in their order. */
	private static List<String> shown(FollowUpDriver driver) {
		List<Section> sections = Window.ui(() -> List.copyOf(driver.editor().lines().sections()));
		return sections.stream().flatMap(section -> section.rows().rows().rows(0, 1000).stream()).map(Row::key).toList();
	}
}
