/** Dates of commitments along time. */
package org.liaison.commitments.ui.timeline;
