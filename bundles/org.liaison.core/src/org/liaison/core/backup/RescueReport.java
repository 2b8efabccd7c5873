package org.liaison.core.backup;

import java.util.List;

/**
 * What was saved of a damaged register, and what was not.
 *
 * @param records how many records the new register has
 * @param operations how many operations were taken over
 * @param repaired keys of the records that were completed from their rows, because operations on them could not be read
 * @param lost what could not be read: records by key or UUID where that was left, attachments by their SHA-256
 * @param lostOperations how many operations could not be read; their devices may still have them
 */
public record RescueReport(long records, long operations, List<String> repaired, List<String> lost, long lostOperations) {

	/** Whether everything was saved. */
	public boolean complete() {
		return repaired.isEmpty() && lost.isEmpty() && lostOperations == 0;
	}
}
