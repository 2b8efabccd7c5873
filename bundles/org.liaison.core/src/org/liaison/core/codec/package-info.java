/** Between EMF objects and the flat values of {@code org.liaison.core.operation}. */
package org.liaison.core.codec;
