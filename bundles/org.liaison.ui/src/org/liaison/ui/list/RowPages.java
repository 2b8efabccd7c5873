package org.liaison.ui.list;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Control;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.ui.session.Background;

/**
 * The rows of a list, read in pages in the background when they are first looked at, and kept as long as they are among the last
 * looked at. Belongs to the UI thread.
 */
public final class RowPages {

	/** Rows read at once. */
	public static final int PAGE = 100;
	private static final int KEPT = 40;

	private final RowSet rows;
	private final long size;
	private final Control owner;
	private final Runnable onLoaded;
	private final Set<Long> asked = new HashSet<>();
	private final Map<Long, List<Row>> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, List<Row>> eldest) {
			return size() > KEPT;
		}
	};

	/**
	 * Rows whose number is known before any of them is read.
	 *
	 * @param onLoaded called when a page has come
	 */
	public RowPages(RowSet rows, long size, Control owner, Runnable onLoaded) {
		this.rows = rows;
		this.size = size;
		this.owner = owner;
		this.onLoaded = onLoaded;
	}

	/**
	 * @param first the page with number {@code firstPage}, read together with the size
	 * @param onLoaded called when another page has come
	 */
	public RowPages(RowSet rows, long size, long firstPage, List<Row> first, Control owner, Runnable onLoaded) {
		this(rows, size, owner, onLoaded);
		pages.put(firstPage, first);
	}

	/** How many rows there are. */
	public long size() {
		return size;
	}

	/** The row set itself, for reading in the background. */
	public RowSet rows() {
		return rows;
	}

	/** The row at an index, or empty while it is being read. */
	public Optional<Row> row(long index) {
		List<Row> page = pages.get(index / PAGE);
		if (page == null) {
			read(index / PAGE);
			return Optional.empty();
		}
		int place = (int) (index % PAGE);
		return place < page.size() ? Optional.of(page.get(place)) : Optional.empty();
	}

	private void read(long page) {
		if (asked.add(page)) {
			Background.read(ListText.reading, () -> rows.rows(page * PAGE, PAGE), loaded -> {
				asked.remove(page);
				pages.put(page, loaded);
				onLoaded.run();
			}, owner);
		}
	}
}
