package org.liaison.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import javax.management.JMException;
import javax.management.ObjectName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.model.Ids;

/** A package that is just within a limit is opened, one that is beyond it by one is refused, and looking at it costs little. */
class LimitEdgesTest {

	private static final int DIRECTORY_SIZE = 12;
	private static final int END = 22 + Seal.LENGTH;
	/** What a stranger's file may make the program allocate while it is opened, at the limits of the format. */
	private static final long ALLOCATED = 256L << 20;

	@TempDir
	private Path folder;
	private OwnDevice own;

	@BeforeEach
	void create() {
		own = OwnDevice.of(new UserArea(folder.resolve("area")));
	}

	/** A package with as many attachments, by somebody who keeps no limits. */
	private Path file(int attachments, int length) {
		Path file = folder.resolve(attachments + "-" + length + ".liaisonx");
		var random = new Random(attachments);
		try (PackageWriter writer = new PackageWriter(file, null, limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, 1 << 20))) {
			for (int i = 0; i < attachments; i++) {
				byte[] bytes = new byte[length];
				random.nextBytes(bytes);
				writer.content(HexFormat.of().formatHex(Seal.sha256().digest(bytes)), bytes);
			}
			writer.finish(parts -> new Manifest(Kind.OPERATIONS, Ids.newId(), Instant.EPOCH, new Address(Ids.newId(), "Harbin"), own.keys(), null,
					Ids.newId(), Heads.NONE, List.of(), new TreeMap<>(), List.copyOf(parts), 0, 0), own::sign);
			writer.moveTo(file);
		}
		return file;
	}

	private static Limits limits(int manifest, int directory, long content, int parts) {
		return new Limits(manifest, directory, 1 << 20, content, parts, 200, 1 << 20, Long.MAX_VALUE);
	}

	private void opens(Path file, Limits limits) {
		try (PackageFile opened = PackageFile.open(file, own, limits)) {
			opened.contents().forEach(opened::content);
		}
	}

	private Problem refused(Path file, Limits limits) {
		return assertThrows(RegisterException.class, () -> PackageFile.open(file, own, limits)).problem();
	}

	@Test
	void theManifest() throws IOException {
		Path file = file(3, 10);
		int size;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			size = (int) zip.getEntry(PackageWriter.MANIFEST).getSize();
		}
		opens(file, limits(size, 1 << 20, 10, 100));
		assertEquals(Problem.DAMAGED_PACKAGE, refused(file, limits(size - 1, 1 << 20, 10, 100)));
	}

	@Test
	void theDirectory() throws IOException {
		Path file = file(3, 10);
		byte[] bytes = Files.readAllBytes(file);
		int size = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - END + DIRECTORY_SIZE);
		opens(file, limits(1 << 20, size, 10, 100));
		assertEquals(Problem.DAMAGED_PACKAGE, refused(file, limits(1 << 20, size - 1, 10, 100)));
	}

	@Test
	void theNumberOfParts() {
		Path file = file(7, 10);
		opens(file, limits(1 << 20, 1 << 20, 10, 7));
		assertEquals(Problem.PACKAGE_TOO_BIG, refused(file, limits(1 << 20, 1 << 20, 10, 6)));
	}

	@Test
	void anAttachment() {
		Path file = file(2, 1_000);
		opens(file, limits(1 << 20, 1 << 20, 1_000, 10));
		assertEquals(Problem.PACKAGE_TOO_BIG, refused(file, limits(1 << 20, 1 << 20, 999, 10)));
	}

	@Test
	void allTogether() throws IOException {
		Path file = file(2, 5_000);
		long size = Files.size(file);
		opens(file, new Limits(1 << 20, 1 << 20, 1 << 20, 5_000, 10, 0, 10_000, size));
		assertEquals(Problem.PACKAGE_TOO_BIG, refused(file, new Limits(1 << 20, 1 << 20, 1 << 20, 5_000, 10, 0, 9_999, size)));
	}

	@Test
	void asManyPartsAsTheFormatAllowsAreOpenedWithinBounds() throws JMException {
		Path within = file(Limits.USUAL.parts(), 8);
		List<Long> allocated = new ArrayList<>();
		allocated.add(allocatedBy(() -> PackageFile.open(within, own).close()));
		Path beyond = file(60_000, 8);
		allocated.add(allocatedBy(() -> assertThrows(RegisterException.class, () -> PackageFile.open(beyond, own))));
		assertTrue(allocated.stream().allMatch(bytes -> bytes < ALLOCATED), () -> allocated.toString());
	}

	private static long allocatedBy(Runnable work) throws JMException {
		long before = allocated();
		work.run();
		return allocated() - before;
	}

	private static long allocated() throws JMException {
		return (long) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
				new Object[] { Thread.currentThread().threadId() }, new String[] { "long" });
	}
}
