package org.liaison.ui.conflicts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liaison.core.replica.Resolution;
import org.liaison.ui.conflicts.ConflictEntry.Version;

/** How many conflicts are decided at once. A rule that does not tell one version from the others decides nothing. */
enum DecisionRule {
	/** What this post said. */
	OURS,
	/** What the other post said, where only one other has a say. */
	THEIRS,
	/** What was written last, by the clocks of the devices. Nobody's clock decides by itself; somebody has chosen this rule. */
	LATEST,
	/** What the records show now. */
	SHOWN;

	/** The decision about a conflict; empty when the rule leaves it to people. */
	Optional<Resolution> decide(ConflictEntry entry) {
		return version(entry).map(entry::decide);
	}

	private Optional<Version> version(ConflictEntry entry) {
		return switch (this) {
		case OURS -> entry.own();
		case THEIRS -> theirs(entry);
		case LATEST -> entry.versions().stream().max(Comparator.comparing(Version::at));
		case SHOWN -> Optional.of(entry.shown());
		};
	}

	private static Optional<Version> theirs(ConflictEntry entry) {
		List<Version> others = entry.versions().stream().filter(version -> !version.own()).toList();
		return others.size() == 1 && entry.own().isPresent() ? Optional.of(others.getFirst()) : Optional.empty();
	}
}
