/** What each side says of a commitment, side by side and over time. */
package org.liaison.commitments.ui.positions;
