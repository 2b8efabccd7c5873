package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Peer;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Facts;

/** What other devices have told of what they have: a row for each device that they know. */
final class Peers {

	private static final String SELECT = "SELECT id, name, at FROM peer ";

	private final Sql sql;

	Peers(Sql sql) {
		this.sql = sql;
	}

	/** Remembers what one has told last. It may be less than before: a register can be put back. What one told earlier and comes late says nothing. */
	void note(Peer peer) throws SQLException {
		Optional<Peer> before = sql.first(SELECT + "WHERE id = ?", row -> peer(row.getString(1), row.getString(2), row.getString(3)), peer.device());
		if (before.isPresent() && before.get().at().isAfter(peer.at())) {
			return;
		}
		sql.run("INSERT OR REPLACE INTO peer (id, name, at, seal) VALUES (?, ?, ?, ?)", peer.device(), peer.name(), peer.at().toString(),
				Facts.hash(peer.device(), peer.name(), peer.at().toString()));
		sql.run("DELETE FROM peer_head WHERE peer = ?", peer.device());
		for (var head : peer.heads().devices().entrySet()) {
			long sequence = head.getValue().sequence();
			String hash = head.getValue().hash();
			sql.run("INSERT INTO peer_head (peer, device, sequence, hash, seal) VALUES (?, ?, ?, ?, ?)",
					peer.device(), head.getKey(), sequence, hash, Facts.hash(peer.device(), head.getKey(), String.valueOf(sequence), hash));
		}
	}

	/** All of them, the one that told last first. */
	List<Peer> all() throws SQLException {
		return sql.list(SELECT + "ORDER BY id", row -> peer(row.getString(1), row.getString(2), row.getString(3))).stream()
				.sorted(Comparator.comparing(Peer::at).reversed()).toList();
	}

	private Peer peer(String device, String name, String at) throws SQLException {
		SortedMap<String, Heads.Head> heads = new TreeMap<>();
		sql.list("SELECT device, sequence, hash FROM peer_head WHERE peer = ?",
				row -> heads.put(row.getString(1), new Heads.Head(row.getLong(2), row.getString(3))), device);
		return new Peer(device, name, new Heads(heads), Instant.parse(at));
	}
}
