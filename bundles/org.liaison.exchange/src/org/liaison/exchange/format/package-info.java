/** The file that posts exchange, {@code *.liaisonx}; {@code docs/format.md} in this bundle describes it. */
package org.liaison.exchange.format;
