package org.liaison.store.sqlite.rescue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.BitSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** The trees of pages that tables and indexes are. What is damaged is passed by. */
final class Trees {

	private static final int FIRST_FREE_AT = 32;
	private static final int FREE_HEADER = 8;

	private final PageFile file;
	private final IProgressMonitor monitor;
	/** The pages of which it is known what they are. */
	private final BitSet known = new BitSet();

	Trees(PageFile file, IProgressMonitor monitor) {
		this.file = file;
		this.monitor = monitor;
	}

	/** Shows the rows of one tree that can be reached, and tells whether those are all. */
	boolean walk(long root, boolean table, StoredRow.Taker rows) throws SQLException {
		if (monitor.isCanceled()) {
			throw new RegisterException(Problem.CANCELLED);
		}
		if (root < 1 || root > file.count() || known.get((int) root)) {
			return false;
		}
		try {
			Page page = new Page(file, root);
			if (table ? !page.isTable() : !page.isIndex()) {
				return false;
			}
			known.set((int) root);
			boolean all = page.rows(rows);
			for (long child : page.children()) {
				all &= walk(child, table, rows);
			}
			return all;
		} catch (IOException | IndexOutOfBoundsException unreadable) {
			return false;
		}
	}

	/** Pages that are free may still have rows as they once were. */
	void passFree() {
		try {
			long trunk = Integer.toUnsignedLong(file.page(1).getInt(FIRST_FREE_AT));
			while (trunk > 0 && trunk <= file.count() && !known.get((int) trunk)) {
				known.set((int) trunk);
				ByteBuffer page = file.page(trunk);
				int count = page.getInt(Integer.BYTES);
				for (int i = 0; i < count; i++) {
					int free = page.getInt(FREE_HEADER + i * Integer.BYTES);
					if (free > 0 && free <= file.count()) {
						known.set(free);
					}
				}
				trunk = Integer.toUnsignedLong(page.getInt(0));
			}
		} catch (IOException | IndexOutOfBoundsException damaged) {
			return;
		}
	}

	/** Shows the rows of tables' pages to which no way led. */
	void strays(StoredRow.Taker rows) throws SQLException {
		for (int number = known.nextClearBit(1); number <= file.count(); number = known.nextClearBit(number + 1)) {
			if (monitor.isCanceled()) {
				throw new RegisterException(Problem.CANCELLED);
			}
			try {
				Page page = new Page(file, number);
				if (page.isTable() && page.isLeaf()) {
					page.rows(rows);
				}
			} catch (IOException | IndexOutOfBoundsException unreadable) {
				continue;
			}
		}
	}
}
