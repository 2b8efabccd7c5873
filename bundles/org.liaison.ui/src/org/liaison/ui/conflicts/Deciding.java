package org.liaison.ui.conflicts;

import java.util.List;

import org.liaison.core.Register;
import org.liaison.core.replica.Resolution;
import org.liaison.core.replica.SharedKey;
import org.liaison.ui.session.Background;

/** Writes what somebody decided. */
final class Deciding {

	private Deciding() {
	}

	/** Decides conflicts in the background; views follow the change as any other. */
	static void run(Register register, List<Resolution> resolutions, String reason) {
		Background.run(ConflictsText.deciding,
				monitor -> register.replica().resolve(resolutions, register.info().device().author(), reason), () -> { });
	}

	/** Lets the first record of each key keep it and gives the others new ones, in the background. */
	static void giveNewKeys(Register register, List<SharedKey> keys, String reason) {
		Background.run(ConflictsText.givingKeys, monitor -> register.replica().giveNewKeys(keys, register.info().device().author(), reason), () -> { });
	}
}
