package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__EXPECTED;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__STATUS;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.Position;
import org.liaison.commitments.ui.Side;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.query.Row;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** What lists cannot ask for, read in the background for the commitments that are being looked at. Belongs to the UI thread. */
final class Standings {

	private static final int KEPT = 5000;
	private static final int AT_ONCE = 12;
	private static final int MOST_WANTED = 200;
	private static final int PAUSE_MS = 60;

	private final Control owner;
	private final Runnable onRead;
	/** UUIDs of what is to be read, and whether its date was moved; what was asked for last first: that is in view. */
	private final SequencedMap<String, Boolean> wanted = new LinkedHashMap<>();
	/** What was read, and for which row: one whose date was moved or not. */
	private record Known(Standing standing, boolean moved) {
	}

	private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
			return size() > KEPT;
		}
	};

	/** Grows when something was changed: what was being read then may be what was before. */
	private int changes;

	/** @param onRead called when more is known */
	Standings(Control owner, Runnable onRead) {
		this.owner = owner;
		this.onRead = onRead;
	}

	/** Of a commitment; empty while it is being read. */
	Optional<Standing> of(Row row) {
		boolean moved = Columns.slips(row) > 0;
		Optional<Standing> standing = Optional.ofNullable(known.get(row.id())).filter(read -> read.moved() == moved).map(Known::standing);
		if (standing.isEmpty() && wanted.put(row.id(), moved) == null && wanted.size() == 1) {
			owner.getDisplay().timerExec(PAUSE_MS, this::read);
		}
		if (wanted.size() > MOST_WANTED) {
			wanted.pollFirstEntry(); // scrolled past
		}
		return standing;
	}

	/** Forgets what may have changed. */
	void forget(Set<String> ids) {
		changes++;
		known.keySet().removeAll(ids);
	}

	/** Forgets everything. */
	void forget() {
		changes++;
		known.clear();
	}

	private void read() {
		Map<String, Boolean> next = new LinkedHashMap<>();
		while (!wanted.isEmpty() && next.size() < AT_ONCE) {
			Map.Entry<String, Boolean> last = wanted.pollLastEntry();
			next.put(last.getKey(), last.getValue());
		}
		int before = changes;
		if (!owner.isDisposed() && !next.isEmpty()) {
			RegisterSession.get().register().ifPresent(register -> Background.read(FollowUpText.readingPositions, () -> read(register, next), found -> {
				if (before == changes) {
					found.forEach((id, standing) -> known.put(id, new Known(standing, next.get(id))));
				}
				onRead.run();
				read();
			}, owner));
		}
	}

	private static Map<String, Standing> read(Register register, Map<String, Boolean> wanted) {
		Map<String, Standing> found = new HashMap<>();
		try (Edit edit = Edits.open(register)) {
			// One that was deleted meanwhile is passed over.
			edit.load(wanted.keySet()).forEach(record -> found.put(record.getId(), of(register, (Commitment) record, wanted.get(record.getId()))));
		}
		return found;
	}

	private static Standing of(Register register, Commitment commitment, boolean moved) {
		List<Position> last = CommitmentRules.lastPositions(commitment);
		return new Standing(words(last, Side.OURS), words(last, Side.THEIRS), moved ? EarlierDates.of(register, commitment) : List.of());
	}

	private static String words(List<Position> positions, Side side) {
		return positions.stream().filter(position -> Side.of(position) == side).map(Standings::words).distinct()
				.collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private static String words(Position position) {
		String status = RecordText.value(POSITION__STATUS, position.getStatus());
		String date = RecordText.value(POSITION__EXPECTED, position.getExpected());
		return date.isEmpty() ? status : NLS.bind(FollowUpText.position, status, date);
	}
}
