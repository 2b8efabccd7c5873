/** Conflicts: fields that two posts changed without knowing of each other, and what people decide about them. */
package org.liaison.ui.conflicts;
