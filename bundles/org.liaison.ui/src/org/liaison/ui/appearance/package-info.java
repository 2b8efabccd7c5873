/** How the window looks and which language it speaks. */
package org.liaison.ui.appearance;
