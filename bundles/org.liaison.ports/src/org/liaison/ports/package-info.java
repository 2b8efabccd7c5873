/** Ports and corridors: the records of this subject and their rules. */
package org.liaison.ports;
