/** What is wrong with a record as it stands. */
package org.liaison.core.validation;
