/** The commands {@code exchange} and {@code devices}. */
package org.liaison.exchange.command;
