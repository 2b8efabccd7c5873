/** The texts of a meeting in their languages, side by side. */
package org.liaison.meetings.ui.languages;
