/** A plug-in with faults, for the tests of what becomes of them. */
package org.liaison.testing.guest;
