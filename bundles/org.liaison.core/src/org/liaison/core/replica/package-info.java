/** A register as one of several copies: what it has, what it lacks, what arrives from others, and what they did not agree on. */
package org.liaison.core.replica;
