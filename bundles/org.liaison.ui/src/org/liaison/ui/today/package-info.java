/** Today: what is overdue, due soon, undated and recently changed, as cards that bundles contribute. */
package org.liaison.ui.today;
