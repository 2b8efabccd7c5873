/** Trade statistics of two countries side by side. */
package org.liaison.ports.mirror;
