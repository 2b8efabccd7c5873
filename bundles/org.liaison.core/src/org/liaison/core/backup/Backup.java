package org.liaison.core.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup of a register, itself a register file.
 *
 * @param file where it is
 * @param time when it was made, to the second
 * @param kind why it was made
 */
public record Backup(Path file, Instant time, Kind kind) {

	/** Why a backup was made. */
	public enum Kind {
		/** On a schedule, or because somebody wanted it; only some are kept. */
		USUAL,
		/** Before the register was upgraded to a newer format. */
		BEFORE_UPGRADE,
		/** It is what the register was until another backup took its place. */
		REPLACED
	}
}
