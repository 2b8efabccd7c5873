package org.liaison.core.json;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.contribution.Exporter;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes all that the records of a list contain, as a JSON array. */
public class JsonExporter implements Exporter {

	private static final JsonFactory FACTORY = JsonFactory.builder().build();

	@Override
	public void export(Register register, Query query, OutputStream out, IProgressMonitor monitor) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			var records = new RecordJson(json);
			json.writeStartArray();
			Pages.forEach(register, query, monitor, page -> {
				// An edit for each page: it keeps whatever it loads.
				try (Edit edit = Edits.open(register)) {
					for (Row row : page) {
						records.write(edit.load(row.id()));
					}
				}
			});
			json.writeEndArray();
		}
	}
}
