package org.liaison.exchange.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.liaison.core.Hindrance;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.format.Manifest.Part;

/**
 * Writes a package: its parts first, as they come, then the manifest, which names them, and the signature. The file appears under its name
 * when it is complete, and whatever fails leaves nothing behind. What is encrypted is nowhere written as it was before.
 * <p>
 * A package stays within what readers accept: attachments, which are mostly compressed themselves, are only stored, and so are lines
 * once the package has shrunk to half of what readers believe.
 * </p>
 */
public final class PackageWriter implements AutoCloseable {

	static final String MANIFEST = "manifest.json"; //$NON-NLS-1$
	static final String SIGNATURE = "signature"; //$NON-NLS-1$

	/** Bytes after which the next part begins: what one part holds can be read at once. */
	private static final long PART = 8 * 1024 * 1024;
	/** The same for every package, so that it says nothing. */
	private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

	/** Makes the stream into a file. */
	@FunctionalInterface
	interface Disk {
		/** A stream that writes this file. */
		OutputStream write(Path file) throws IOException;
	}

	private interface Work {
		void run() throws IOException;
	}

	private final Path file;
	private final Path beside;
	private final Limits limits;
	private final OutputStream raw;
	private final SealingStream sealing;
	private final ZipOutputStream zip;
	private final List<Part> parts = new ArrayList<>();
	private MessageDigest digest;
	private String name;
	private long size;
	private long unpacked;
	private int numbered;

	/**
	 * Begins a package.
	 *
	 * @param file how it will be called, or similarly; it grows beside it
	 * @param recipient for whom the file is encrypted, {@code null} for nobody
	 */
	public PackageWriter(Path file, String recipient, Limits limits) {
		this(file, recipient, limits, Files::newOutputStream);
	}

	PackageWriter(Path file, String recipient, Limits limits, Disk disk) {
		this.file = file.toAbsolutePath();
		Hindrance.requireNone(this.file);
		this.beside = this.file.resolveSibling(this.file.getFileName() + ".part"); //$NON-NLS-1$
		this.limits = limits;
		boolean done = false;
		try {
			raw = disk.write(beside);
			var buffered = new BufferedOutputStream(raw, 1 << 16);
			sealing = new SealingStream(recipient == null ? buffered : Encryption.encrypting(buffered, recipient));
			zip = new ZipOutputStream(sealing);
			zip.setComment(Seal.EMPTY);
			done = true;
		} catch (IOException | GeneralSecurityException e) {
			throw cannotWrite(e);
		} finally {
			if (!done) {
				beside.toFile().delete();
			}
		}
	}

	private RegisterException cannotWrite(Exception e) {
		return new RegisterException(e, Problem.CANNOT_WRITE, file.toString(), Hindrance.of(file, e));
	}

	private void attempt(Work work) {
		try {
			work.run();
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	/** Whether what follows belongs into another file. */
	public boolean isFull() {
		return sealing.written() >= limits.full() || parts.size() >= limits.parts() * 3 / 4;
	}

	/** A line of operations. */
	public void operation(byte[] line) {
		if (name == null || size > PART) {
			begin("operations-" + ++numbered + ".jsonl"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		line(line);
	}

	/** A line of records. */
	public void record(byte[] line) {
		if (name == null || size > PART) {
			begin(++numbered == 1 ? "records.jsonl" : "records-" + numbered + ".jsonl"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		line(line);
	}

	/**
	 * An attachment.
	 *
	 * @throws RegisterException {@code CONTENT_TOO_LARGE}
	 */
	public void content(String sha256, byte[] bytes) {
		if (bytes.length > limits.content()) {
			throw new RegisterException(Problem.CONTENT_TOO_LARGE, sha256, bytes.length >> 20, limits.content() >> 20);
		}
		begin(Part.CONTENT + sha256);
		zip.setLevel(Deflater.NO_COMPRESSION);
		write(bytes);
		end();
	}

	/** @throws RegisterException {@code LINE_TOO_LONG} */
	private void line(byte[] line) {
		if (line.length > limits.line()) {
			throw new RegisterException(Problem.LINE_TOO_LONG, limits.line() >> 20);
		}
		boolean believed = unpacked + line.length <= (limits.free() + limits.ratio() * sealing.written()) / 2;
		zip.setLevel(believed ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
		write(line);
		write(new byte[] { '\n' });
	}

	private void begin(String part) {
		end();
		name = part;
		digest = Seal.sha256();
		size = 0;
		attempt(() -> entry(part));
	}

	private void entry(String entryName) throws IOException {
		ZipEntry entry = new ZipEntry(entryName);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}

	private void write(byte[] bytes) {
		digest.update(bytes);
		attempt(() -> zip.write(bytes));
		size += bytes.length;
		unpacked += bytes.length;
	}

	private void end() {
		if (name != null) {
			attempt(zip::closeEntry);
			parts.add(new Part(name, size, HexFormat.of().formatHex(digest.digest())));
			name = null;
		}
	}

	/**
	 * Ends the package, which is still beside its place.
	 *
	 * @param manifest makes the manifest of the parts that were written
	 * @param signing signs its bytes
	 */
	public void finish(Function<List<Part>, Manifest> manifest, Function<byte[], byte[]> signing) {
		end();
		attempt(() -> {
			byte[] bytes = ManifestForm.bytes(manifest.apply(parts));
			zip.setLevel(Deflater.BEST_SPEED);
			entry(MANIFEST);
			zip.write(bytes);
			zip.closeEntry();
			entry(SIGNATURE);
			zip.write(signing.apply(bytes));
			zip.closeEntry();
			zip.close();
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		});
	}

	/** Gives the finished file its name. */
	public void moveTo(Path place) {
		attempt(() -> Files.move(beside, place.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
	}

	/** Leaves nothing behind of a package that has not got its name. */
	@Override
	public void close() {
		try (raw) {
			zip.close();
		} catch (IOException | IllegalStateException unfinished) {
			// It is thrown away; what was wrong has been said.
		} finally {
			attempt(() -> Files.deleteIfExists(beside));
		}
	}
}
