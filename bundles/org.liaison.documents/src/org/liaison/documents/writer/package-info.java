/** Writers of documents, each on a maintained library: PDF, Word, HTML, Excel. */
package org.liaison.documents.writer;
