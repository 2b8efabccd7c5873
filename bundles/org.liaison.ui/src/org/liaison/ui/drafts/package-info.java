/** What is unsaved in record editors, kept on the disk until it is saved. */
package org.liaison.ui.drafts;
