package org.liaison.exchange;

import org.liaison.exchange.device.KnownDevice;

/** For whom a package is made. */
public sealed interface Audience {

	/** Another post: what it lacks, as far as it has told what it has. */
	record Post(KnownDevice device) implements Audience {
	}

	/** Any post: everything there is. */
	record Everything() implements Audience {
	}

	/** The partner administration: what is marked for it, without history and without what is internal. */
	record Counterpart() implements Audience {
	}
}
