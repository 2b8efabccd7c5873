/** Minutes typed line by line, their text in three languages, and what two versions of it have in common. */
package org.liaison.sessions.minutes;
