/** Meetings and due dates as an iCalendar file (RFC 5545), which calendar programs take. */
package org.liaison.documents.calendar;
