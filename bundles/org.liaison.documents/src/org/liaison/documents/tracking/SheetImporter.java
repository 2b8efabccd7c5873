package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.contribution.MappedImporter;
import org.liaison.core.types.Labels;
import org.liaison.model.Record;

/** Takes tracking sheets into a register: Excel workbooks and comma-separated values. */
public final class SheetImporter implements MappedImporter {

	@Override
	public Set<String> importFile(Register register, Path file, String target, IProgressMonitor monitor) {
		throw new RegisterException(Problem.MAPPING_NEEDED, file);
	}

	@Override
	public ImportReport importFile(Register register, Labels labels, Path file, String text, Mode mode, IProgressMonitor monitor) {
		Mapping mapping = MappingText.parse(text);
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		List<Line> lines = new SheetImport(register, labels, mapping).read(file, progress.split(1));
		boolean bad = lines.stream().anyMatch(line -> line.result() == Result.PROBLEM);
		if (mode == Mode.PREVIEW || bad && mode == Mode.ALL_OR_NOTHING) {
			return new ImportReport(lines, false);
		}
		return save(register, mapping, file, lines, progress.split(1));
	}

	/** All in one transaction. */
	private static ImportReport save(Register register, Mapping mapping, Path file, List<Line> lines, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, lines.size());
		Map<Line, Record> records = new IdentityHashMap<>();
		try (Edit edit = Edits.open(register)) {
			for (Line line : lines) {
				progress.split(1);
				if (line.result() == Result.NEW || line.result() == Result.CHANGED) {
					Record record = line.record() != null ? edit.load(line.record().id())
							: edit.create(register.types().named(mapping.type()).eClass());
					line.changes().forEach(change -> RowRecord.set(record, change, edit::reference));
					remember(record, SheetImport.alias(mapping, line.identifier()));
					records.put(line, record);
				}
			}
			edit.save(SheetImport.mark(mapping) + file.getFileName());
			return new ImportReport(lines.stream().map(line -> records.containsKey(line) ? line.of(records.get(line)) : line).toList(),
					!records.isEmpty());
		}
	}

	private static void remember(Record record, String alias) {
		if (!record.getAliases().contains(alias)) {
			record.getAliases().add(alias);
		}
	}

	@Override
	public String name(String mapping) {
		return MappingText.parse(mapping).name();
	}

	@Override
	public String propose(Register register, Labels labels, Path file, String type, String name) {
		return MappingText.write(new MappingProposal(register.types().named(type), labels, name).read(file));
	}
}
