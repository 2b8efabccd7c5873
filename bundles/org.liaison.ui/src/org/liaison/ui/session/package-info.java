/** What every part of the window stands on: the open register, background reading, failures, links to records, their names and pictures. */
package org.liaison.ui.session;
