/** What becomes of a register when the program is killed, the power goes, or the disk changes a byte. */
package org.liaison.bench.faults;
