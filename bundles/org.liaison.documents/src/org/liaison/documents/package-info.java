/** Imports source texts word for word from text, HTML, PDF and Word files. */
package org.liaison.documents;
