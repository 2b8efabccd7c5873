/** Which journal belongs to which register. */
package org.liaison.store.sqlite.journal;
