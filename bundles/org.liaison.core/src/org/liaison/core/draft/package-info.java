/** What officers have changed and not saved yet, kept in the user area so that no crash takes it. */
package org.liaison.core.draft;
