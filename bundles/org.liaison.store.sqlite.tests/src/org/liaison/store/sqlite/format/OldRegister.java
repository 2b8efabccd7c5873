package org.liaison.store.sqlite.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.liaison.agreements.AgreementsPackage;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.ModelPackage;
import org.liaison.ports.PortsPackage;

/** A register that the first version wrote: records of the demo register, some of them changed, two deleted, one source with its text. */
public final class OldRegister {

	private OldRegister() {
	}

	/** Puts it into a file that is not there yet. */
	public static void unpack(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(OldRegister.class.getResourceAsStream("format1.liaison.gz"))) {
			Files.copy(in, file);
		}
	}

	/** The types of its records. */
	public static RecordTypes types() {
		return RecordTypesBuilder.of(ModelPackage.eINSTANCE, AgreementsPackage.eINSTANCE, CommitmentsPackage.eINSTANCE,
				MeetingsPackage.eINSTANCE, PortsPackage.eINSTANCE);
	}
}
