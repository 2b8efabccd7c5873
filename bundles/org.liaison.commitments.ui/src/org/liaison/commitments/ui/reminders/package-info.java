/** Reminders of what is overdue, due soon, or without a date for too long: quiet, and only until somebody says enough. */
package org.liaison.commitments.ui.reminders;
