/** Minutes typed while people talk: hands on the keyboard, every line saved at once. */
package org.liaison.meetings.ui.minutes;
