package org.liaison.store.sqlite;

import org.liaison.core.RegisterStore;
import org.liaison.testing.LimitsContract;

class SqliteLimitsTest extends LimitsContract {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}
}
