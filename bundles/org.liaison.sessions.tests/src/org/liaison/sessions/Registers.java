package org.liaison.sessions;

import java.nio.file.Path;

import org.liaison.commitments.ClosingGuard;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.meetings.AgendaGuard;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.SignedMinutesGuard;
import org.liaison.model.Ids;
import org.liaison.model.ModelPackage;
import org.liaison.ports.PortsPackage;
import org.liaison.sessions.workflow.WorkflowGuard;
import org.liaison.store.sqlite.SqliteStore;

/** Real registers of the subjects that sessions are about, with their guards. */
public final class Registers {

	/** The record types. */
	public static final RecordTypes TYPES = new RecordTypesBuilder().add(ModelPackage.eINSTANCE).add(MeetingsPackage.eINSTANCE)
			.add(CommitmentsPackage.eINSTANCE).add(PortsPackage.eINSTANCE).guard("Meeting", new SignedMinutesGuard())
			.guard("Meeting", new AgendaGuard()).guard("Meeting", new WorkflowGuard()).guard("Commitment", new ClosingGuard()).build();

	private Registers() {
	}

	/** A new register in a folder. */
	public static Register create(Path folder) {
		return new SqliteStore().create(folder.resolve("register.liaison"), TYPES, new Device(Ids.newId(), "Lin"));
	}
}
