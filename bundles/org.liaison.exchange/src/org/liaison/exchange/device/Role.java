package org.liaison.exchange.device;

/** Whose device it is, and with that what may come from it and go to it. */
public enum Role {
	/** A post of the own administration: it works on the same register, and gets all of it with its history. */
	POST,
	/** The partner administration: it sends records, and gets the records that are marked for it. */
	COUNTERPART
}
