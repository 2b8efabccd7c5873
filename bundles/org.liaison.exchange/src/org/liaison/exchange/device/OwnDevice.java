package org.liaison.exchange.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;

import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;

/**
 * This device: its id, the name by which other posts know it, and its keys. The private keys are in a file of the user area that nobody else
 * may read; they never travel with a register.
 */
public final class OwnDevice {

	private static final String FILE = "device.keys"; //$NON-NLS-1$
	private static final String SIGNING = "signing.private"; //$NON-NLS-1$
	private static final String SIGNING_PUBLIC = "signing.public"; //$NON-NLS-1$
	private static final String ENCRYPTION = "encryption.private"; //$NON-NLS-1$
	private static final String ENCRYPTION_PUBLIC = "encryption.public"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$

	private final Path file;
	private final Device device;
	private final Properties values;

	private OwnDevice(Path file, Device device, Properties values) {
		this.file = file;
		this.device = device;
		this.values = values;
	}

	/**
	 * The device of this user area. It gets its keys when they are first needed.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}, {@code CANNOT_READ}
	 */
	public static OwnDevice of(UserArea area) {
		Device device = area.device();
		Path file = area.file(FILE);
		var values = new Properties();
		try {
			if (Files.exists(file)) {
				try (var reader = Files.newBufferedReader(file)) {
					values.load(reader);
				}
			} else {
				generate(values);
				values.setProperty(NAME, device.author());
				write(file, values);
			}
			return new OwnDevice(file, device, values);
		} catch (IOException | IllegalArgumentException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}

	private static void generate(Properties values) {
		try {
			KeyPair signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair(); //$NON-NLS-1$
			KeyPair encryption = new X25519KeyPairGenerator().generateKeyPair();
			values.setProperty(SIGNING, Base64.getEncoder().encodeToString(signing.getPrivate().getEncoded()));
			values.setProperty(SIGNING_PUBLIC, Base64.getEncoder().encodeToString(signing.getPublic().getEncoded()));
			values.setProperty(ENCRYPTION, new String(encryption.getPrivate().getEncoded(), java.nio.charset.StandardCharsets.US_ASCII));
			values.setProperty(ENCRYPTION_PUBLIC, new String(encryption.getPublic().getEncoded(), java.nio.charset.StandardCharsets.US_ASCII));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // Java has them since 15
		}
	}

	/** Beside it first and then in its place, so that the keys are never half written; for the owner's eyes only from the first byte on. */
	private static void write(Path file, Properties values) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		Files.deleteIfExists(beside);
		if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
			Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))); //$NON-NLS-1$
		}
		try (var writer = Files.newBufferedWriter(beside)) {
			values.store(writer, null);
		}
		Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** The device's UUID. */
	public String id() {
		return device.id();
	}

	/** How it calls itself; the officer's name until somebody gives it another. */
	public String name() {
		return values.getProperty(NAME, device.author());
	}

	/** Gives it another name: that of the post. */
	public void rename(String name) {
		values.setProperty(NAME, name.strip());
		try {
			write(file, values);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
	}

	/** Its public keys. */
	public PublicKeys keys() {
		return new PublicKeys(values.getProperty(SIGNING_PUBLIC, ""), values.getProperty(ENCRYPTION_PUBLIC, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The private key with which files for this device are read, as the age format writes it. */
	public String identity() {
		return values.getProperty(ENCRYPTION, ""); //$NON-NLS-1$
	}

	/** The folder for what only this device may read, while it is read. */
	public Path confidential() {
		return file.resolveSibling("opened"); //$NON-NLS-1$
	}

	/** Signs bytes. */
	public byte[] sign(byte[] bytes) {
		try {
			var key = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(values.getProperty(SIGNING, ""))); //$NON-NLS-1$
			Signature signature = Signature.getInstance("Ed25519"); //$NON-NLS-1$
			signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(key)); //$NON-NLS-1$
			signature.update(bytes);
			return signature.sign();
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}
}
