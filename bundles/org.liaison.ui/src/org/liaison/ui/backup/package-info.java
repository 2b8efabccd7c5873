/** Backups of the open register: on a schedule, on demand, and back again. */
package org.liaison.ui.backup;
