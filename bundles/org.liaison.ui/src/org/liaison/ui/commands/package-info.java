/** What the menus do: registers, records, import, checks, theme and language. */
package org.liaison.ui.commands;
