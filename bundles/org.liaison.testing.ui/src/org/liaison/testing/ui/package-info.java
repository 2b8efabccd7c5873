/** Drives the real window as a person would: with mouse, keys and eyes. */
package org.liaison.testing.ui;
