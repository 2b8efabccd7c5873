package org.liaison.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;

/** What is on the stick while a package is written, and after that was not possible. */
class PackageWriterTest {

	private static final String SECRET = "a secret that nobody else may read";

	@TempDir
	private Path folder;
	@TempDir
	private Path home;

	/** A stick with so much room. */
	private static OutputStream stick(Path file, int room) throws IOException {
		return new FilterOutputStream(Files.newOutputStream(file)) {

			private int left = room;

			@Override
			public void write(int one) throws IOException {
				write(new byte[] { (byte) one }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				if (length > left) {
					throw new IOException("No space left on device");
				}
				left -= length;
				out.write(bytes, offset, length);
			}
		};
	}

	private void write(PackageWriter writer, OwnDevice own) {
		byte[] scan = new byte[100_000];
		new Random(1).nextBytes(scan);
		writer.operation(SECRET.getBytes(StandardCharsets.UTF_8));
		writer.content(HexFormat.of().formatHex(Seal.sha256().digest(scan)), scan);
		writer.operation(SECRET.getBytes(StandardCharsets.UTF_8));
		writer.finish(parts -> new Manifest(Kind.OPERATIONS, own.id(), Instant.EPOCH, new Address(own.id(), own.name()), own.keys(), null, own.id(),
				Heads.NONE, List.of(), new TreeMap<>(), parts, 2, 1), own::sign);
	}

	private List<Path> there() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void aFullStickIsSaidAndNothingStaysOnIt() throws IOException {
		OwnDevice own = OwnDevice.of(new UserArea(home));
		Path file = folder.resolve("package.liaisonx");
		for (String recipient : new String[] { null, own.keys().encryption() }) {
			for (int room = 0; room < 100_000; room += 9_999) {
				int left = room;
				RegisterException failure = assertThrows(RegisterException.class, () -> {
					try (var writer = new PackageWriter(file, recipient, Limits.USUAL, place -> stick(place, left))) {
						write(writer, own);
						writer.moveTo(file);
					}
				});
				assertEquals(Problem.CANNOT_WRITE, failure.problem());
				assertEquals(List.of(), there(), "room for " + room);
			}
		}
	}

	@Test
	void whatIsEncryptedIsNowhereWrittenAsItWas() throws IOException {
		OwnDevice own = OwnDevice.of(new UserArea(home));
		Path file = folder.resolve("package.liaisonx");
		try (var writer = new PackageWriter(file, own.keys().encryption(), Limits.USUAL)) {
			write(writer, own);
			List<Path> written = there();
			assertEquals(1, written.size());
			String bytes = new String(Files.readAllBytes(written.getFirst()), StandardCharsets.ISO_8859_1);
			assertFalse(bytes.contains("manifest.json") || bytes.startsWith("PK"));
			writer.moveTo(file);
		}
		try (PackageFile opened = PackageFile.open(file, own)) {
			assertEquals(SECRET, new String(opened.lines().next(), StandardCharsets.UTF_8));
		}
	}
}
