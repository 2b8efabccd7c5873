/** Full-text search in every language, while typing. */
package org.liaison.ui.search;
