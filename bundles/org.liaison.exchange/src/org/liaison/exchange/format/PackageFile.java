package org.liaison.exchange.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest.Part;

/**
 * A package that was opened: whole, in a format that is known here, signed with the keys that it names. Whether these keys are of anybody is
 * another question. Everything in it is read piece by piece and checked against the manifest on the way.
 */
public final class PackageFile implements AutoCloseable {

	private final Path file;
	private final ZipFile zip;
	private final Manifest manifest;
	private final Limits limits;

	private PackageFile(Path file, ZipFile zip, Manifest manifest, Limits limits) {
		this.limits = limits;
		this.file = file;
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Opens a package.
	 *
	 * @param own this device, for which files may be encrypted
	 * @throws RegisterException {@code NOT_FOUND}, {@code NOT_A_PACKAGE}, {@code DAMAGED_PACKAGE}, {@code NEWER_PACKAGE},
	 *             {@code NOT_FOR_THIS_DEVICE}, {@code PACKAGE_TOO_BIG}, {@code CANNOT_READ}
	 */
	public static PackageFile open(Path file, OwnDevice own) {
		return open(file, own, Limits.USUAL);
	}

	/** As {@link #open(Path, OwnDevice)}, within other limits. */
	public static PackageFile open(Path file, OwnDevice own, Limits limits) {
		if (!Files.isRegularFile(file)) {
			throw new RegisterException(Problem.NOT_FOUND, file.toString());
		}
		Path plain = null;
		boolean done = false;
		try {
			plain = Encryption.isEncrypted(file) ? PlainCopy.of(file, own.confidential(), own.identity()) : file;
			PackageFile found = openPlain(file, plain, limits);
			done = true;
			return found;
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file.toString(), String.valueOf(e.getMessage()));
		} finally {
			if (!done && plain != null && plain != file) {
				delete(plain);
			}
		}
	}

	private static void delete(Path plain) {
		try {
			Files.deleteIfExists(plain);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, plain.toString(), String.valueOf(e.getMessage()));
		}
	}

	private static PackageFile openPlain(Path file, Path plain, Limits limits) throws IOException {
		if (!begins(plain)) {
			throw new RegisterException(Problem.NOT_A_PACKAGE, file.toString());
		}
		if (!Seal.holds(plain, limits)) {
			throw damaged(file, null);
		}
		long size = Files.size(plain);
		ZipFile zip = zip(file, plain);
		boolean done = false;
		try {
			byte[] bytes = read(zip, PackageWriter.MANIFEST, limits.manifest());
			byte[] signature = read(zip, PackageWriter.SIGNATURE, Seal.LENGTH);
			Manifest manifest = ManifestForm.parse(bytes);
			if (manifest.parts().size() > limits.parts()) {
				throw new RegisterException(Problem.PACKAGE_TOO_BIG, file.toString());
			}
			require(manifest.keys().signed(bytes, signature));
			require(zip.size() == manifest.parts().size() + 2 && names(zip).equals(expected(manifest)));
			long unpacked = 0;
			for (Part part : manifest.parts()) {
				unpacked = Math.addExact(unpacked, part.size());
				if (part.isContent() && part.size() > limits.content() || unpacked > limits.free() + limits.ratio() * size) {
					throw new RegisterException(Problem.PACKAGE_TOO_BIG, file.toString());
				}
			}
			done = true;
			return new PackageFile(file, zip, manifest, limits);
		} catch (ManifestForm.NewerFormat e) {
			throw new RegisterException(e, Problem.NEWER_PACKAGE, file.toString(), e.getMessage(), String.valueOf(Manifest.VERSION));
		} catch (IllegalArgumentException | ArithmeticException | IOException e) {
			throw damaged(file, e);
		} finally {
			if (!done) {
				zip.close();
			}
		}
	}

	private static boolean begins(Path plain) throws IOException {
		try (InputStream in = Files.newInputStream(plain)) {
			return in.read() == 'P' && in.read() == 'K';
		}
	}

	/** What was decrypted is deleted as it is opened. */
	private static ZipFile zip(Path file, Path plain) {
		try {
			return new ZipFile(plain.toFile(), plain.equals(file) ? ZipFile.OPEN_READ : ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
		} catch (IOException | RuntimeException e) {
			throw damaged(file, e);
		}
	}

	private static Set<String> names(ZipFile zip) {
		return Collections.list(zip.entries()).stream().map(ZipEntry::getName).collect(Collectors.toSet());
	}

	private static Set<String> expected(Manifest manifest) {
		Set<String> names = new HashSet<>(List.of(PackageWriter.MANIFEST, PackageWriter.SIGNATURE));
		manifest.parts().forEach(part -> names.add(part.name()));
		return names;
	}

	private static byte[] read(ZipFile zip, String name, int limit) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		require(entry != null);
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes(limit + 1);
			require(bytes.length <= limit);
			return bytes;
		}
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw new IllegalArgumentException();
		}
	}

	/** Something of the package is not as it has to be. */
	RegisterException damaged(Exception cause) {
		return damaged(file, cause);
	}

	private static RegisterException damaged(Path file, Exception cause) {
		return new RegisterException(cause, Problem.DAMAGED_PACKAGE, file.toString());
	}

	/** The file. */
	public Path file() {
		return file;
	}

	Limits limits() {
		return limits;
	}

	/** What it says of itself, signed. */
	public Manifest manifest() {
		return manifest;
	}

	/** The lines of its operations or records, in their order; each is read when it is asked for. */
	public Lines lines() {
		return new Lines(this, manifest.parts().stream().filter(part -> !part.isContent()).toList());
	}

	/** The attachments' parts. */
	public List<Part> contents() {
		return manifest.parts().stream().filter(Part::isContent).toList();
	}

	/** The bytes of an attachment. */
	public byte[] content(Part part) {
		var bytes = new ByteArrayOutputStream((int) part.size());
		try (PartStream in = new PartStream(this, part)) {
			in.transferTo(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw damaged(e);
		}
	}

	InputStream stream(Part part) throws IOException {
		return zip.getInputStream(zip.getEntry(part.name()));
	}

	@Override
	public void close() {
		try {
			zip.close();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file.toString(), String.valueOf(e.getMessage()));
		}
	}
}
