package org.liaison.core;

import java.time.Instant;

/**
 * Identity and state of a register file.
 *
 * @param id the register's UUID, given when it was created
 * @param formatVersion version of the file's layout
 * @param createdAt when it was created
 * @param device the device whose name new operations carry
 * @param readOnly whether it was opened for reading only
 */
public record RegisterInfo(String id, int formatVersion, Instant createdAt, Device device, boolean readOnly) {
}
