/** The windows of the exchange: what they have in common. */
package org.liaison.exchange.ui;
