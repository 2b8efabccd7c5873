package org.liaison.store.sqlite.verify;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.core.VerifyReport.Problem;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.ChainName;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Facts;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;

/** Checks the rows that belong to no record: facts, names, counters and contents; and that no row is there of which nothing is known. */
final class FixedRows {

	/** The columns that a row's hash is of, which is in the last one. */
	private static final Map<String, List<String>> FACTS = Map.of("register", List.of("name", "value", "hash"), "type",
			List.of("id", "table_name", "contributor", "fingerprint", "features", "hash"), "feature", List.of("name", "hash"), "peer",
			List.of("id", "name", "at", "seal"), "peer_head", List.of("peer", "device", "sequence", "hash", "seal"));

	/** Rows that follow from no operation. */
	private static final List<String> STRAY = List.of(
			"SELECT 'object ' || number FROM object WHERE record IS NOT NULL AND record NOT IN (SELECT record FROM operation)",
			"SELECT 'object ' || number FROM object WHERE record IS NULL AND (coalesce(type, container, feature, position, created, key, "
					+ "key_order) IS NOT NULL OR live <> 0 OR typeof(id) <> 'text')",
			"SELECT 'reference ' || holder FROM reference WHERE holder NOT IN (SELECT number FROM object WHERE live)",
			"SELECT 'value ' || holder FROM value WHERE holder NOT IN (SELECT number FROM object WHERE live)",
			"SELECT 'head ' || object FROM head WHERE object NOT IN (SELECT object FROM operation)",
			"SELECT 'conflict ' || record FROM conflict WHERE record NOT IN (SELECT record FROM operation)",
			"SELECT 'counter ' || prefix FROM counter WHERE typeof(prefix) || typeof(last) || typeof(key) <> 'textintegertext' "
					+ "OR key <> prefix || '-' || last");

	private final Sql sql;
	private final Tables tables;
	private final Findings findings;

	FixedRows(Sql sql, Tables tables, Findings findings) {
		this.sql = sql;
		this.tables = tables;
		this.findings = findings;
	}

	void checkFacts() throws SQLException {
		for (Map.Entry<String, List<String>> fact : FACTS.entrySet()) {
			int count = fact.getValue().size() - 1;
			for (List<Object> cells : sql.list("SELECT " + String.join(", ", fact.getValue()) + " FROM " + fact.getKey(),
					row -> Cells.of(row, 1, count + 1))) {
				String[] values = cells.subList(0, count).stream()
						.map(cell -> cell instanceof ByteBuffer || cell == null ? null : cell.toString()).toArray(String[]::new);
				if (!Facts.hash(values).equals(cells.getLast())) {
					findings.add(Problem.FILE_DAMAGED, "", fact.getKey() + ' ' + cells.getFirst());
				}
			}
		}
	}

	/** Operations that arrived before others on which they build are not in a chain yet. */
	void checkWaiting() throws SQLException {
		for (List<Object> row : sql.list("SELECT device, sequence, hash, form FROM waiting", row -> Cells.of(row, 1, 4))) {
			findings.part(Problem.CHAIN_BROKEN, "", () -> {
				Operation operation = OperationForm.parse(row.get(3).toString().getBytes(StandardCharsets.UTF_8));
				if (!row.subList(0, 3).equals(List.of(isBranch(row) ? ChainName.branch(operation) : operation.device(), operation.sequence(), OperationForm.hash(operation)))
						|| row.get(3) instanceof ByteBuffer) {
					findings.add(Problem.CHAIN_BROKEN, operation.record(), operation.id());
				}
			});
		}
	}

	private static boolean isBranch(List<Object> waiting) {
		return ChainName.isBranch(waiting.getFirst().toString());
	}

	void checkStrays() throws SQLException {
		Set<String> queries = new LinkedHashSet<>(STRAY);
		for (TypeTable table : tables.all()) {
			queries.add("SELECT " + '\'' + table.name().replace("'", "''") + " ' || " + quoted(TypeTable.NUMBER) + " FROM " + table.sql()
					+ " t WHERE NOT EXISTS (SELECT 1 FROM object o WHERE o.number = t." + quoted(TypeTable.NUMBER) + " AND o.live AND "
					+ "o.type = t." + quoted(TypeTable.TYPE) + ')');
		}
		for (String query : queries) {
			sql.list(query, row -> row.getString(1)).forEach(row -> findings.add(Problem.STATE_DIFFERS, "", row));
		}
	}

	void checkContents() throws SQLException {
		for (String hash : sql.list("SELECT sha256 FROM content WHERE typeof(sha256) = 'text'", row -> row.getString(1))) {
			byte[] bytes = sql.first("SELECT bytes FROM content WHERE sha256 = ? AND typeof(bytes) = 'blob'", row -> row.getBytes(1), hash)
					.orElse(null);
			if (bytes == null || !Hashes.sha256(bytes).equals(hash)) {
				findings.add(Problem.CONTENT_DIFFERS, "", hash);
			}
		}
		sql.list("SELECT rowid FROM content WHERE typeof(sha256) <> 'text'", row -> row.getString(1))
				.forEach(row -> findings.add(Problem.CONTENT_DIFFERS, "", row));
	}
}
