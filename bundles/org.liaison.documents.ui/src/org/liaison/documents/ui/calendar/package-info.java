/** The calendar of a register, from the window. */
package org.liaison.documents.ui.calendar;
