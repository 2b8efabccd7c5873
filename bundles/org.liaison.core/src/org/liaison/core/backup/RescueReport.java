package org.liaison.core.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What was saved of a damaged register, and what was not.
 *
 * @param records how many records the new register has
 * @param operations how many operations were taken over, from the register and from backups
 * @param backups the backups that had operations which the register has no more
 * @param repaired keys of the records that were completed from their rows, because operations on them could not be read
 * @param uncertain keys of the records whose rows could not be read: they are as their operations say, of which some may be missing
 * @param lost what could not be read: records by key or UUID where that was left, attachments by their SHA-256
 * @param lostOperations how many operations could not be read; their devices may still have them
 * @param counted whether that is known for certain; otherwise there may have been more
 */
public record RescueReport(long records, long operations, List<Path> backups, List<String> repaired, List<String> uncertain, List<String> lost,
		long lostOperations, boolean counted) {

	/** Whether everything was saved. */
	public boolean complete() {
		return repaired.isEmpty() && uncertain.isEmpty() && lost.isEmpty() && lostOperations == 0 && counted;
	}
}
