package org.liaison.core.replica;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a register knows the operations of each device: all of them up to one.
 *
 * @param devices the last operation known, by the device's UUID
 */
public record Heads(SortedMap<String, Head> devices) {

	/** A register without operations. */
	public static final Heads NONE = new Heads(new TreeMap<>());

	/**
	 * The last operation of a device.
	 *
	 * @param sequence its sequence
	 * @param hash its hash, which stands for all before it
	 */
	public record Head(long sequence, String hash) {
	}

	/** The sequence of the last operation known of a device, 0 for none. */
	public long sequence(String device) {
		Head head = devices.get(device);
		return head == null ? 0 : head.sequence();
	}

	/** Whether everything that is known there is known here. */
	public boolean covers(Heads others) {
		return others.devices().entrySet().stream().allMatch(entry -> sequence(entry.getKey()) >= entry.getValue().sequence());
	}

	/** What either of two knows. */
	public Heads with(Heads others) {
		SortedMap<String, Head> both = new TreeMap<>(devices);
		others.devices().forEach((device, head) -> both.merge(device, head, (a, b) -> a.sequence() >= b.sequence() ? a : b));
		return new Heads(both);
	}
}
