/** How far a meeting has come, and how it goes on: drafting, agreeing, signing and correcting its minutes. */
package org.liaison.sessions.workflow;
