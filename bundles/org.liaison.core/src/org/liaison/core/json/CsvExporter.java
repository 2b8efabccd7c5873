package org.liaison.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.contribution.Exporter;
import org.liaison.core.query.Pages;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;

/** Writes the columns of a list as CSV in UTF-8; see {@link RecordCsv}. */
public class CsvExporter implements Exporter {

	@Override
	public void export(Register register, Query query, OutputStream out, IProgressMonitor monitor) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		var csv = new RecordCsv(writer, query.columns());
		Pages.<IOException> rows(register, query, monitor, page -> {
			for (Row row : page) {
				csv.write(row);
			}
		});
		writer.flush();
	}
}
