/** Saves what can be read of a damaged register. */
package org.liaison.store.sqlite.rescue;
