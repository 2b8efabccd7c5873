package org.liaison.documents.content;

import java.util.List;

/**
 * All decisions, those of the latest meeting first.
 *
 * @param subject nothing: it is about all meetings
 * @param decisions the decisions
 * @param sheet the same as values
 */
public record DecisionsContent(Wording subject, List<Decision> decisions, Sheet sheet) implements RegisterContent {

	/**
	 * One decision.
	 *
	 * @param number the meeting's key and the outcome's number, for example MTG-3/1
	 * @param meeting the meeting's title
	 * @param date when it met
	 * @param text the decision; who took it and what was undertaken in its notes
	 */
	public record Decision(String number, Wording meeting, Wording date, Wording text) {
	}
}
