/** What documents say: one content for each kind of document, made of the register's records, in all languages of the document. */
package org.liaison.documents.content;
