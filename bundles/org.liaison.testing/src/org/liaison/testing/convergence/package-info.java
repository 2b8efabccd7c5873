/** Histories at several posts that exchange operations, and what must be the same everywhere in the end. */
package org.liaison.testing.convergence;
