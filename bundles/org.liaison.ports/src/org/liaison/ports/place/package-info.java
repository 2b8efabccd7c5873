/** What the register knows of one place. */
package org.liaison.ports.place;
