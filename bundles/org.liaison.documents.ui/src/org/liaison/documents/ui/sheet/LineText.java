package org.liaison.documents.ui.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.RegisterException;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Rows of a report in words. */
final class LineText {

	private static final String NOTHING = "—"; //$NON-NLS-1$

	private LineText() {
	}

	static String result(Result result) {
		return switch (result) {
		case NEW -> SheetText.resultNew;
		case CHANGED -> SheetText.resultChanged;
		case UNCHANGED -> SheetText.resultUnchanged;
		case PROBLEM -> SheetText.resultProblem;
		};
	}

	static String record(Line line) {
		return line.record() != null ? RecordText.label(line.record()) : line.title().best(RegisterSession.get().language());
	}

	/** What is wrong, else what is to be known and what is set. */
	static String detail(Line line) {
		return line.problems().isEmpty() ? Stream.of(warnings(line), line.changes().stream().map(LineText::change).collect(Collectors.joining("; "))) //$NON-NLS-1$
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")) : sentences(line.problems()); //$NON-NLS-1$
	}

	private static String warnings(Line line) {
		return line.notes().isEmpty() ? "" : "⚠ " + sentences(line.notes()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String sentences(List<RegisterException> all) {
		return all.stream().map(Failures::sentence).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static String change(Change change) {
		String name = RecordText.feature(change.feature());
		String label = change.language() == null ? name : name + " (" + change.language().tag() + ')'; //$NON-NLS-1$
		String before = RecordText.value(change.feature(), change.before());
		String after = change.after().isEmpty() ? NOTHING : RecordText.value(change.feature(), change.after());
		return label + ": " + (before.isEmpty() ? "" : before + " → ") + after; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
