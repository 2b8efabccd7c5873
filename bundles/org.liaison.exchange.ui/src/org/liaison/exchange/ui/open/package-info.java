/** Opening a package: who made it and what it would do, then taking it in. */
package org.liaison.exchange.ui.open;
