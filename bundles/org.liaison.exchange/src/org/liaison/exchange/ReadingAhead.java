package org.liaison.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.liaison.core.operation.Operation;

/**
 * Operations that a thread of its own unpacks, parses and hashes while whoever asks for them writes the ones before. They come in their
 * order, and what is wrong with one is thrown in its place. How much is read ahead is bounded by the length of the lines, so a line of many
 * megabytes is in memory alone, as if nothing were read ahead.
 */
final class ReadingAhead implements Iterator<Operation>, AutoCloseable {

	/** Bytes of lines that wait to be asked for. */
	private static final long WAITING = 1 << 20;
	/** Bytes of lines that are being worked on: with more of them one is long, and nothing is read beside it. */
	private static final long LONG = 2 * WAITING;
	/** Operations that are worth waking somebody for. */
	private static final int SOME = 256;

	private final Iterator<byte[]> lines;
	private final Function<byte[], Operation> parser;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private List<Operation> waiting = new ArrayList<>();
	private long bytesWaiting;
	private long bytesTaken;
	private boolean ended;
	private boolean closed;
	private RuntimeException failure;
	/** Belongs to whoever asks. */
	private Iterator<Operation> taken = Collections.emptyIterator();

	/** Begins to read; nobody else may use {@code lines} until this is closed. */
	ReadingAhead(Iterator<byte[]> lines, Function<byte[], Operation> parser) {
		this.lines = lines;
		this.parser = parser;
		Thread.ofPlatform().name("Liaison Package").daemon().start(this::read); //$NON-NLS-1$
	}

	private void read() {
		RuntimeException wrong = null;
		try {
			while (mayGoOn() && lines.hasNext()) {
				byte[] line = lines.next();
				add(parser.apply(line), line.length);
			}
		} catch (RuntimeException e) {
			wrong = e;
		} catch (Error e) {
			// It must not look like the end.
			wrong = new IllegalStateException(e);
		} finally {
			end(wrong);
		}
	}

	private boolean mayGoOn() {
		lock.lock();
		try {
			while (!closed && (bytesWaiting >= WAITING || bytesTaken >= LONG)) {
				changed.awaitUninterruptibly();
			}
			return !closed;
		} finally {
			lock.unlock();
		}
	}

	private void add(Operation operation, int length) {
		lock.lock();
		try {
			waiting.add(operation);
			bytesWaiting += length;
			if (isEnough()) {
				changed.signalAll();
			}
		} finally {
			lock.unlock();
		}
	}

	private boolean isEnough() {
		return ended || waiting.size() >= SOME || bytesWaiting >= WAITING;
	}

	private void end(RuntimeException wrong) {
		lock.lock();
		try {
			failure = wrong;
			ended = true;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public boolean hasNext() {
		return taken.hasNext() || take();
	}

	private boolean take() {
		lock.lock();
		try {
			bytesTaken = 0;
			changed.signalAll();
			while (!isEnough()) {
				changed.awaitUninterruptibly();
			}
			if (waiting.isEmpty() && failure != null) {
				throw failure;
			}
			taken = waiting.iterator();
			waiting = new ArrayList<>();
			bytesTaken = bytesWaiting;
			bytesWaiting = 0;
			changed.signalAll();
			return taken.hasNext();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public Operation next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return taken.next();
	}

	/** Stops reading, and waits until nothing is read any more. */
	@Override
	public void close() {
		lock.lock();
		try {
			closed = true;
			changed.signalAll();
			while (!ended) {
				changed.awaitUninterruptibly();
			}
		} finally {
			lock.unlock();
		}
	}
}
