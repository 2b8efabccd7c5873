/** What is special to commitments in the workbench: whose side is ours, and the texts of this bundle. */
package org.liaison.commitments.ui;
