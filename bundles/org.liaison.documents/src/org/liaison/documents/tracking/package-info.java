/** Takes tracking sheets, Excel or CSV, into a register by a mapping that can be used again and again. */
package org.liaison.documents.tracking;
