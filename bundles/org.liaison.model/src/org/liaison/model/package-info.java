/** What every record of the register has in common. */
package org.liaison.model;
