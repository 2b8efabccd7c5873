/** What parts of the window share so that they look alike: hints in empty parts, the colours of tables, and word of another theme. */
package org.liaison.ui.widgets;
