package org.liaison.commitments.ui.positions;

import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__EXPECTED;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__PARTY;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__SAID_AT;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__SAID_ON;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__STATUS;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.liaison.commitments.Position;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.model.Record;
import org.liaison.ui.record.TargetNames;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/**
 * A position in words.
 *
 * @param position the position
 * @param names what parties and meetings are called
 */
record Statement(Position position, TargetNames names) {

	/** Status and date. */
	String what() {
		String date = RecordText.value(POSITION__EXPECTED, position.getExpected());
		return NLS.bind(PositionsText.position, RecordText.value(POSITION__STATUS, position.getStatus()),
				date.isEmpty() ? PositionsText.noDate : date);
	}

	/** When it was said. */
	String when() {
		return RecordText.value(POSITION__SAID_ON, position.getSaidOn());
	}

	/** At which meeting. */
	String where() {
		return name(POSITION__SAID_AT);
	}

	/** Who says it. */
	String who() {
		return name(POSITION__PARTY);
	}

	/** In what words. */
	String wording() {
		String own = position.getText() == null ? "" : position.getText().best(RegisterSession.get().language()); //$NON-NLS-1$
		return Stream.of(own, position.getAsStated()).filter(text -> text != null && !text.isBlank())
				.map(text -> text.replaceAll("\\s*\\R\\s*", " ")).collect(Collectors.joining("; ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The UUID of the party, {@code ""} for nobody's. */
	String party() {
		return Targets.of(position, POSITION__PARTY, Record.class).stream().findFirst().map(ObjectIds::of).orElse(""); //$NON-NLS-1$
	}

	private String name(EReference reference) {
		return Targets.of(position, reference, Record.class).stream().findFirst().flatMap(names::target)
				.map(target -> RecordText.title(target.record())).orElse(""); //$NON-NLS-1$
	}
}
