package org.liaison.core.replica;

/**
 * Operations of a device that have not arrived although later ones have.
 *
 * @param device its UUID
 * @param from sequence of the first that is missing
 * @param to sequence of the last
 */
public record Gap(String device, long from, long to) {
}
