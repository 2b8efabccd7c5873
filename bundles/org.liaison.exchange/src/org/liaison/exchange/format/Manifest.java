package org.liaison.exchange.format;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.PublicKeys;

/**
 * What a package says of itself; this is what its sender signs.
 *
 * @param kind what is in it
 * @param id UUID of the package
 * @param made when, by the sender's clock
 * @param sender who made it
 * @param keys the sender's public keys
 * @param receiver for whom, {@code null} for everybody
 * @param register UUID of the sender's register
 * @param heads how far the sender knew each device
 * @param ranges the operations in it
 * @param types the types in it, and a fingerprint of what the sender's model says of them; empty when no model did
 * @param parts its files, in the order in which they are read
 * @param operations how many operations there are
 * @param records how many records they are about, or how many there are
 */
public record Manifest(Kind kind, String id, Instant made, Address sender, PublicKeys keys, Address receiver, String register, Heads heads,
		List<Range> ranges, SortedMap<String, String> types, List<Part> parts, long operations, long records) {

	/** Version of the format that this program writes, and the newest that it reads. */
	public static final int VERSION = 1;

	/** What is in a package. */
	public enum Kind {
		/** Operations for another post of the own administration. */
		OPERATIONS,
		/** Records for the partner administration, without their history. */
		RECORDS,
		/** Nothing but what the sender has: a receipt. */
		RECEIPT
	}

	/** A device by id and name. */
	public record Address(String device, String name) {
	}

	/** Operations of a device: all from one sequence to another. */
	public record Range(String device, long from, long to) {
	}

	/**
	 * A file in the package.
	 *
	 * @param name {@code operations-1.jsonl}, {@code records.jsonl} or {@code content/} and a SHA-256
	 * @param size in bytes
	 * @param sha256 lower-case hex
	 */
	public record Part(String name, long size, String sha256) {

		/** Folder of attachments. */
		public static final String CONTENT = "content/"; //$NON-NLS-1$

		/** Whether it is an attachment. */
		public boolean isContent() {
			return name.startsWith(CONTENT);
		}
	}
}
