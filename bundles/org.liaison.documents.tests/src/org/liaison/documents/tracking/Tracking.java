package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.documents.OpenRegister;
import org.liaison.model.Language;

/** Imports sheets into a register, and says what became of their rows. */
record Tracking(OpenRegister register) {

	ImportReport run(Path sheet, String mapping, Mode mode) {
		return new SheetImporter().importFile(register.get(), register.labels(), sheet, mapping, mode, new NullProgressMonitor());
	}

	ImportReport run(Path sheet, String mapping) {
		return run(sheet, mapping, Mode.ALL_OR_NOTHING);
	}

	/** Why a sheet as a whole cannot be imported. */
	RegisterException refusal(Path sheet, String mapping) {
		return assertThrows(RegisterException.class, () -> run(sheet, mapping));
	}

	/** The mapping that is proposed for commitments. */
	String proposal(Path sheet) {
		return new SheetImporter().propose(register.get(), register.labels(), sheet, "Commitment", "tracker");
	}

	/** The values of a commitment, texts for none. */
	List<String> values(String key, String... features) {
		return register.rows("Commitment", "key = " + key, features).getFirst().cells().stream().map(cell -> cell == null ? "" : cell.toString()).toList();
	}

	static List<Problem> problems(Line line) {
		return line.problems().stream().map(RegisterException::problem).toList();
	}

	static List<String> lines(ImportReport report) {
		return report.lines().stream().map(line -> line.result() + " " + (line.record() == null ? "" : line.record().key())).toList();
	}

	static String sentence(RegisterException problem) {
		return Problems.sentence(problem, Language.EN);
	}
}
