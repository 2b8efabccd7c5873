package org.liaison.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another program that holds a file for itself: it says so and goes on until its input ends. Argument: file. */
final class LockingProcess {

	private LockingProcess() {
	}

	public static void main(String[] arguments) throws IOException {
		try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.READ, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			System.out.println(lock.isValid() ? "locked" : "not locked");
			System.in.read();
		}
	}
}
