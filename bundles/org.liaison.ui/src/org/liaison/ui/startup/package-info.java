/** From the start of the program to the first window: which register to open, and pictures of views for documents and checks. */
package org.liaison.ui.startup;
