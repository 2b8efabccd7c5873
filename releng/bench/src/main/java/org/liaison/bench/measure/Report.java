package org.liaison.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.sqlite.SQLiteJDBCLoader;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Results as JSON, with all that is needed to get them again. */
public final class Report {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Report() {
	}

	/** Writes a new file into {@code folder} and tells which. */
	public static Path write(Path folder, long seed, List<Result> results) throws IOException {
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		ObjectNode report = JSON.createObjectNode();
		report.put("at", now.toString());
		report.put("seed", seed);
		report.put("warming", Pairs.WARMING);
		report.put("sqlite", SQLiteJDBCLoader.getVersion());
		report.put("java", System.getProperty("java.vendor") + ' ' + Runtime.version());
		report.put("system", System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ' ' + System.getProperty("os.arch"));
		report.put("processors", Runtime.getRuntime().availableProcessors());
		report.put("heap", Runtime.getRuntime().maxMemory());
		var list = report.putArray("results");
		for (Result result : results) {
			ObjectNode node = list.addObject();
			node.put("path", result.path()).put("commitments", result.size()).put("unit", result.unit());
			node.put("runs", result.product().runs()).put("median", result.product().median()).put("p95", result.product().p95());
			if (result.raw() != null) {
				node.put("rawMedian", result.raw().median()).put("rawP95", result.raw().p95()).put("ratio", result.ratio());
				node.put("processor", result.product().processor()).put("rawProcessor", result.raw().processor());
			}
			node.put("target", result.target()).put("met", result.isMet());
		}
		Path file = folder.resolve("results-" + now.toString().replace(":", "") + ".json");
		JSON.writeValue(file.toFile(), report);
		return file;
	}
}
