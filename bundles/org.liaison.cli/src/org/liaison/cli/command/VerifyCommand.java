package org.liaison.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.core.Problems;
import org.liaison.core.VerifyReport;
import org.liaison.core.VerifyReport.Finding;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordType;

import picocli.CommandLine.Command;

/**
 * Checks the whole register and prints what is wrong; "no" when anything is. Also names the records that are sound but not as they should be,
 * such as signed meetings that another post changed.
 */
@Command(name = "verify")
public final class VerifyCommand extends BuiltInCommand {

	private static final int PAGE = 200;
	private static final List<String> COLUMNS = List.of("problem", "record", "detail"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public Integer call() throws IOException {
		VerifyReport report = session.register().verify(session.monitor());
		Map<EStructuralFeature, List<String>> told = told();
		if (!report.clean() || !told.isEmpty() || session.format() != Format.TABLE) {
			try (Rows rows = Rows.of(session, "column", COLUMNS)) { //$NON-NLS-1$
				for (Finding finding : report.findings()) {
					rows.row(problem(finding), finding.record(), finding.detail());
				}
				for (Map.Entry<EStructuralFeature, List<String>> one : told.entrySet()) {
					for (String record : one.getValue()) {
						rows.row(problem(one.getKey()), record, ""); //$NON-NLS-1$
					}
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

	/** Keys of the records to whose rows their class gave a yes, for each feature that is kept so. */
	private Map<EStructuralFeature, List<String>> told() {
		Map<EStructuralFeature, List<String>> told = new LinkedHashMap<>();
		for (RecordType type : session.types().all()) {
			for (EStructuralFeature feature : type.eClass().getEStructuralFeatures()) {
				if (!Annotations.kept(feature).isEmpty()) {
					var filter = new Filter.Test(List.of(feature), Operator.EQUAL, List.of("true")); //$NON-NLS-1$
					RowSet rows = session.register().rows(new Query(type, filter, List.of(), List.of(), session.language()));
					List<String> keys = new ArrayList<>();
					for (long first = 0; first < rows.size(); first += PAGE) {
						rows.rows(first, PAGE).forEach(row -> keys.add(row.key()));
					}
					if (!keys.isEmpty()) {
						told.put(feature, keys);
					}
				}
			}
		}
		return told;
	}

	private String problem(EStructuralFeature feature) {
		return session.format() == Format.TABLE ? session.labels().feature(feature, session.language()) : feature.getName();
	}

	private String problem(Finding finding) {
		return session.format() == Format.TABLE ? Problems.sentence(finding.problem(), session.language()) : finding.problem().name();
	}
}
