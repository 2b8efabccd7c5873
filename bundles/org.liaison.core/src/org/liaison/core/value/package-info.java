/** Values as people and programs write them, and values for people to read. */
package org.liaison.core.value;
