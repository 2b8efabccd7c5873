package org.liaison.store.sqlite;

import org.liaison.core.RegisterStore;
import org.liaison.testing.QueryContract;

class SqliteQueryTest extends QueryContract {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}
}
