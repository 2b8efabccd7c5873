package org.liaison.core;

/**
 * The installation that writes operations. Its id never travels with a register file: a copied register that is opened elsewhere
 * continues under another device, so two copies can never write the same sequence number.
 *
 * @param id the device's UUID
 * @param author who sits at it; written into each operation
 */
public record Device(String id, String author) {
}
