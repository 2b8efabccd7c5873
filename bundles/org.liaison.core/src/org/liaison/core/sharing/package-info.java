/** What of a register the partner administration may see. */
package org.liaison.core.sharing;
