/** What is special to ports and corridors in the workbench. */
package org.liaison.ports.ui;
