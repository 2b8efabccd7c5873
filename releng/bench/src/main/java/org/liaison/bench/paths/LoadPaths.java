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
import org.liaison.core.query.Pages;
import org.liaison.model.Record;

/** All commitments as EMF objects: beside reading all columns of their tables, and beside EMF's own XMI. */
public final class LoadPaths {

	/** XMI has all objects in memory at once: those of more commitments need more than a workbench has. */
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
		subject.pairs().measure("all as EMF objects : raw scan", 1.3, run -> load(page -> {
		}), run -> raw.scan("SELECT * FROM commitments_commitment") + raw.scan("SELECT * FROM commitments_progressupdate")
				+ raw.scan("SELECT r.holder, r.feature, o.id FROM reference r JOIN object o ON o.number = r.target") + raw.scan("SELECT * FROM value"));
		String besideXmi = "all as EMF objects : XMI, tuned";
		if (subject.size() <= MOST && subject.pairs().wants(besideXmi)) {
			List<Record> records = new ArrayList<>();
			Timing product = Pairs.once(run -> load(records::addAll));
			subject.pairs().add(new Result(besideXmi, subject.size(), product, xmi(records), Result.MS, 1));
		}
	}

	/** As exports and reports read them. */
	private Object load(Pages.Action<Record, RuntimeException> action) {
		Pages.records(subject.register(), subject.list("", "", false, ""), null, action);
		return action;
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
