/** Records as JSON and CSV: what the command line prints, what is imported and exported. */
package org.liaison.core.json;
