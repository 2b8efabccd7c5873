/** The follow-up of commitments: all of them in groups, as a list or along time, however many there are. */
package org.liaison.commitments.ui.followup;
