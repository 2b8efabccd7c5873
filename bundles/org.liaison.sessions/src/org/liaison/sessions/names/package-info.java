/** Records by what people call them in a sentence. */
package org.liaison.sessions.names;
