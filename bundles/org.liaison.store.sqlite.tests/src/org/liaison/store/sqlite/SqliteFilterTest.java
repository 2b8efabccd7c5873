package org.liaison.store.sqlite;

import org.liaison.core.RegisterStore;
import org.liaison.testing.FilterContract;

class SqliteFilterTest extends FilterContract {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}
}
