package org.liaison.core.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup of a register, itself a register file.
 *
 * @param file where it is
 * @param time when it was made, to the second
 * @param beforeUpgrade the format that was upgraded afterwards, or 0 for a usual backup
 */
public record Backup(Path file, Instant time, int beforeUpgrade) {
}
