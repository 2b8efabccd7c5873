/** This device with its keys, and the devices that the officer trusts: they belong to the installation, not to a register. */
package org.liaison.exchange.device;
