package org.liaison.core;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Query;
import org.liaison.core.query.RowSet;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.query.SearchRenewal;
import org.liaison.core.replica.Replica;
import org.liaison.core.types.RecordTypes;

/**
 * An open register: one file with the records, the operations that made them and the search index.
 * <p>
 * Reading is safe from any thread; writing is serialised by the register. Nothing here may be called on the UI thread.
 * Every method throws {@link RegisterException} when the file cannot be read or written.
 * </p>
 */
public interface Register extends AutoCloseable {

	/** The register's file. */
	Path file();

	/** Identity and state of the file. */
	RegisterInfo info();

	/** The record types this register was opened with. */
	RecordTypes types();

	// --- reading

	/** The rows that {@code query} selects; nothing is read until rows are asked for. */
	RowSet rows(Query query);

	/** How many records {@code query} selects (its sort and columns do not matter). */
	long count(Query query);

	/** Finds a record by its UUID, its key in any case, or one of its aliases; aliases only when exactly one record has it. */
	Optional<RecordRef> find(String idKeyOrAlias);

	/**
	 * All records that have one of these aliases, in any case, in one read.
	 *
	 * @return the records by alias, as it was asked; an alias that nobody has is absent
	 */
	Map<String, List<RecordRef>> aliased(Collection<String> aliases);

	/** Names of several records in one read; unknown ids are absent from the result, the order is that of {@code ids}. */
	List<RecordRef> refs(Collection<String> ids);

	/**
	 * The record that an object belongs to: itself for a record, the one that contains it for an object inside (an outcome, a
	 * provision); empty when there is no such object.
	 */
	Optional<RecordRef> owner(String objectId);

	/** The stored state of a record with all it contains, or empty when there is no such record (or it was deleted). */
	Optional<RecordState> read(String id);

	/**
	 * The stored states of several records in one read, in the order of {@code ids}; of what is not there, none. Whoever goes through many
	 * records asks for some hundreds at a time: all of them are in memory.
	 */
	default List<RecordState> read(Collection<String> ids) {
		return ids.stream().map(this::read).flatMap(Optional::stream).toList();
	}

	/** Who refers to the record {@code id}, from any feature of any type, newest first, at most {@code limit}. */
	List<Referrer> referrers(String id, int limit);

	/** Full-text search, best first; see {@link SearchQuery}. What {@link #renewal()} still has to do is not found by its words. */
	List<RecordRef> search(SearchQuery query);

	/** Where the words of a question are in records that it found, in their order: one read of each record. */
	List<SearchHit> passages(SearchQuery query, List<RecordRef> found);

	/** The state of the search index. */
	SearchRenewal renewal();

	/**
	 * Operations on a record and all it contains, newest first.
	 *
	 * @param before only operations older than this one (keyset paging), or {@code null} for the newest
	 */
	List<Operation> history(String recordId, String before, int limit);

	/** The types that need a plug-in which is not installed; empty when all is there. */
	List<MissingType> missingTypes();

	/** The records that were changed last, newest first, each once, at most {@code limit}. */
	List<RecentChange> recent(int limit);

	/** Bytes of an attachment or other content by its SHA-256 (lower-case hex), or empty when this register lacks them. */
	Optional<byte[]> content(String sha256);

	/**
	 * Does something that {@code monitor} can cancel: what the calling thread asks the register or writes within {@code work} is then
	 * broken off with {@code CANCELLED}, also in the middle of a query or a transaction. Of a transaction that is broken off nothing stays.
	 */
	<T> T cancellable(IProgressMonitor monitor, Callable<T> work) throws Exception;

	// --- writing

	/**
	 * Writes a set of changes with their operations and the search index in one transaction that survives power loss once this returns.
	 *
	 * @return the operations written, in order
	 * @throws StaleEditException when a field was changed since the edit read it; nothing was written
	 * @throws RegisterException {@code REFUSED} by a {@link org.liaison.core.contribution.Guard}; nothing was written
	 */
	List<Operation> commit(ChangeSet changes);

	/** Reserves the next free key of a prefix, for example {@code COM-36}. */
	default String nextKey(String prefix) {
		return nextKeys(prefix, 1).getFirst();
	}

	/** Reserves several keys of a prefix in one go, in their order. */
	List<String> nextKeys(String prefix, int count);

	/** Stores content and returns its SHA-256; storing the same bytes twice keeps them once. */
	String store(byte[] content);

	/** Rebuilds the state from the operations, compares it with what is stored and checks every hash chain. */
	VerifyReport verify(IProgressMonitor monitor);

	/** This register as one of several copies: what it has, what arrives, conflicts. */
	Replica replica();

	// --- observing

	/** Tells {@code listener} after every commit, on the committing thread. */
	void addListener(RegisterListener listener);

	/**
	 * Tells listeners, on this thread, what other processes have committed since the register was opened or this was called last. Costs next
	 * to nothing when nobody did.
	 */
	void catchUp();

	/** Stops telling {@code listener}. */
	void removeListener(RegisterListener listener);

	@Override
	void close();
}
