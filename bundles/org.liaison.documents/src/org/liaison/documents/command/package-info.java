/** Commands that make documents. */
package org.liaison.documents.command;
