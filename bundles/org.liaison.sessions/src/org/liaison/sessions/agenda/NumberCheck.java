package org.liaison.sessions.agenda;

import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** Two meetings of one body do not have one number, whatever way it was entered. */
public final class NumberCheck implements Check {

	@Override
	public void check(Record record, Language language, Consumer<Finding> findings) {
		// a number is only wrong beside the others
	}

	@Override
	public void compare(Register register, Record record, Language language, Consumer<Finding> consumer) {
		Meeting meeting = (Meeting) record;
		Optional<String> number = Optional.ofNullable(meeting.getNumber()).map(String::strip).filter(typed -> !typed.isEmpty());
		Optional<Body> body = Targets.of(meeting, MeetingsPackage.Literals.MEETING__BODY, Body.class).stream().findFirst();
		number.flatMap(typed -> body.flatMap(one -> Series.of(register, ObjectIds.of(one)).numbered(typed, meeting.getId())))
				.ifPresent(other -> new Findings(NumberCheck.class, language, consumer).warn(meeting, MeetingsPackage.Literals.MEETING__NUMBER,
						"numberTwice", other.record().key(), other.number().strip())); //$NON-NLS-1$
	}
}
