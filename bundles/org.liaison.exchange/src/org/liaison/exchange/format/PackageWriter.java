package org.liaison.exchange.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.format.Manifest.Part;

/**
 * Writes a package: its parts first, as they come, then the manifest, which names them, and the signature. The file appears under its name
 * when it is complete.
 */
public final class PackageWriter implements AutoCloseable {

	static final String MANIFEST = "manifest.json"; //$NON-NLS-1$
	static final String SIGNATURE = "signature"; //$NON-NLS-1$

	/** Bytes after which the next part begins: what one part holds can be read at once. */
	private static final long PART = 8 * 1024 * 1024;
	/** The same for every package, so that it says nothing. */
	private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

	private final Path file;
	private final Path beside;
	private final ZipOutputStream zip;
	private final List<Part> parts = new ArrayList<>();
	private MessageDigest digest;
	private String name;
	private long size;
	private int numbered;

	/** Begins a package. */
	public PackageWriter(Path file) {
		this.file = file.toAbsolutePath();
		this.beside = this.file.resolveSibling(this.file.getFileName() + ".part"); //$NON-NLS-1$
		try {
			this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)));
			zip.setLevel(Deflater.BEST_SPEED);
			zip.setComment(Seal.EMPTY);
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}

	private RegisterException cannotWrite(Exception e) {
		return new RegisterException(e, Problem.CANNOT_WRITE, file.toString(), String.valueOf(e.getMessage()));
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
		if (name == null) {
			begin("records.jsonl"); //$NON-NLS-1$
		}
		line(line);
	}

	/** An attachment. */
	public void content(String sha256, byte[] bytes) {
		begin(Part.CONTENT + sha256);
		write(bytes);
	}

	private void line(byte[] line) {
		write(line);
		write(new byte[] { '\n' });
	}

	private void begin(String part) {
		end();
		name = part;
		digest = Seal.sha256();
		size = 0;
		entry(part);
	}

	private void entry(String entryName) {
		try {
			ZipEntry entry = new ZipEntry(entryName);
			entry.setTimeLocal(TIME);
			zip.putNextEntry(entry);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(byte[] bytes) {
		try {
			digest.update(bytes);
			zip.write(bytes);
			size += bytes.length;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void end() {
		try {
			if (name != null) {
				zip.closeEntry();
				parts.add(new Part(name, size, HexFormat.of().formatHex(digest.digest())));
				name = null;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Ends the package.
	 *
	 * @param manifest makes the manifest of the parts that were written
	 * @param signing signs its bytes
	 * @param recipient for whom the file is encrypted, {@code null} for nobody
	 */
	public void finish(Function<List<Part>, Manifest> manifest, Function<byte[], byte[]> signing, String recipient) {
		try {
			end();
			byte[] bytes = ManifestForm.bytes(manifest.apply(parts));
			entry(MANIFEST);
			zip.write(bytes);
			zip.closeEntry();
			entry(SIGNATURE);
			zip.write(signing.apply(bytes));
			zip.closeEntry();
			zip.close();
			Seal.put(beside);
			if (recipient != null) {
				encrypt(recipient);
			}
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException | GeneralSecurityException e) {
			throw cannotWrite(e);
		}
	}

	private void encrypt(String recipient) throws IOException, GeneralSecurityException {
		Path encrypted = file.resolveSibling(file.getFileName() + ".age.part"); //$NON-NLS-1$
		try {
			Encryption.encrypt(beside, encrypted, recipient);
			Files.move(encrypted, beside, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(encrypted);
		}
	}

	/** Leaves nothing behind of a package that was not finished. */
	@Override
	public void close() {
		try {
			zip.close();
			Files.deleteIfExists(beside);
		} catch (IOException e) {
			throw cannotWrite(e);
		}
	}
}
