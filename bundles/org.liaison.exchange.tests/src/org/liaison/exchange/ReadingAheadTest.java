package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;

/** Operations that are read ahead come as if they were not. */
class ReadingAheadTest {

	private static final int MEGABYTE = 1 << 20;

	private static Operation operation(int sequence) {
		return new Operation("", "", sequence, 0, "", "", "", "", "", "", null, null, null, List.of(), "", "");
	}

	private static Iterator<byte[]> lines(int count, int length) {
		return Stream.generate(() -> new byte[length]).limit(count).iterator();
	}

	@Test
	void allComeInTheirOrder() {
		for (int count : new int[] { 0, 1, 255, 256, 257, 10_000 }) {
			var read = new AtomicInteger();
			List<Long> sequences = new ArrayList<>();
			try (var ahead = new ReadingAhead(lines(count, 700), line -> operation(read.incrementAndGet()))) {
				ahead.forEachRemaining(operation -> sequences.add(operation.sequence()));
				assertFalse(ahead.hasNext());
			}
			assertEquals(IntStream.rangeClosed(1, count).mapToObj(Long::valueOf).toList(), sequences);
		}
	}

	@Test
	void whatIsWrongWithOneIsToldInItsPlace() {
		var wrong = new RegisterException(Problem.DAMAGED_PACKAGE, "");
		var read = new AtomicInteger();
		try (var ahead = new ReadingAhead(lines(1_000, 700), line -> {
			if (read.incrementAndGet() == 600) {
				throw wrong;
			}
			return operation(read.get());
		})) {
			for (int i = 1; i < 600; i++) {
				assertEquals(i, ahead.next().sequence());
			}
			assertSame(wrong, assertThrows(RegisterException.class, ahead::hasNext));
		}
	}

	@Test
	void anErrorIsNotTakenForTheEnd() {
		try (var ahead = new ReadingAhead(lines(10, 700), line -> {
			throw new StackOverflowError();
		})) {
			assertThrows(IllegalStateException.class, ahead::hasNext);
		}
	}

	@Test
	void aLongLineIsInMemoryAlone() {
		var inMemory = new AtomicLong();
		var most = new AtomicLong();
		try (var ahead = new ReadingAhead(lines(40, 16 * MEGABYTE), line -> {
			most.accumulateAndGet(inMemory.addAndGet(line.length), Math::max);
			return operation(1);
		})) {
			while (ahead.hasNext()) {
				ahead.next();
				inMemory.addAndGet(-16L * MEGABYTE);
			}
		}
		assertEquals(16 * MEGABYTE, most.get());
	}

	@Test
	void whoeverGivesUpHasTheLinesAlone() {
		Iterator<byte[]> lines = lines(100_000, 700);
		var read = new AtomicInteger();
		try (var ahead = new ReadingAhead(lines, line -> operation(read.incrementAndGet()))) {
			ahead.next();
		}
		int left = 0;
		for (; lines.hasNext(); left++) {
			lines.next();
		}
		assertTrue(left > 0);
		assertEquals(100_000, read.get() + left);
	}
}
