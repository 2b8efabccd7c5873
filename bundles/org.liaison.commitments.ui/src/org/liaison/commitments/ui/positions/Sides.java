package org.liaison.commitments.ui.positions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.liaison.commitments.ui.Side;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.model.Party;

/** Which parties are on whose side. Not on the UI thread. */
final class Sides {

	private Sides() {
	}

	/** The sides of parties by their UUIDs; one that is gone is not among them. */
	static Map<String, Side> of(Register register, Collection<String> parties) {
		Map<String, Side> sides = new HashMap<>();
		try (Edit edit = Edits.open(register)) {
			for (RecordRef ref : register.refs(parties)) {
				if (edit.load(ref.id()) instanceof Party party) {
					sides.put(ref.id(), Side.of(party));
				}
			}
		}
		return sides;
	}
}
