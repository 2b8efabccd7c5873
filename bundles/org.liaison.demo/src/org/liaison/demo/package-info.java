/** The demo register. */
package org.liaison.demo;
