package org.liaison.exchange;

import java.util.Optional;

import org.liaison.core.replica.Arrival;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;

/**
 * What is in a package, and what it would do here.
 *
 * @param manifest what it says of itself: who, when, what
 * @param trust what is thought of its sender
 * @param role whose device the sender is, as far as that follows from what it sends
 * @param arrival what it would change and which conflicts it would raise; nothing was changed. Empty when its sender is unknown, or
 *            not who it should be
 * @param setBack whether others have operations of this device that are not here: the register was put back to an earlier state, and what
 *            is missing comes back with this package as far as it holds it
 */
public record Inspection(Manifest manifest, Trust trust, Optional<Role> role, Optional<Arrival> arrival, boolean setBack) {
}
