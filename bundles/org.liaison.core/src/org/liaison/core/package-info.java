/** The register: open, query, edit, history, search and validation, without windows and without SQL. */
package org.liaison.core;
