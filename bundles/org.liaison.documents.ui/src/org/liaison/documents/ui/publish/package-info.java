/** Making documents from the window: which one, in which format and languages, for whom. */
package org.liaison.documents.ui.publish;
