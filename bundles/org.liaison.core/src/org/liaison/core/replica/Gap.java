package org.liaison.core.replica;

import java.util.List;

/**
 * Operations of a device that have not arrived although later ones have, or others that build on them.
 *
 * @param device its UUID
 * @param from sequence of the first that is missing
 * @param to sequence of the last
 * @param holders names of the devices that have told that they have the last of them
 */
public record Gap(String device, long from, long to, List<String> holders) {
}
