/** What happened to a record, in words. */
package org.liaison.ui.record.history;
