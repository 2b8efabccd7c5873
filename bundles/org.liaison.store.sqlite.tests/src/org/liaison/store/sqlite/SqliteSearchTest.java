package org.liaison.store.sqlite;

import org.liaison.core.RegisterStore;
import org.liaison.testing.SearchContract;

class SqliteSearchTest extends SearchContract {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}
}
