/** Fonts that documents are set in, under the SIL Open Font License (OFL.txt); releng/fonts/trim.py says how they were made. */
package org.liaison.fonts;
