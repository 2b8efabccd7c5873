package org.liaison.core.replica;

import java.time.Instant;

/**
 * Another device that has this register too, and what it is known to have.
 *
 * @param device its UUID
 * @param name how it calls itself
 * @param heads what it had when it last told
 * @param at when that was, by its own clock
 */
public record Peer(String device, String name, Heads heads, Instant at) {
}
