package org.liaison.cli.command;

import java.io.IOException;
import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.core.Problems;
import org.liaison.core.VerifyReport;
import org.liaison.core.VerifyReport.Finding;
import org.liaison.core.contribution.CommandSession.Format;

import picocli.CommandLine.Command;

/** Checks the whole register and prints what is wrong; "no" when anything is. */
@Command(name = "verify")
public final class VerifyCommand extends BuiltInCommand {

	private static final List<String> COLUMNS = List.of("problem", "record", "detail"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public Integer call() throws IOException {
		VerifyReport report = session.register().verify(session.monitor());
		if (!report.clean() || session.format() != Format.TABLE) {
			try (Rows rows = Rows.of(session, "column", COLUMNS)) { //$NON-NLS-1$
				for (Finding finding : report.findings()) {
					rows.row(problem(finding), finding.record(), finding.detail());
				}
			}
		}
		if (report.clean()) {
			session.say("verify.clean", report.records(), report.operations()); //$NON-NLS-1$
			return ExitCode.OK;
		}
		session.say("verify.findings"); //$NON-NLS-1$
		return ExitCode.NO;
	}

	private String problem(Finding finding) {
		return session.format() == Format.TABLE ? Problems.sentence(finding.problem(), session.language()) : finding.problem().name();
	}
}
