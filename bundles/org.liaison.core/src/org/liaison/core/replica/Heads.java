package org.liaison.core.replica;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a register knows the operations of each device: all of them up to one.
 *
 * @param devices the last operation known, by the device's UUID, and for branches by their {@link ChainName}
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

	/** The last operations known of a device: one, or one of each branch. */
	public List<Head> of(String device) {
		return devices.entrySet().stream().filter(head -> ChainName.device(head.getKey()).equals(device)).map(Map.Entry::getValue).toList();
	}

	/** Whether what a device wrote has branches, so that there are different operations with one sequence. */
	public boolean hasBranches(String device) {
		return of(device).size() > 1;
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
