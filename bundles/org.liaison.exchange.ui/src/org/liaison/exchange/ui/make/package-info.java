/** Making a package for another post or the partner administration. */
package org.liaison.exchange.ui.make;
