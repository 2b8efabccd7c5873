/** Signed packages by which posts without a network stay one register: making, looking into and taking in. */
package org.liaison.exchange;
