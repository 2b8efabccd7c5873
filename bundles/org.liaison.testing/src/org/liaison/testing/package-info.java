/** Helpers that the tests of several bundles share. */
package org.liaison.testing;
