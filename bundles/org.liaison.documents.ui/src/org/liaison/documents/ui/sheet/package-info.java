/** The wizard that takes a tracking sheet into the register: file, what its columns mean, preview. */
package org.liaison.documents.ui.sheet;
