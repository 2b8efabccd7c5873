package org.liaison.sessions.agenda;

import org.liaison.core.Texts;
import org.liaison.model.Language;

/** Why something comes back to the next agenda. */
public enum Why {

	/** The commitment is neither fulfilled, dropped nor superseded. */
	OPEN,
	/** It is open although its last possible day has passed. */
	OVERDUE,
	/** The sides say different things about its status or date. */
	DISPUTED,
	/** It is open and has neither an agreed nor an indicative date. */
	UNDATED,
	/** The point was not discussed. */
	NOT_DISCUSSED,
	/** The point was deferred. */
	DEFERRED,
	/** The point was taken off that one agenda. */
	TAKEN_OFF,
	/** An outcome of the point is one on which the sides differ. */
	DISAGREEMENT;

	/** The reason in words. */
	public String in(Language language) {
		return Texts.in(Why.class, "agenda", language).say("why." + name()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
