/** Changing several commitments at once, reporting progress, and closing: each with a preview, in one step that undo takes back. */
package org.liaison.commitments.ui.change;
