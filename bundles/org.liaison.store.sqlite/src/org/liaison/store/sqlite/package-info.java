/** The register as one SQLite file: the only place that knows SQL. */
package org.liaison.store.sqlite;
