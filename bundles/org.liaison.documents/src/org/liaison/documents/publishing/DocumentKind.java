package org.liaison.documents.publishing;

import java.util.EnumSet;
import java.util.Set;

import org.liaison.core.Saying;
import org.liaison.core.Texts;
import org.liaison.model.Language;

/** The documents that the workbench makes; what they are called is in {@code kinds*.properties}. */
public enum DocumentKind implements Saying {

	/** What a meeting arrived at. */
	MINUTES(true, "minutes"), //$NON-NLS-1$
	/** What a delegation has to know before a meeting, item by item. */
	BRIEFING(true, "briefing"), //$NON-NLS-1$
	/** All decisions, latest first. */
	DECISIONS(false, "decisions"), //$NON-NLS-1$
	/** How far the commitments are. */
	COMMITMENTS(false, "commitments"); //$NON-NLS-1$

	private final boolean ofMeeting;
	private final String template;

	DocumentKind(boolean ofMeeting, String template) {
		this.ofMeeting = ofMeeting;
		this.template = template;
	}

	/** Whether it is about one meeting; the others are registers of all records of a type. */
	public boolean isOfMeeting() {
		return ofMeeting;
	}

	/** Name of its template, without ending. */
	public String template() {
		return template;
	}

	/** The formats it can have: only registers make sense as spreadsheets. */
	public Set<DocumentFormat> formats() {
		return ofMeeting ? EnumSet.complementOf(EnumSet.of(DocumentFormat.XLSX)) : EnumSet.allOf(DocumentFormat.class);
	}

	@Override
	public String in(Language language) {
		return Texts.in(DocumentKind.class, "kinds", language).say(name()); //$NON-NLS-1$
	}
}
