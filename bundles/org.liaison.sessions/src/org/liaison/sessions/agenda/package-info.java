/** From a body to the agenda of its next meeting: what comes back, and why. */
package org.liaison.sessions.agenda;
