package org.liaison.bench.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Result;
import org.liaison.bench.measure.Timing;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StandIns;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.model.Record;

/** All commitments as EMF objects: beside reading all columns of their tables, and beside EMF's own XMI. */
public final class LoadPaths {

	/** Objects of more commitments than these need more memory than a workbench has. */
	private static final int MOST = 100_000;

	private final Subject subject;
	private final Raw raw;

	/** Commitments of {@code subject}, and the same file in bare hands. */
	public LoadPaths(Subject subject, Raw raw) {
		this.subject = subject;
		this.raw = raw;
	}

	/** Measures both. */
	public void measure() throws Exception {
		if (subject.size() > MOST || !subject.pairs().wants("all as EMF objects")) {
			return;
		}
		List<Record> records = new ArrayList<>();
		Timing product = Pairs.once(run -> records.addAll(load()));
		Timing scan = Pairs.once(run -> raw.scan("SELECT * FROM commitments_commitment") + raw.scan("SELECT * FROM commitments_progressupdate")
				+ raw.scan("SELECT r.holder, r.feature, o.id FROM reference r JOIN object o ON o.number = r.target") + raw.scan("SELECT * FROM value"));
		subject.pairs().add(new Result("all as EMF objects : raw scan", subject.size(), product, scan, Result.MS, 1.3));
		subject.pairs().add(new Result("all as EMF objects : XMI, tuned", subject.size(), product, xmi(records), Result.MS, 1));
	}

	private List<Record> load() {
		RecordCodec codec = new RecordCodec(subject.register().types());
		RowSet rows = subject.register().rows(subject.list("", "", false, ""));
		List<Record> records = new ArrayList<>(subject.size());
		for (long from = 0; from < subject.size(); from += 1000) {
			for (Row row : rows.rows(from, 1000)) {
				RecordState state = subject.register().read(row.id()).orElseThrow();
				records.add(codec.decode(state, new StandIns(subject.register().types(), List.of())));
			}
		}
		return records;
	}

	/** Without types of what is referred to, without a map of identifiers, with a pool of parsers: as quick as XMI gets. */
	private static Timing xmi(List<Record> records) throws Exception {
		Path file = Files.createTempFile("bench", ".xmi");
		try {
			Resource written = new XMIResourceImpl(URI.createFileURI(file.toString()));
			written.getContents().addAll(records);
			written.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
			return Pairs.once(run -> read(file));
		} finally {
			Files.delete(file);
		}
	}

	private static Object read(Path file) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		resource.load(options);
		return resource;
	}
}
