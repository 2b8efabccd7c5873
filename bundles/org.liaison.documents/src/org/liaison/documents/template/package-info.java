/** Templates of documents: Mustache in HTML, a style sheet and a Word document. A post can put its own in the place of each. */
package org.liaison.documents.template;
