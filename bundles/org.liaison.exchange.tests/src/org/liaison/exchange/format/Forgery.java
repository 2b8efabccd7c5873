package org.liaison.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest.Kind;

/** Packages as somebody would make them who knows the format and has the keys of a device. */
public final class Forgery {

	/** Who forges keeps no limits. */
	private static final Limits FORGED = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, 1 << 20, 1 << 20, Long.MAX_VALUE >> 1, Long.MAX_VALUE);

	private Forgery() {
	}

	/** The package with other lines; what the manifest says of them is right, and {@code signer} signs it. */
	public static Path of(Path file, Path forged, OwnDevice signer, UnaryOperator<List<byte[]>> forging) {
		List<byte[]> lines = new ArrayList<>();
		Manifest m;
		try (PackageFile opened = PackageFile.open(file, signer)) {
			opened.lines().forEachRemaining(lines::add);
			m = opened.manifest();
		}
		try (PackageWriter writer = new PackageWriter(forged, null, FORGED)) {
			forging.apply(lines).forEach(m.kind() == Kind.RECORDS ? writer::record : writer::operation);
			writer.finish(parts -> new Manifest(m.kind(), m.id(), m.made(), m.sender(), signer.keys(), m.receiver(), m.register(), m.heads(),
					m.ranges(), m.types(), parts, m.operations(), m.records()), signer::sign);
			writer.moveTo(forged);
		}
		return forged;
	}

	/** A package of records with other lines, as {@link #of}. */
	public static Path records(Path file, Path forged, OwnDevice signer, UnaryOperator<String> forging) {
		return of(file, forged, signer, lines -> lines.stream().map(line -> new String(line, StandardCharsets.UTF_8)).map(forging)
				.map(line -> line.getBytes(StandardCharsets.UTF_8)).toList());
	}

	/** The package with a part under another name. */
	public static Path renamed(Path file, Path forged, OwnDevice signer, String from, String to) throws IOException {
		Map<String, byte[]> entries = entries(file);
		Map<String, byte[]> renamed = new LinkedHashMap<>();
		entries.forEach((name, bytes) -> renamed.put(name.equals(from) ? to : name, bytes));
		byte[] manifest = new String(entries.get(PackageWriter.MANIFEST), StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8);
		renamed.put(PackageWriter.MANIFEST, manifest);
		renamed.put(PackageWriter.SIGNATURE, signer.sign(manifest));
		return write(renamed, forged);
	}

	/** The package with another manifest, signed. */
	public static Path manifest(Path file, Path forged, OwnDevice signer, UnaryOperator<String> forging) throws IOException {
		Map<String, byte[]> entries = entries(file);
		byte[] manifest = forging.apply(new String(entries.get(PackageWriter.MANIFEST), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
		entries.put(PackageWriter.MANIFEST, manifest);
		entries.put(PackageWriter.SIGNATURE, signer.sign(manifest));
		return write(entries, forged);
	}

	/** The package with something more in it. */
	public static Path added(Path file, Path forged, String name, byte[] bytes) throws IOException {
		Map<String, byte[]> entries = entries(file);
		entries.put(name, bytes);
		return write(entries, forged);
	}

	private static Map<String, byte[]> entries(Path file) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
				try (InputStream in = zip.getInputStream(entry)) {
					entries.put(entry.getName(), in.readAllBytes());
				}
			}
		}
		return entries;
	}

	private static Path write(Map<String, byte[]> entries, Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(new SealingStream(Files.newOutputStream(file)))) {
			zip.setComment(Seal.EMPTY);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}
}
