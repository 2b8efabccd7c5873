package org.liaison.cli.output;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liaison.cli.Session;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writers of data formats on standard output. */
public final class Output {

	private static final JsonMapper JSON = JsonMapper.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private Output() {
	}

	/** A JSON writer, indented for people who read it too; end with {@link #end}. */
	public static JsonGenerator json(Session session) throws IOException {
		return JSON.createGenerator(session.out()).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
				.setPrettyPrinter(new DefaultPrettyPrinter());
	}

	/** Ends what a JSON writer wrote. */
	public static void end(JsonGenerator generator) throws IOException {
		generator.writeRaw(System.lineSeparator());
		generator.close();
	}

	/** A CSV writer: RFC 4180 with a header. */
	public static CSVPrinter csv(Session session, List<String> columns) throws IOException {
		return CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get().print(session.out());
	}
}
