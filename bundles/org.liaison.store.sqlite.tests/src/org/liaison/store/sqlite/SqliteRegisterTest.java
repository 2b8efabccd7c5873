package org.liaison.store.sqlite;

import org.liaison.core.RegisterStore;
import org.liaison.testing.RegisterContract;

class SqliteRegisterTest extends RegisterContract {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}
}
