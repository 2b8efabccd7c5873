/** Sources, and which of their sentences bear a record out. */
package org.liaison.ui.record.source;
