package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Harbin and Hunchun work on the same register without a network; a stick travels between them. */
class ExchangeStoryTest {

	@TempDir
	private Path folder;
	private Program harbin;
	private Program hunchun;
	private String commitment;

	@BeforeEach
	void bothPostsHaveTheSameRegister() {
		harbin = post("Harbin");
		hunchun = post("Hunchun");
		commitment = harbin.key("add", "Commitment", "title=Open the second lane", "agreed=2027-01", "status=AGREED");
		harbin.print("exchange", "pack", "-o", stick("first"));
		assertEquals(ExitCode.FAILURE, hunchun.run("exchange", "apply", stick("first"), "--trust", "--receipt", stick("first")));
		hunchun.print("exchange", "apply", stick("first"), "--trust", "--receipt", stick("receipt"));
		assertTrue(hunchun.messages().contains("Harbin is trusted from now on"), hunchun.messages());
		harbin.print("exchange", "apply", stick("receipt"), "--trust");
		assertTrue(harbin.messages().contains("Hunchun has everything that is in this register."), harbin.messages());
	}

	@Test
	void anOldReceiptTellsWhatHasNotArrived() {
		harbin.print("add", "Commitment", "title=Answer by telephone");
		harbin.print("exchange", "apply", stick("receipt"), "--language", "ru");
		assertTrue(harbin.messages().contains("Посту Hunchun не хватает операций этого реестра: 1."), harbin.messages());
		harbin.print("exchange", "apply", stick("receipt"), "--language", "zh_CN");
		assertTrue(harbin.messages().contains("Hunchun 尚缺本台账的 1 项操作。"), harbin.messages());
	}

	private Program post(String name) {
		var program = new Program(folder.resolve(name));
		program.print("create");
		program.print("devices", "name", name);
		return program;
	}

	private String stick(String name) {
		return folder.resolve(name + ".liaisonx").toString();
	}

	@Test
	void theyChangeTheSameDateAndAgreeAgain() {
		harbin.print("set", commitment, "agreed=2027-03");
		hunchun.print("set", commitment, "agreed=2027-06", "title.zh=开放第二车道");

		harbin.print("exchange", "pack", "--for", "Hunchun", "-o", stick("second"));
		JsonNode seen = hunchun.json("exchange", "inspect", stick("second")).get(0);
		assertEquals("Harbin", seen.get("from").asText());
		assertEquals("TRUSTED", seen.get("trust").asText());
		assertEquals(1, seen.get("new").asInt());
		assertEquals(commitment + "/agreed", seen.get("conflicts").get(0).asText());
		assertEquals("2027-06", hunchun.json("show", commitment).get("agreed").asText());

		hunchun.print("exchange", "apply", stick("second"));
		hunchun.print("exchange", "pack", "--for", "harbin", "-o", stick("third"));
		harbin.print("exchange", "apply", stick("third"));

		JsonNode sides = harbin.json("exchange", "conflicts");
		assertEquals(2, sides.size());
		for (JsonNode side : sides) {
			assertEquals(side.get("side").asText().equals("mine") ? "2027-03" : "2027-06", side.get("value").asText());
			assertEquals("2027-01", side.get("common").asText());
			assertEquals(side.get("side").asText().equals("mine") ? "Harbin" : "Hunchun", side.get("post").asText());
		}
		assertEquals(harbin.json("show", commitment), hunchun.json("show", commitment));

		harbin.print("exchange", "resolve", commitment + "/agreed", "--take", "theirs", "--reason", "by telephone");
		harbin.print("exchange", "pack", "--for", "Hunchun", "-o", stick("fourth"));
		hunchun.print("exchange", "apply", stick("fourth"));

		assertEquals(ExitCode.NO, hunchun.run("exchange", "conflicts"));
		assertEquals(ExitCode.NO, harbin.run("exchange", "conflicts"));
		assertEquals("2027-06", harbin.json("show", commitment).get("agreed").asText());
		assertEquals("2027-06", hunchun.json("show", commitment).get("agreed").asText());
		assertTrue(hunchun.print("history", commitment).contains("by telephone"), hunchun.out());
		assertEquals(ExitCode.OK, hunchun.run("verify"));
		assertEquals(ExitCode.OK, harbin.run("verify"));
	}

	@Test
	void verifyNamesASignedMeetingThatTheOtherPostChanged() throws IOException {
		harbin.print("add", "Organisation", "title=Harbin Customs");
		Path agreed = Files.writeString(folder.resolve("agreed.json"), """
				{"type": "Meeting", "key": "MTG-1", "title": {"en": "Talks"}, "state": "AGREED",
				 "minutes": {"versions": [{"number": "1", "state": "AGREED", "text": {"en": "Formalities are simplified.", "zh": "简化手续。", "ru": "Формальности упрощаются."}}]}}""");
		harbin.print("import", agreed.toString());
		harbin.print("exchange", "pack", "--for", "Hunchun", "-o", stick("agreed"));
		hunchun.print("exchange", "apply", stick("agreed"));
		harbin.print("step", "MTG-1", "signed", "--date", "2027-05-12", "--signatories", "ORG-1");
		hunchun.print("set", "MTG-1", "title=Consultations");
		hunchun.print("exchange", "pack", "--for", "Harbin", "-o", stick("changed"));
		assertEquals(0, harbin.json("verify").size());

		harbin.print("exchange", "apply", stick("changed"));

		JsonNode told = harbin.json("verify");
		assertEquals("altered MTG-1", told.at("/0/problem").asText() + ' ' + told.at("/0/record").asText(), told.toString());
		assertTrue(harbin.print("verify", "--format", "table").contains("Changed since signed"), harbin.out());
		assertTrue(harbin.messages().contains("The register is in order"), harbin.messages());
	}

	@Test
	void oneKeepsAndOneRemovesWhatTheyDisagreedOn() {
		harbin.print("set", commitment, "agreed=2027-03");
		hunchun.print("delete", commitment);
		tellEachOther("deleted");
		harbin.print("exchange", "resolve", commitment + "/@deleted", "--take", "mine");
		hunchun.print("exchange", "resolve", commitment + "/@deleted", "--take", "mine");
		tellEachOther("decided");

		for (JsonNode side : harbin.json("exchange", "conflicts")) {
			assertEquals(side.get("side").asText().equals("mine") ? "(kept)" : "(removed)", side.get("value").asText());
			assertEquals("", side.get("common").asText());
		}
		assertEquals(2, harbin.json("exchange", "conflicts").size());
	}

	@Test
	void whatIsComparedAndTypedIsNotCutAtATerminal() {
		harbin.print("set", commitment, "agreed=2027-03", "title.en=Open the second lane for lorries with perishable goods");
		hunchun.print("set", commitment, "agreed=2027-06", "title.en=Open the second lane for lorries with livestock, and the hall");
		tellEachOther("changed");
		JsonNode device = harbin.json("devices", "list").get(0);
		JsonNode conflicts = harbin.json("exchange", "conflicts");
		harbin.atTerminal();
		String devices = harbin.print("devices", "list");
		for (String digits : device.get("fingerprint").asText().split(" ")) {
			assertTrue(devices.contains(digits), devices);
		}
		String table = harbin.print("exchange", "conflicts");
		assertFalse(table.contains("…"), table);
		conflicts.forEach(side -> assertTrue(table.contains(side.get("value").asText().split(" ")[0]), table));
		harbin.print("exchange", "resolve", commitment + "/title.en", "--take", "theirs");
		assertTrue(harbin.messages().contains("Decided: 1."), harbin.messages());
	}

	@Test
	void bothExportTheSameFile() throws IOException {
		harbin.print("add", "Commitment", "title=Answer by telephone", "key=COM-10");
		hunchun.print("add", "Commitment", "title=Widen the hall", "key=COM-9");
		tellEachOther("more");
		harbin.print("export", "Commitment", "-o", folder.resolve("harbin.json").toString());
		hunchun.print("export", "Commitment", "-o", folder.resolve("hunchun.json").toString());
		assertEquals(Files.readString(folder.resolve("harbin.json")), Files.readString(folder.resolve("hunchun.json")));
	}

	private void tellEachOther(String name) {
		harbin.print("exchange", "pack", "--for", "Hunchun", "-o", stick(name + " there"));
		hunchun.print("exchange", "pack", "--for", "Harbin", "-o", stick(name + " back"));
		hunchun.print("exchange", "apply", stick(name + " there"));
		harbin.print("exchange", "apply", stick(name + " back"));
	}

	@Test
	void aDamagedPackageAndAStrangersPackageChangeNothing() throws IOException {
		harbin.print("set", commitment, "agreed=2027-03");
		harbin.print("exchange", "pack", "-o", stick("second"));
		byte[] bytes = Files.readAllBytes(Path.of(stick("second")));
		bytes[bytes.length / 2] ^= 1;
		Files.write(Path.of(stick("damaged")), bytes);

		assertEquals(ExitCode.FAILURE, hunchun.run("exchange", "apply", stick("damaged")));
		assertTrue(hunchun.messages().contains("is damaged"), hunchun.messages());
		assertEquals(1, hunchun.messages().lines().count(), hunchun.messages());

		Program stranger = post("Stranger");
		stranger.print("add", "Organisation", "title=Nobody");
		stranger.print("exchange", "pack", "-o", stick("stranger"));
		assertEquals(ExitCode.FAILURE, hunchun.run("exchange", "apply", stick("stranger")));
		assertTrue(hunchun.messages().contains("not among the devices trusted here"), hunchun.messages());
		assertEquals(ExitCode.NO, hunchun.run("exchange", "inspect", stick("stranger")));
		assertTrue(hunchun.messages().contains("--trust --dry-run"), hunchun.messages());
		assertFalse(hunchun.out().matches("(?s).*\"new\" ?: ?0.*"), "nobody has looked what is new in it");
		assertEquals("2027-01", hunchun.json("show", commitment).get("agreed").asText());
	}

	@Test
	void aDeviceIsTrustedByItsFingerprintAndRevoked() {
		Program third = post("Vladivostok");
		third.print("devices", "card", "-o", stick("card"));

		assertEquals(ExitCode.NO, harbin.run("devices", "trust", stick("card")));
		String fingerprint = third.json("devices", "list").get(0).get("fingerprint").asText();
		assertTrue(harbin.messages().contains(fingerprint), harbin.messages());
		assertEquals(ExitCode.FAILURE, harbin.run("devices", "trust", stick("card"), "11111 22222"));
		assertEquals(ExitCode.USAGE, harbin.run("devices", "trust", stick("card"), fingerprint), "whose device it is has to be said");
		harbin.print("devices", "trust", stick("card"), fingerprint, "--as", "post");
		harbin.print("devices", "revoke", "vladivostok");

		JsonNode devices = harbin.json("devices", "list");
		assertEquals("OWN", devices.get(0).get("state").asText());
		assertEquals("REVOKED", devices.get(2).get("state").asText());
		assertEquals("POST", devices.get(2).get("role").asText());
		assertEquals(ExitCode.FAILURE, harbin.run("exchange", "pack", "--for", "vladivostok", "-o", stick("never")));
		assertTrue(harbin.messages().contains("no longer trusted"), harbin.messages());
		assertFalse(Files.exists(Path.of(stick("never"))));
		third.print("exchange", "pack", "-o", stick("late"));
		assertEquals(ExitCode.FAILURE, harbin.run("exchange", "apply", stick("late"), "--trust"));
		assertTrue(harbin.messages().contains("no longer trusted"), harbin.messages());
	}

	@Test
	void aDeviceOfTheCounterpartSendsRecordsAndGetsWhatIsMarkedForIt() {
		harbin.print("set", commitment, "marking=SHAREABLE", "notes=only for us");
		Program partner = post("Vladivostok customs");
		partner.print("devices", "card", "-o", stick("card"));
		String fingerprint = partner.json("devices", "list").get(0).get("fingerprint").asText();
		harbin.print("devices", "trust", stick("card"), fingerprint, "--as", "counterpart");

		harbin.print("exchange", "pack", "--for", "Vladivostok customs", "-o", stick("for partner"));
		assertEquals(ExitCode.FAILURE, hunchun.run("exchange", "inspect", stick("for partner")), "encrypted for the partner");
		partner.print("exchange", "apply", stick("for partner"), "--trust");
		assertEquals("Open the second lane", partner.json("show", commitment).get("title").get("en").asText());
		assertFalse(partner.out().contains("only for us"), partner.out());

		partner.print("exchange", "pack", "-o", stick("operations"));
		assertEquals(ExitCode.NO, harbin.run("exchange", "inspect", stick("operations")));
		assertEquals(ExitCode.FAILURE, harbin.run("exchange", "apply", stick("operations")));
		assertTrue(harbin.messages().contains("no operations"), harbin.messages());
		assertEquals(ExitCode.USAGE, hunchun.run("devices", "trust", stick("card"), fingerprint), "a card does not tell whose it is");
	}

	@Test
	void theCounterpartGetsOnlyWhatIsMarkedForIt() {
		harbin.print("set", commitment, "marking=SHAREABLE", "notes=only for us");
		String secret = harbin.key("add", "Commitment", "title=Our secret plan");
		harbin.print("set", commitment, "dependsOn=" + secret);

		harbin.print("exchange", "pack", "--for", "counterpart", "-o", stick("counterpart"));
		assertTrue(harbin.messages().contains("1 internal record,"), harbin.messages());
		assertTrue(harbin.messages().contains(secret + "  Our secret plan"), harbin.messages());
		Program partner = post("Vladivostok customs");
		partner.print("exchange", "apply", stick("counterpart"), "--trust");

		assertEquals("Open the second lane", partner.json("show", commitment).get("title").get("en").asText());
		assertFalse(partner.out().contains("only for us"), partner.out());
		assertFalse(partner.out().contains("dependsOn"), partner.out());
		assertEquals(1, partner.json("list", "Commitment").size());

		partner.print("set", commitment, "agreed=2028");
		harbin.print("set", commitment, "agreed=2029", "status=IN_PROGRESS");
		harbin.print("exchange", "pack", "--for", "counterpart", "-o", stick("again"));
		JsonNode seen = partner.json("exchange", "apply", stick("again"), "--dry-run").get(0);
		assertEquals(commitment + "/agreed", seen.get("conflicts").get(0).asText());
		assertEquals("2028", partner.json("show", commitment).get("agreed").asText());
		partner.print("exchange", "apply", stick("again"));
		for (JsonNode side : partner.json("exchange", "conflicts")) {
			assertEquals(side.get("side").asText().equals("mine") ? "2028" : "2029", side.get("value").asText());
			assertEquals(side.get("side").asText().equals("mine"), !side.get("author").asText().startsWith("Harbin <"), side.toString());
		}
		partner.print("exchange", "resolve", commitment + "/agreed", "--take", "mine");
		assertEquals("2028", partner.json("show", commitment).get("agreed").asText());
		assertEquals("IN_PROGRESS", partner.json("show", commitment).get("status").asText());
	}

	@Test
	void whatAPackageHoldsIsToldToPrograms() {
		harbin.print("set", commitment, "marking=SHAREABLE", "notes=only for us");
		String secret = harbin.key("add", "Commitment", "title=Our secret plan");

		JsonNode would = harbin.json("exchange", "pack", "--for", "Hunchun", "-o", stick("second"), "--preview").get(0);
		assertEquals("[]", would.get("files").toString());
		assertEquals(3, would.get("operations").asInt());
		assertEquals(2, would.get("records").asInt());
		assertEquals("[\"" + commitment + "\",\"" + secret + "\"]", would.get("keys").toString());
		JsonNode made = harbin.json("exchange", "pack", "--for", "counterpart", "-o", stick("counterpart")).get(0);
		assertEquals(stick("counterpart"), made.get("files").get(0).asText());
		assertFalse(made.has("operations"), "it holds records");
		assertEquals(1, made.get("records").asInt());
		assertEquals(0, made.get("attachments").asInt());
		assertEquals(1, made.get("internalRecords").asInt());
		assertEquals("[\"" + secret + "  Our secret plan\",\"" + commitment + " notes\"]", made.get("leftOut").toString());
		assertEquals("files,operations,records,attachments,keys,internalRecords,internalPlaces,leftOut",
				harbin.print("exchange", "pack", "-o", stick("all"), "--format", "csv").lines().findFirst().orElseThrow());
	}

	@Test
	void aPackageForTheCounterpartSpeaksOfRecords() {
		harbin.print("set", commitment, "marking=SHAREABLE");
		harbin.print("exchange", "pack", "--for", "counterpart", "-o", stick("counterpart"));
		assertFalse(harbin.messages().contains("operation"), harbin.messages());
		Program partner = post("Vladivostok customs");

		assertEquals(ExitCode.NO, partner.run("exchange", "inspect", stick("counterpart"), "--format", "table"));
		assertTrue(partner.out().contains("Records in it: 1"), partner.out());
		assertFalse(partner.out().contains("peration"), partner.out());
		partner.print("exchange", "apply", stick("counterpart"), "--trust", "--format", "table");
		assertTrue(partner.messages().contains("holds 1 record;"), partner.messages());
		assertFalse((partner.out() + partner.messages()).contains("peration"), partner.out() + partner.messages());
	}

	@Test
	void whatIsMissingIsToldByNameToPrograms() {
		Program third = post("Suifenhe");
		third.print("exchange", "pack", "-o", stick("third"));
		harbin.print("exchange", "apply", stick("third"), "--trust");
		harbin.print("exchange", "pack", "-o", stick("whole"));
		third.print("exchange", "apply", stick("whole"), "--trust");
		harbin.print("set", commitment, "agreed=2027-03");
		harbin.print("exchange", "pack", "--for", "Hunchun", "-o", stick("lost"));
		hunchun.print("exchange", "apply", stick("lost"));
		hunchun.print("exchange", "pack", "--for", "Harbin", "-o", stick("heads"));
		harbin.print("exchange", "apply", stick("heads"));
		harbin.print("set", commitment, "agreed=2027-04");
		harbin.print("exchange", "pack", "--for", "Hunchun", "-o", stick("later"));

		JsonNode missing = third.json("exchange", "apply", stick("later")).at("/0/missing/0");

		assertEquals("Harbin", missing.get("name").asText());
		assertEquals(harbin.json("devices", "list").at("/0/device").asText(), missing.get("device").asText());
		assertEquals(missing.get("from"), missing.get("to"));
		assertEquals("[\"Harbin\"]", missing.get("holders").toString());
	}

	@Test
	void aConflictAboutATextNamesItsLanguage() {
		harbin.print("set", commitment, "title.ru=Открыть вторую полосу");
		hunchun.print("set", commitment, "title.ru=Открыть новую полосу");
		tellEachOther("changed");
		assertEquals("Title (ru)", harbin.json("exchange", "conflicts").at("/0/field").asText());
	}

	@Test
	void bothGiveTheSameKeyAndAgreeWhoKeepsIt() {
		String key = harbin.key("add", "Commitment", "title=Second scanner");
		assertEquals(key, hunchun.key("add", "Commitment", "title=Third scanner"));
		harbin.print("exchange", "pack", "-o", stick("second"));
		hunchun.print("exchange", "apply", stick("second"));
		assertTrue(hunchun.messages().contains(key), hunchun.messages());
		assertEquals(2, hunchun.json("exchange", "conflicts").size());
		assertEquals(key, hunchun.json("exchange", "conflicts").get(0).get("id").asText());

		hunchun.print("exchange", "rekey", key, "--reason", "Harbin was first");
		assertEquals("Second scanner", hunchun.json("show", key).get("title").get("en").asText());
		assertEquals(ExitCode.NO, hunchun.run("exchange", "conflicts"));
		assertEquals(ExitCode.NO, hunchun.run("exchange", "rekey"));
		assertEquals(ExitCode.NO, hunchun.run("exchange", "rekey", key));
	}

	@Test
	void manyConflictsAreDecidedForOneSide() {
		harbin.print("set", commitment, "agreed=2027-03", "title=Open lane two");
		hunchun.print("set", commitment, "agreed=2027-06", "title=Open another lane");
		harbin.print("exchange", "pack", "-o", stick("second"));
		hunchun.print("exchange", "apply", stick("second"));

		assertEquals(ExitCode.USAGE, hunchun.run("exchange", "resolve", "--all", "--take", "2027"));
		assertEquals(ExitCode.USAGE, hunchun.run("exchange", "resolve", "--take", "mine"));
		hunchun.print("exchange", "resolve", "--all", "--take", "theirs");

		assertEquals(ExitCode.NO, hunchun.run("exchange", "conflicts"));
		assertEquals("2027-03", hunchun.json("show", commitment).get("agreed").asText());
		assertEquals("Open lane two", hunchun.json("show", commitment).get("title").get("en").asText());
	}

	@Test
	void helpIsThereInThreeLanguages() {
		assertTrue(harbin.print("exchange", "pack", "--help").contains("signed package"), harbin.out());
		assertTrue(harbin.print("exchange", "pack", "--help", "--language", "ru").contains("подписанный пакет"), harbin.out());
		assertTrue(harbin.print("devices", "--help", "--language", "zh_CN").contains("card"), harbin.out());
		assertEquals(ExitCode.USAGE, harbin.run("exchange"));
	}
}
