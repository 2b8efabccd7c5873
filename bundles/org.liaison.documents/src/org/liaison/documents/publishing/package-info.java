/** Making documents: what can be ordered, and who makes it. */
package org.liaison.documents.publishing;
