/** Backups of registers: where they are, what they are called, how many are kept. */
package org.liaison.core.backup;
