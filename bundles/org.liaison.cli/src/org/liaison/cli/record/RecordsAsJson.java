package org.liaison.cli.record;

import java.io.IOException;
import java.util.Collection;

import org.liaison.cli.Session;
import org.liaison.cli.output.Output;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.json.RecordJson;
import org.liaison.model.Record;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints records as a JSON array; only those of one call are in memory. */
public final class RecordsAsJson implements AutoCloseable {

	private final Register register;
	private final JsonGenerator generator;

	/** Begins the array, once there is a register to read. */
	public RecordsAsJson(Session session) throws IOException {
		register = session.register();
		generator = Output.json(session);
		generator.writeStartArray();
	}

	/** Prints one record alone, not in an array. */
	public static void print(Session session, Record record) throws IOException {
		JsonGenerator alone = Output.json(session);
		new RecordJson(alone).write(record);
		Output.end(alone);
	}

	/** Prints the records with these UUIDs. */
	public void write(Collection<String> ids) throws IOException {
		try (Edit edit = Edits.open(register)) {
			RecordJson json = new RecordJson(generator);
			for (Record record : edit.load(ids)) {
				json.write(record);
			}
		}
	}

	@Override
	public void close() throws IOException {
		generator.writeEndArray();
		Output.end(generator);
	}
}
