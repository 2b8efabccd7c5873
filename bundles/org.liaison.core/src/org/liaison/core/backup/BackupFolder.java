package org.liaison.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.backup.Backup.Kind;

/**
 * The folder with the backups of one register. Their names tell whose they are and when they were made, in UTC:
 * {@code register-20261125T081500Z.liaison}, {@code …-format1.liaison} when an upgrade followed, {@code …-replaced.liaison} when another
 * backup took the register's place.
 */
public final class BackupFolder {

	/** What the folder is called that stands beside a register. */
	public static final String NAME = "backups"; //$NON-NLS-1$

	private static final String SUFFIX = ".liaison"; //$NON-NLS-1$
	private static final String REPLACED = "-replaced"; //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT); //$NON-NLS-1$

	private final Path folder;
	private final String stem;
	private final Pattern names;

	/** The backups of {@code register} in this folder, in which those of other registers may be too. */
	public BackupFolder(Path folder, Path register) {
		this.folder = folder;
		String name = register.getFileName().toString();
		this.stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
		this.names = Pattern.compile(Pattern.quote(stem) + "-(\\d{8}T\\d{6}Z)(-format\\d{1,9}|-replaced)?" + Pattern.quote(SUFFIX)); //$NON-NLS-1$
	}

	/** The folder that stands beside a register. */
	public static BackupFolder beside(Path register) {
		return new BackupFolder(register.toAbsolutePath().resolveSibling(NAME), register);
	}

	/** The folder. */
	public Path folder() {
		return folder;
	}

	/** The file for a backup made now. */
	public Path usual(Instant now) {
		return folder.resolve(stem + '-' + time(now) + SUFFIX);
	}

	/** The file for a backup made now, before a register of this format is upgraded. */
	public Path beforeUpgrade(int format, Instant now) {
		return folder.resolve(stem + '-' + time(now) + "-format" + format + SUFFIX); //$NON-NLS-1$
	}

	/** The file for what the register was until now, when another takes its place. */
	public Path replaced(Instant now) {
		return folder.resolve(stem + '-' + time(now) + REPLACED + SUFFIX);
	}

	private static String time(Instant now) {
		return TIME.format(now.atOffset(ZoneOffset.UTC));
	}

	/**
	 * The backups that are there, newest first.
	 *
	 * @throws RegisterException {@code CANNOT_READ} when the folder cannot be read; one that is not there has none
	 */
	public List<Backup> list() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.flatMap(file -> backup(file).stream()).sorted(Comparator.comparing(Backup::time).reversed()).toList();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, folder.toString(), String.valueOf(e.getMessage()));
		}
	}

	private Optional<Backup> backup(Path file) {
		Matcher matcher = names.matcher(file.getFileName().toString());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Instant time = LocalDateTime.parse(matcher.group(1), TIME).toInstant(ZoneOffset.UTC);
		String why = matcher.group(2);
		return Optional.of(new Backup(file, time, why == null ? Kind.USUAL : why.equals(REPLACED) ? Kind.REPLACED : Kind.BEFORE_UPGRADE));
	}

	/** The files that may have what a damaged register has no more, newest first: not what was replaced on purpose. */
	public List<Path> forRescue() {
		return list().stream().filter(backup -> backup.kind() != Kind.REPLACED).map(Backup::file).toList();
	}

	/** When the last usual backup was made. */
	public Optional<Instant> last() {
		return list().stream().filter(backup -> backup.kind() == Kind.USUAL).findFirst().map(Backup::time);
	}

	/**
	 * Deletes the oldest usual backups beyond a number; the others stay.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE} when one cannot be deleted
	 */
	public void keep(int count) {
		for (Backup backup : list().stream().filter(backup -> backup.kind() == Kind.USUAL).skip(count).toList()) {
			try {
				Files.deleteIfExists(backup.file());
			} catch (IOException e) {
				throw new RegisterException(e, Problem.CANNOT_WRITE, backup.file().toString(), String.valueOf(e.getMessage()));
			}
		}
	}
}
