package org.liaison.store.sqlite.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.store.sqlite.db.Database.Access;

/** Whoever has waited long enough gets out of a query at once. */
@Timeout(60)
class CancellingTest {

	private static final String ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";

	@TempDir
	Path folder;

	@Test
	void aQueryThatWouldNeverEndIsBrokenOffAndNothingElseIs() throws Exception {
		try (Database database = new Database(folder.resolve("a.db"), Access.CREATE)) {
			database.write(sql -> {
				sql.execute("CREATE TABLE t (x)");
				return sql.run("INSERT INTO t VALUES (7)");
			});
			var monitor = new NullProgressMonitor();
			var begun = new CountDownLatch(1);
			CompletableFuture<Long> endless = CompletableFuture.supplyAsync(() -> {
				try {
					return database.cancellable(monitor, () -> {
						begun.countDown();
						return database.read(sql -> sql.number(ENDLESS));
					});
				} catch (Exception e) {
					throw e instanceof RegisterException known ? known : new IllegalStateException(e);
				}
			});
			begun.await();
			assertEquals(7, database.<Long> read(sql -> sql.number("SELECT x FROM t")), "others read meanwhile");
			monitor.setCanceled(true);
			var failure = assertThrows(CompletionException.class, endless::join);
			assertEquals(Problem.CANCELLED, ((RegisterException) failure.getCause()).problem());
			for (int i = 0; i < 5; i++) {
				assertEquals(7, database.<Long> read(sql -> sql.number("SELECT x FROM t")), "the connection is as good as before");
			}
			assertEquals(1, database.<Integer> write(sql -> sql.run("UPDATE t SET x = 8")));
		}
	}

	@Test
	void whatIsWrittenIsBrokenOffAndUndoneAsAWhole() throws Exception {
		try (Database database = new Database(folder.resolve("a.db"), Access.CREATE)) {
			database.write(sql -> {
				sql.execute("CREATE TABLE t (x)");
				return null;
			});
			var monitor = new NullProgressMonitor();
			var failure = assertThrows(RegisterException.class, () -> database.cancellable(monitor, () -> database.write(sql -> {
				for (int i = 0;; i++) {
					sql.run("INSERT INTO t VALUES (?)", i);
					monitor.setCanceled(i > 100);
				}
			})));
			assertEquals(Problem.CANCELLED, failure.problem());
			assertEquals(0, database.<Long> read(sql -> sql.number("SELECT count(*) FROM t")));
			assertEquals(1, database.<Integer> write(sql -> sql.run("INSERT INTO t VALUES (8)")), "the connection is as good as before");
		}
	}
}
