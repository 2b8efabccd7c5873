package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.exchange.device.Role;
import org.liaison.model.Language;
import org.liaison.model.Organisation;

/** Packages of every released format are read for ever. */
class ReleasedPackagesTest extends Posts {

	private static final String CUSTOMS = "01980000-0000-7000-8000-000000000001";
	private static final String GONE = "01980000-0000-7000-8000-000000000002";

	@ParameterizedTest
	@ValueSource(strings = { "format1", "format1-encrypted" })
	void operations(String name) throws IOException {
		copy("format1.keys", hunchun.area.file("device.keys"));
		var exchange = new Exchange(hunchun.register, hunchun.area);

		assertEquals(5, exchange.apply(released(name), Role.POST, null, NOBODY).applied());

		Organisation customs = customs();
		assertEquals("CN", customs.getCountry());
		assertEquals("for us only", customs.getNotes());
		String sha256 = customs.getAttachments().getFirst().getSha256();
		assertEquals("sealed", new String(hunchun.register.content(sha256).orElseThrow(), StandardCharsets.UTF_8));
		assertTrue(hunchun.register.read(GONE).isEmpty());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	@Test
	void records() throws IOException {
		hunchun.exchange.apply(released("format1-records"), Role.COUNTERPART, null, NOBODY);

		Organisation customs = customs();
		assertEquals("哈尔滨海关", customs.getTitle().text(Language.ZH));
		assertNull(customs.getNotes());
	}

	private Organisation customs() {
		try (Edit edit = Edits.open(hunchun.register)) {
			return (Organisation) edit.load(CUSTOMS);
		}
	}

	private Path released(String name) throws IOException {
		Path file = folder.resolve(name + Exchange.SUFFIX);
		copy(name + Exchange.SUFFIX, file);
		return file;
	}

	private static void copy(String name, Path file) throws IOException {
		try (InputStream in = ReleasedPackagesTest.class.getResourceAsStream("released/" + name)) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
