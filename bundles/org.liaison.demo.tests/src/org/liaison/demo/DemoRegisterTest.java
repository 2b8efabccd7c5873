package org.liaison.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.agreements.Agreement;
import org.liaison.agreements.ProvisionKind;
import org.liaison.commitments.Commitment;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.model.Citation;
import org.liaison.model.CitationBasis;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.model.Source;
import org.liaison.ports.Access;
import org.liaison.ports.Derivation;
import org.liaison.ports.Observation;
import org.liaison.ports.Place;
import org.liaison.ports.VehicleType;

/** What a person finds in the demo register, compared with the sources' facts. */
class DemoRegisterTest {

	@TempDir
	static Path folder;
	private static Demo demo;

	@BeforeAll
	static void create() {
		demo = new Demo(folder.resolve("demo.liaison"));
	}

	@AfterAll
	static void close() {
		demo.close();
	}

	@ParameterizedTest
	@CsvSource({ "Meeting, MTG, 5", "Agreement, AGR, 9", "Place, PRT, 17", "Corridor, COR, 14", "Commitment, COM, 35", "Observation, STA, 21",
			"Constraint, CON, 15", "Person, PER, 9", "Event, EVT, 3", "Source, SRC, 5" })
	void everyFactHasItsKey(String type, String prefix, int count) {
		int first = prefix.equals("SRC") ? 0 : 1;
		Set<String> expected = IntStream.range(first, first + count).mapToObj(n -> prefix + '-' + n)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(expected, demo.keys(type, ""));
	}

	@Test
	void creatingItTellsHowManyRecordsThereAre() {
		assertEquals(demo.all().size(), demo.created);
	}

	@Test
	void theFileIsInOrder() {
		assertEquals(List.of(), demo.register().verify(new NullProgressMonitor()).findings());
	}

	@Test
	void everyTitleIsWrittenInThreeLanguages() {
		var missing = new ArrayList<String>();
		for (RecordRef record : demo.all()) {
			record.title().missing().forEach(language -> missing.add(record.key() + ' ' + language));
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void whatIsWrittenInOneLanguageIsWrittenInAll() {
		var missing = new ArrayList<String>();
		demo.lookAtAll(record -> {
			inside(record).forEach(object -> object.eClass().getEAllAttributes().stream().map(object::eGet)
					.filter(value -> value instanceof LocalizedText text && !text.isEmpty() && !text.missing().isEmpty())
					.forEach(value -> missing.add(record.getKey() + ' ' + value)));
		});
		assertEquals(List.of(), missing);
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		var astray = new ArrayList<String>();
		demo.lookAtAll(record -> inside(record).forEach(object -> object.eCrossReferences().stream().filter(EObject::eIsProxy)
				.forEach(target -> astray.add(record.getKey() + " → " + EcoreUtil.getURI(target)))));
		assertEquals(List.of(), astray);
	}

	@Test
	void everyCitationAnchorsToItsSentence() {
		var astray = new ArrayList<String>();
		demo.lookAtAll(record -> inside(record).filter(Citation.class::isInstance).map(Citation.class::cast)
				.filter(citation -> citation.getBasis() != CitationBasis.OUTSIDE).filter(citation -> !anchors(citation))
				.forEach(citation -> astray.add(record.getKey() + ' ' + citation.getLocator() + ' ' + citation.getExact())));
		assertEquals(List.of(), astray);
	}

	private static boolean anchors(Citation citation) {
		String text = citation.getSource().getAbstract();
		String before = text.substring(0, citation.getStart());
		String after = text.substring(citation.getEnd());
		return text.substring(citation.getStart(), citation.getEnd()).equals(citation.getExact())
				&& (before.isEmpty() ? citation.getPrefix() == null : before.endsWith(citation.getPrefix()))
				&& (after.isEmpty() ? citation.getSuffix() == null : after.startsWith(citation.getSuffix()))
				&& citation.getLocator().startsWith("L");
	}

	@Test
	void whatASourceSaysIsCitedAndWhatIsComputedSaysOfWhat() {
		var baseless = new ArrayList<String>();
		demo.lookAtAll(record -> {
			boolean computed = record instanceof Observation observation && observation.getDerivation() == Derivation.DERIVED
					&& !observation.getDerivedFrom().isEmpty();
			boolean named = record instanceof Source || record.getKey().startsWith("IND-");
			if (record.getCitations().isEmpty() && !computed && !named) {
				baseless.add(record.getKey());
			}
		});
		assertEquals(List.of(), baseless);
		assertEquals(Set.of("STA-2", "STA-4", "STA-10", "STA-11", "STA-13"), demo.keys("Observation", "derivation = DERIVED"));
	}

	@ParameterizedTest
	@CsvSource({ "Binhai 2, COR-3", "Primorye-2, COR-3", "Binhai Line 2, COR-3", "Coastal Highway 1, COR-1", "Primorye-1, COR-1",
			"Приморье-2, COR-3", "滨海1号, COR-1" })
	void aCorridorIsFoundByEachOfItsNames(String name, String key) {
		assertEquals(key, demo.search(name).getFirst());
	}

	@ParameterizedTest
	@CsvSource({ "Binhai 2, COR-3", "Binhai Line 2, COR-3", "Coastal Highway 1, COR-1", "S3, SRC-3", "Far East Freeport, PRT-10" })
	void anAliasStandsForOneRecord(String alias, String key) {
		assertEquals(key, demo.register().find(alias).orElseThrow().key());
	}

	@Test
	void mutualRecognitionOpensItsSentence() {
		demo.look("COM-3", Commitment.class, commitment -> {
			Citation citation = commitment.getCitations().getFirst();
			assertEquals("SRC-0", citation.getSource().getKey());
			assertEquals("L10", citation.getLocator());
			assertEquals("They agreed to recognise the results of each other's supervision for certain goods, which are not listed.", citation.getExact());
		});
	}

	@Test
	void onlyThreeCommitmentsHaveADueDate() {
		assertEquals(Set.of("COM-30", "COM-31", "COM-34"), demo.keys("Commitment", "not undated"));
		assertEquals(32, demo.keys("Commitment", "undated").size());
		assertEquals(Set.of("COM-31", "COM-34"), demo.keys("Commitment", "overdue"));
	}

	@Test
	void looseWordsStayWords() {
		assertEquals(Set.of("COM-12"), demo.keys("Commitment", "dateWording = quickly"));
		assertEquals(Set.of("COM-22"), demo.keys("Commitment", "dateWording ~ \"as soon as possible\""));
	}

	@Test
	void theHarbinTalksLeaveTenCommitmentsOpen() {
		Set<String> expected = IntStream.rangeClosed(1, 10).mapToObj(n -> "COM-" + n).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of("MTG-1"), demo.keys("Meeting", "body = BOD-1"));
		demo.look("MTG-1", Meeting.class, talks -> {
			assertNull(talks.getDates());
			assertEquals(6, talks.getAgenda().size());
			var made = new TreeSet<String>();
			for (Outcome outcome : talks.getOutcomes()) {
				Commitment commitment = (Commitment) outcome.getCommitments().getFirst();
				made.add(commitment.getKey());
				assertEquals(outcome.getId(), commitment.getOrigin().getId());
			}
			assertEquals(expected, made);
		});
		assertTrue(demo.keys("Commitment", "open").containsAll(expected));
	}

	@Test
	void exportsAndImportsAreTheTotal() {
		BigDecimal total = value("STA-7");
		assertEquals(0, value("STA-8").add(value("STA-9")).compareTo(total));
		assertEquals(0, value("STA-10").compareTo(total));
		assertEquals(0, value("STA-8").subtract(value("STA-9")).compareTo(value("STA-11")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "STA-2", "STA-4", "STA-10", "STA-11", "STA-13" })
	void aDerivedFigureIsWhatItsFormulaSays(String key) {
		demo.look(key, Observation.class, figure -> {
			List<Observation> operands = figure.getDerivedFrom();
			double computed = switch (figure.getFormula()) {
			case SUM -> operands.stream().mapToDouble(o -> o.getValue().doubleValue()).sum();
			case DIFFERENCE -> operands.getFirst().getValue().subtract(operands.getLast().getValue()).doubleValue();
			case BASE_FROM_GROWTH -> operands.stream()
					.mapToDouble(o -> o.getValue().doubleValue() / (1 + o.getChange().doubleValue() / 100)).sum();
			default -> throw new AssertionError(figure.getFormula());
			};
			assertEquals(1, figure.getValue().doubleValue() / computed, 0.0001);
		});
	}

	@Test
	void theSourceGivesNoGrowthOfTheTotal() {
		demo.look("STA-7", Observation.class, stated -> assertNull(stated.getChange()));
		demo.look("STA-10", Observation.class, derived -> {
			assertEquals(0, new BigDecimal("32").compareTo(derived.getChange()));
			assertEquals(Derivation.DERIVED, derived.getDerivation());
		});
	}

	@Test
	void thereIsNoRussianFigure() {
		assertEquals(Set.of(), demo.keys("TradeFlow", "reporterCountry = RU"));
	}

	@Test
	void growthWithoutAValueIsAFigure() {
		demo.look("STA-5", Observation.class, growth -> {
			assertNull(growth.getValue());
			assertEquals(0, new BigDecimal("24").compareTo(growth.getChange()));
		});
	}

	@Test
	void aSmallFigureIsKeptAndDoubted() {
		assertEquals(Set.of("STA-20"), demo.keys("Observation", "doubtful"));
		demo.look("STA-20", Observation.class, figure -> {
			assertEquals(0, new BigDecimal("230000000").compareTo(figure.getValue()));
			assertFalse(figure.getDoubt().text(Language.EN).isBlank());
		});
	}

	@Test
	void publicationAndReferencePeriodAreApart() {
		demo.look("SRC-2", Source.class, page -> {
			assertEquals("2024-01-25", page.getPublished().text());
			assertEquals("2022?", page.getReferencePeriod().text());
		});
		demo.look("STA-7", Observation.class, figure -> assertEquals("2022-01?/2022-11?", figure.getPeriod().text()));
		demo.look("MTG-2", Meeting.class, seminar -> assertTrue(seminar.getDates().isUncertain()));
	}

	@Test
	void theScrambledSourceHasAReading() {
		demo.look("SRC-3", Source.class, overview -> {
			assertNotNull(overview.getReading());
			assertNull(overview.getFullText());
			assertNull(overview.getPublished());
		});
	}

	@Test
	void twoClaimsOnSeaTransportStandSideBySide() {
		demo.look("COM-22", Commitment.class, resume -> assertEquals(List.of("ORG-18", "ORG-29"),
				resume.getPositions().stream().map(position -> position.getParty().getKey()).toList()));
		demo.look("COR-9", Record.class, routes -> assertEquals(List.of("SRC-2", "SRC-3"),
				routes.getCitations().stream().filter(c -> c.getBasis() == CitationBasis.STATED).map(c -> c.getSource().getKey()).toList()));
	}

	@Test
	void settlementIsOneTopic() {
		assertEquals(Set.of("CON-9"), demo.keys("Constraint", "tags = settlement"));
		assertEquals(Set.of("COM-32"), demo.keys("Commitment", "tags = settlement"));
		assertEquals(Set.of("EVT-3"), demo.keys("Event", "tags = settlement"));
	}

	@Test
	void hunchunShowsWhatConcernsIt() {
		assertEquals(Set.of("COM-12", "COM-13"), demo.keys("Commitment", "concerns = PRT-2"));
		demo.look("PRT-2", Place.class, hunchun -> {
			assertEquals("PRT-3", hunchun.getPartners().getFirst().getKey());
			assertEquals(VehicleType.SMALL_VEHICLE, hunchun.getAccess().getFirst().getVehicle());
			assertEquals(Access.WANTED, hunchun.getAccess().getFirst().getAccess());
			assertTrue(demo.register().referrers(hunchun.getId(), 50).stream().map(Referrer::record).map(RecordRef::key)
					.anyMatch("COR-4"::equals));
		});
	}

	@Test
	void theOutlineShowsWhoSignedItWhereAndWhatCameOfIt() {
		demo.look("AGR-1", Agreement.class, outline -> {
			assertEquals("2013-10-22", outline.getSigned().text());
			assertEquals("MTG-3", outline.getSigningMeeting().getKey());
			assertEquals(List.of("ORG-1", "ORG-2"), outline.getParties().stream().map(Record::getKey).toList());
			assertEquals(3, outline.getImplementers().size());
			assertEquals(3, outline.getProvisions().stream().filter(p -> p.getKind() == ProvisionKind.RESULT).count());
		});
	}

	@Test
	void twoDemoRegistersAgreeOnWhatIsWhat(@TempDir Path other) {
		try (Demo second = new Demo(other.resolve("second.liaison"))) {
			assertEquals(ids(demo), ids(second));
		}
	}

	private static Set<String> ids(Demo register) {
		return register.all().stream().map(RecordRef::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private static BigDecimal value(String key) {
		var value = new BigDecimal[1];
		demo.look(key, Observation.class, observation -> value[0] = observation.getValue());
		return value[0];
	}

	private static Stream<EObject> inside(Record record) {
		var objects = new ArrayList<EObject>(List.of(record));
		record.eAllContents().forEachRemaining(objects::add);
		return objects.stream();
	}
}
