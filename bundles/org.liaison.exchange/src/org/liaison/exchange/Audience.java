package org.liaison.exchange;

import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.Role;

/** For whom a package is made. */
public sealed interface Audience {

	/** Another post: what it lacks, as far as it has told what it has. */
	record Post(KnownDevice device) implements Audience {

		/** @throws IllegalArgumentException for a device of the partner administration, which gets no history */
		public Post {
			if (device.role() != Role.POST) {
				throw new IllegalArgumentException(device.name());
			}
		}
	}

	/** Any post: everything there is. */
	record Everything() implements Audience {
	}

	/**
	 * The partner administration: what is marked for it, without history and without what is internal.
	 *
	 * @param device the only one that can open it, {@code null} when everybody can
	 */
	record Counterpart(KnownDevice device) implements Audience {
	}

	/** Who has a device: what may go there follows from whose it is. */
	static Audience of(KnownDevice device) {
		return device.role() == Role.POST ? new Post(device) : new Counterpart(device);
	}

	/** Whether nobody but the receiver may read it, asked or not: it leaves the administration. */
	default boolean isConfidential() {
		return this instanceof Counterpart && receiver() != null;
	}

	/** The one device that it is for; {@code null} for several. */
	default KnownDevice receiver() {
		return switch (this) {
		case Post post -> post.device();
		case Everything everything -> null;
		case Counterpart counterpart -> counterpart.device();
		};
	}
}
