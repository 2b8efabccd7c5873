/** The register explorer: what is in the register, by subject and type. */
package org.liaison.ui.explorer;
