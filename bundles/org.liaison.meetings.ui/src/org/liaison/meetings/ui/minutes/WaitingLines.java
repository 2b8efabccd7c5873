package org.liaison.meetings.ui.minutes;

import java.util.List;
import java.util.OptionalLong;

import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.UserArea;
import org.liaison.sessions.minutes.DraftFile;
import org.liaison.ui.today.CardSource;

/** The meetings whose minutes have lines that are not in the register, because the program ended before: they are waiting on their page. */
public final class WaitingLines implements CardSource {

	@Override
	public Content read(Register register, int limit) {
		List<RecordRef> meetings = register.refs(DraftFile.meetings(UserArea.of(System.getenv())));
		return new Content(OptionalLong.of(meetings.size()), meetings.stream().limit(limit).map(meeting -> new Line(meeting, "", "")).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
