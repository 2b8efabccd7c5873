package org.liaison.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * What belongs to this installation and the officer at it rather than to a register: the folder that {@code LIAISON_HOME} names,
 * else {@code .liaison} in the home folder.
 *
 * @param folder the folder; it need not exist yet
 */
public record UserArea(Path folder) {

	private static final String DEVICE_FILE = "device.properties"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String AUTHOR = "author"; //$NON-NLS-1$

	/** The user area of a process with these environment variables. */
	public static UserArea of(Map<String, String> environment) {
		return new UserArea(Optional.ofNullable(environment.get("LIAISON_HOME")).filter(home -> !home.isBlank()).map(Path::of) //$NON-NLS-1$
				.orElseGet(() -> Path.of(System.getProperty("user.home"), ".liaison"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The officer's register. */
	public Path register() {
		return file("register.liaison"); //$NON-NLS-1$
	}

	/** The demo register. */
	public Path demo() {
		return file("demo.liaison"); //$NON-NLS-1$
	}

	/** The register that is meant when nobody names one: the officer's, or the demo register while there is only that. */
	public Path usual() {
		return !Files.exists(register()) && Files.exists(demo()) ? demo() : register();
	}

	/** A file of this area. */
	public Path file(String name) {
		return folder.resolve(name);
	}

	/**
	 * This installation's device. It gets its id at the first call and keeps it; two programs that start at the same moment agree.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE} when the folder cannot be written
	 */
	public Device device() {
		Path file = file(DEVICE_FILE);
		try {
			Files.createDirectories(folder);
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
				channel.lock();
				return device(channel);
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Makes this installation another device, by the same author: after a register was put back to an earlier state, the numbers of the
	 * operations that were lost must not be given again.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE} when the folder cannot be written
	 */
	public Device renewDevice() {
		device();
		Path file = file(DEVICE_FILE);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			channel.lock();
			var properties = new Properties();
			properties.load(Channels.newInputStream(channel));
			properties.setProperty(ID, UUID.randomUUID().toString());
			return store(properties, channel);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
	}

	private static Device device(FileChannel channel) throws IOException {
		// The streams must not be closed: that would close the channel and with it the lock.
		InputStream in = Channels.newInputStream(channel);
		var properties = new Properties();
		properties.load(in);
		if (properties.getProperty(ID) == null) {
			properties.setProperty(ID, UUID.randomUUID().toString());
			properties.setProperty(AUTHOR, System.getProperty("user.name")); //$NON-NLS-1$
			return store(properties, channel);
		}
		return device(properties);
	}

	private static Device store(Properties properties, FileChannel channel) throws IOException {
		OutputStream out = Channels.newOutputStream(channel.truncate(0).position(0));
		properties.store(out, null);
		out.flush();
		channel.force(true);
		return device(properties);
	}

	private static Device device(Properties properties) {
		return new Device(properties.getProperty(ID), properties.getProperty(AUTHOR, "")); //$NON-NLS-1$
	}
}
