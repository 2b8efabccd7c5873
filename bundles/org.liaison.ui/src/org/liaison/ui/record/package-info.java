/** The record editor: the record being edited, its pages, and the extension point for more of them. */
package org.liaison.ui.record;
