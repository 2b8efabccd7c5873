/** This device and those that are trusted. */
package org.liaison.exchange.ui.device;
