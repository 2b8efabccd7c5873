package org.liaison.store.sqlite;

import org.liaison.core.RegisterStore;
import org.liaison.testing.ReplicaContract;

class SqliteReplicaTest extends ReplicaContract {

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}
}
