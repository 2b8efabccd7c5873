package org.liaison.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What belongs to this installation and the officer at it rather than to a register: the folder that {@code LIAISON_HOME} names,
 * else {@code .liaison} in the home folder.
 *
 * @param folder the folder; it need not exist yet
 */
public record UserArea(Path folder) {

	private static final String DEVICE_FILE = "device.properties"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String FORMER = "former"; //$NON-NLS-1$
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
		return withProperties((properties, channel) -> device(properties));
	}

	/** Another device by the same author, which this installation can {@link #become}. */
	public Device anotherDevice() {
		return new Device(UUID.randomUUID().toString(), device().author());
	}

	/**
	 * Makes this installation another device: after a register was put back to an earlier state, the numbers of the operations that were lost
	 * must not be given again.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE} when the folder cannot be written
	 */
	public void become(Device another) {
		withProperties((properties, channel) -> {
			properties.setProperty(FORMER, String.join(" ", Stream.concat(former(properties), Stream.of(properties.getProperty(ID))).toList())); //$NON-NLS-1$
			properties.setProperty(ID, another.id());
			return store(properties, channel);
		});
	}

	/** The devices that this installation was before. */
	public List<String> formerDevices() {
		return withProperties((properties, channel) -> former(properties).toList());
	}

	private static Stream<String> former(Properties properties) {
		return Stream.of(properties.getProperty(FORMER, "").split(" ")).filter(id -> !id.isEmpty()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private interface Work<T> {
		T with(Properties properties, FileChannel channel) throws IOException;
	}

	/** The streams must not be closed: that would close the channel and with it the lock. */
	private <T> T withProperties(Work<T> work) {
		Path file = file(DEVICE_FILE);
		try {
			Files.createDirectories(folder);
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
				channel.lock();
				var properties = new Properties();
				properties.load(Channels.newInputStream(channel));
				if (properties.getProperty(ID) == null) {
					properties.setProperty(ID, UUID.randomUUID().toString());
					properties.setProperty(AUTHOR, System.getProperty("user.name")); //$NON-NLS-1$
					store(properties, channel);
				}
				return work.with(properties, channel);
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
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
