package org.liaison.core.json;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.contribution.Exporter;
import org.liaison.core.query.Pages;
import org.liaison.core.query.Query;
import org.liaison.model.Record;

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
			Pages.<IOException> records(register, query, monitor, page -> {
				for (Record record : page) {
					records.write(record);
				}
			});
			json.writeEndArray();
		}
	}
}
