package org.liaison.ui.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Display;
import org.liaison.core.RegisterListener;

/** Carries commits to the UI thread; those that arrive before the window had time for the first are told together with it. */
final class CommitRelay implements RegisterListener {

	private static final int PAUSE_MS = 50;

	private final BiConsumer<Set<String>, Set<String>> receiver;
	private Set<String> records = new HashSet<>();
	private Set<String> types = new HashSet<>();

	/** @param receiver is given, on the UI thread, UUIDs of records and identifiers of types */
	CommitRelay(BiConsumer<Set<String>, Set<String>> receiver) {
		this.receiver = receiver;
	}

	@Override
	public synchronized void changed(Event event) {
		boolean first = records.isEmpty();
		records.addAll(event.records());
		types.addAll(event.types());
		if (first && !Display.getDefault().isDisposed()) {
			Display display = Display.getDefault();
			display.asyncExec(() -> display.timerExec(PAUSE_MS, this::tell));
		}
	}

	private void tell() {
		Set<String> changedRecords;
		Set<String> changedTypes;
		synchronized (this) {
			changedRecords = records;
			changedTypes = types;
			records = new HashSet<>();
			types = new HashSet<>();
		}
		receiver.accept(changedRecords, changedTypes);
	}
}
