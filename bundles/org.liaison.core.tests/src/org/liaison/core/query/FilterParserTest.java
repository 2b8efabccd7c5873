package org.liaison.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.query.FilterException.Fault;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.ContributedPackage;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.core.value.ValueParser;
import org.liaison.testing.Shipments;

class FilterParserTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

	private final Shipments model = new Shipments();
	private final FilterParser parser = new FilterParser(model.types(), new ValueParser(() -> TODAY), FilterParserTest::resolve);

	private static String resolve(EReference reference, String text) {
		if (!text.matches("[A-Z]+-\\d+(#.*)?")) {
			throw new RegisterException(Problem.UNKNOWN_REFERENCE, text, reference.getName(), "ORG-1");
		}
		return text;
	}

	/** What is understood, printed again in its plain form. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
			status = sent                              | status = SENT
			STATUS = Sent                              | status = SENT
			status in (draft, SENT)                    | status in (DRAFT, SENT)
			status not in (SENT)                       | not status in (SENT)
			agreed is empty                            | agreed is empty
			agreed is not empty                        | not agreed is empty
			concerns is shipment                       | concerns is Shipment
			concerns is not Shipment                   | not concerns is Shipment
			concerns is not empty                      | not concerns is empty
			"sender".country = RU                      | sender.country = RU
			"sender"."country" = RU                    | sender.country = RU
			agreed < today                             | agreed < 2026-03-10
			agreed <= today+30d                        | agreed <= 2026-04-09
			agreed >= today-1w                         | agreed >= 2026-03-03
			agreed = 2013~                             | agreed = "2013~"
			agreed = ../2014-12-31                     | agreed = "../2014-12-31"
			agreed=2013~ or agreed=2022-01/2022-11     | agreed = "2013~" or agreed = 2022-01/2022-11
			due < 2027                                 | due < 2027
			weight > 12.50                             | weight > 12.50
			wagons = 7                                 | wagons = 7
			status != SENT                             | not status = SENT
			title ~ port                               | title ~ port
			title.ru ~ порт                            | title.ru ~ порт
			text.zh is empty                           | text.zh is empty
			sender = ORG-1                             | sender = ORG-1
			sender.country = RU                        | sender.country = RU
			concerns.status = arrived                  | concerns.status = ARRIVED
			concerns.country = RU                      | concerns.country = RU
			concerns ~ port                            | concerns.title ~ port
			lines.goods ~ coal                         | lines.goods ~ coal
			lines.name.en = "two words"                | lines.name.en = "two words"
			lines is empty                             | lines is empty
			origin = SHP-1#lines/2                     | origin = SHP-1#lines/2
			urgent                                     | urgent = true
			not urgent                                 | not urgent = true
			open                                       | status in (DRAFT, SENT)
			open = false                               | not status in (DRAFT, SENT)
			overdue                                    | status in (DRAFT, SENT) and due < 2026-03-10
			(urgent or open) and sender = ORG-1        | (urgent = true or status in (DRAFT, SENT)) and sender = ORG-1
			urgent AND open                            | urgent = true and status in (DRAFT, SENT)
			coal port                                  | coal port
			"coal port" rail                           | "coal port" rail
			coal status = SENT                         | coal and status = SENT
			coal urgent                                | coal and urgent = true
			not coal                                   | not coal
			key = "and"                                | key = "and"
			notes = "say \\"no\\" to C:\\\\"           | notes = "say \\"no\\" to C:\\\\"
			status＝sent　and（urgent）                  | status = SENT and urgent = true
			title ~ “绥芬河”                            | title ~ 绥芬河
			port in Vladivostok is open                | port in Vladivostok is and status in (DRAFT, SENT)
			""")
	void understands(String text, String plain) {
		Filter filter = parse(text);
		assertEquals(plain, Filters.toText(filter));
		assertEquals(filter, parse(plain));
	}

	/** As the interface calls things, in any of its languages. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
			Статус = Отправлено                        | status = SENT
			状态 = 已发送                               | status = SENT
			"Goods status" in (sent, "under way")      | status in (SENT, ARRIVED)
			goods-status is empty                      | status is empty
			срочно and Статус = SENT                   | urgent = true and status = SENT
			concerns.Статус = Отправлено               | concerns.status = SENT
			concerns is Партия                         | concerns is Shipment
			Строки.Товар ~ уголь                       | lines.goods ~ уголь
			"Статус"                                   | "Статус"
			Дата = 1                                   |
			""")
	void labelsAreNames(String text, String plain, @TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("plugin.properties"), "_UI_Shipment_status_feature=Goods status\n_UI_Status_ARRIVED_literal=Under way");
		Files.writeString(folder.resolve("plugin_ru.properties"), "_UI_Shipment_status_feature=Статус\n_UI_Status_SENT_literal=Отправлено\n"
				+ "_UI_Shipment_urgent_feature=Срочно\n_UI_Shipment_type=Партия\n_UI_Shipment_lines_feature=Строки\n_UI_Line_goods_feature=Товар\n"
				+ "_UI_Shipment_agreed_feature=Дата\n_UI_Shipment_indicative_feature=Дата");
		Files.writeString(folder.resolve("plugin_zh_CN.properties"), "_UI_Shipment_status_feature=状态\n_UI_Status_SENT_literal=已发送");
		var labelled = new RecordTypesBuilder().add(new ContributedPackage(model.shipment().eClass().getEPackage(), "shipments", name -> url(folder, name)))
				.build();
		var understanding = new FilterParser(labelled, new ValueParser(() -> TODAY), FilterParserTest::resolve);
		if (plain == null) {
			assertEquals(Problem.UNKNOWN_FEATURE, assertThrows(FilterException.class, () -> understanding.parse(model.shipment(), text)).problem());
		} else {
			assertEquals(plain, Filters.toText(understanding.parse(model.shipment(), text)));
		}
	}

	private static URL url(Path folder, String name) {
		try {
			return folder.resolve(name).toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void whatIsTooMuchIsSaid() {
		assertEquals(Fault.TOO_MANY, fault("urgent or ".repeat(600) + "urgent"));
		assertEquals(Fault.TOO_MANY, fault("title in (" + "x, ".repeat(600) + "x)"));
		assertEquals(Fault.TOO_MANY, fault("concerns.title ~ x or ".repeat(60) + "urgent"));
		assertEquals(Fault.BAD_CHARACTER, fault("title ~ \"a\0b\""));
		assertEquals(Fault.LONG_VALUE, fault("title ~ " + "x".repeat(1_001)));
		assertEquals(Fault.TOO_DEEP, fault("(".repeat(200) + "urgent" + ")".repeat(200)));
	}

	private Object fault(String text) {
		return assertThrows(FilterException.class, () -> parse(text)).arguments().getLast();
	}

	@Test
	void aBlankTextIsEverything() {
		assertEquals(Filter.ALL, parse("  "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
			status =                  | 9  | VALUE_EXPECTED
			status = and              | 10 | VALUE_EXPECTED
			and urgent                | 1  | TEST_EXPECTED
			urgent or                 | 10 | TEST_EXPECTED
			(urgent                   | 1  | NOT_CLOSED
			urgent)                   | 7  | OUT_OF_PLACE
			status in (SENT           | 11 | NOT_CLOSED
			title ~ "port             | 9  | QUOTE_EXPECTED
			title < port              | 1  | NO_ORDER
			sender < ORG-1            | 1  | NO_ORDER
			status ~ SENT             | 1  | NO_TEXT
			lines = 3                 | 9  | FEATURE_EXPECTED
			status.x = 3              | 1  | NO_FURTHER
			sender.parent.key = ORG-1 | 1  | TOO_LONG
			concerns.overdue = true   | 1  | COMPUTED
			urgent , open             | 8  | OUT_OF_PLACE
			""")
	void saysWhereTheFormIsWrong(String text, int position, Fault fault) {
		var failure = assertThrows(FilterException.class, () -> parse(text));
		assertEquals(Problem.BAD_FILTER, failure.problem());
		assertEquals(List.of(text, position, fault), failure.arguments());
	}

	@Test
	void ofALongFilterThePlaceOfTheTroubleIsShown() {
		String text = "urgent or ".repeat(40) + "= 3" + " or urgent".repeat(40);

		var failure = assertThrows(FilterException.class, () -> parser.parse(model.shipment(), text));

		String shown = (String) failure.arguments().getFirst();
		assertTrue(shown.length() < 210 && shown.contains("urgent or = 3 or urgent"), shown);
		assertEquals(401, failure.position());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			urgent and stats = SENT | UNKNOWN_FEATURE      | 12 | status
			status = SEND           | UNKNOWN_LITERAL      | 10 | DRAFT, SENT, ARRIVED
			sender.contry = RU      | UNKNOWN_FEATURE      | 1  | country
			concerns is Shipmemt    | UNKNOWN_TYPE         | 13 | Shipment
			sender = nobody         | UNKNOWN_REFERENCE    | 10 | ORG-1
			agreed < soon           | BAD_DATE             | 10 |
			agreed < today+999999y  | BAD_DATE             | 10 |
			weight > heavy          | BAD_VALUE            | 10 |
			weight > 1e999999999    | BAD_VALUE            | 10 |
			urgent = perhaps        | BAD_VALUE            | 10 |
			title.fr = x            | UNKNOWN_LANGUAGE     | 1  | en, zh, ru
			""")
	void namesTheNearestValidOnes(String text, Problem problem, int position, String nearest) {
		var failure = assertThrows(FilterException.class, () -> parse(text));
		assertEquals(problem, failure.problem());
		assertEquals(position, failure.position());
		if (nearest != null) {
			assertEquals(nearest, failure.arguments().getLast().toString().substring(0, nearest.length()));
		}
	}

	@Test
	void whatIsDefinedByItselfIsRefused() {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName("Circle");
		yesOrNo(eClass, "chicken", "not egg");
		yesOrNo(eClass, "egg", "urgent or chicken");
		var failure = assertThrows(FilterException.class, () -> parser.parse(eClass, "chicken"));
		assertEquals(Fault.CIRCULAR, failure.arguments().getLast());
	}

	private static void yesOrNo(EClass eClass, String name, String condition) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.EBOOLEAN);
		EcoreUtil.setAnnotation(attribute, Annotations.SOURCE, "condition", condition);
		eClass.getEStructuralFeatures().add(attribute);
	}

	@Test
	void deepNestingIsRefusedAndNotFatal() {
		var failure = assertThrows(FilterException.class, () -> parse("(".repeat(100_000) + "urgent"));
		assertEquals(Fault.TOO_DEEP, failure.arguments().getLast());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void whatIsPrintedIsUnderstoodAgain(long seed) {
		var random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			Filter filter = parse(filter(random, 4));
			assertEquals(filter, parse(Filters.toText(filter)), Filters.toText(filter));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void rubbishIsOnlyEverMisunderstood(long seed) {
		var random = new Random(seed);
		List<String> pieces = List.of("status", "=", "in", "(", ")", ",", "\"", "not", "and", "or", "is", "empty", "today", "<", ">=", "~", "!",
				"2013", "..", "/", "concerns.", "key", "\\", "“", "😀", "\u0000", "title.ru", " ", "　", "x", "#", "-", "overdue", "open");
		for (int i = 0; i < 3000; i++) {
			var text = new StringBuilder();
			for (int n = random.nextInt(12); n >= 0; n--) {
				text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
			}
			try {
				Filter filter = parse(text.toString());
				assertEquals(filter, parse(Filters.toText(filter)), text.toString());
			} catch (RegisterException e) {
				// understood as wrong
			}
		}
	}

	private static String filter(Random random, int depth) {
		List<String> leaves = List.of("status = SENT", "agreed < 2027-03", "title ~ \"a \\\"b\\\" c\"", "sender.country = RU", "urgent",
				"agreed is not empty", "status not in (DRAFT, ARRIVED)", "coal \"black coal\"", "overdue", "lines.goods = \"50% ~ <b>\"",
				"concerns = SHP-1", "text.zh = 煤炭", "weight >= -12.5", "not", "key = \"\"");
		if (depth == 0 || random.nextInt(3) == 0) {
			String leaf = leaves.get(random.nextInt(leaves.size()));
			return leaf.equals("not") ? "not urgent" : leaf;
		}
		return switch (random.nextInt(3)) {
		case 0 -> "(" + filter(random, depth - 1) + ") and (" + filter(random, depth - 1) + ")";
		case 1 -> "(" + filter(random, depth - 1) + " or " + filter(random, depth - 1) + ")";
		default -> "not (" + filter(random, depth - 1) + ")";
		};
	}

	private Filter parse(String text) {
		return parser.parse(model.shipment(), text);
	}
}
