/** Finds whatever somebody or something changed in a register behind its back, down to a single byte. */
package org.liaison.store.sqlite.verify;
