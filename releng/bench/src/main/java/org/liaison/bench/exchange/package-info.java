/** Posts that exchange packages: how fast, in whatever order, and whatever somebody does to the file. */
package org.liaison.bench.exchange;
