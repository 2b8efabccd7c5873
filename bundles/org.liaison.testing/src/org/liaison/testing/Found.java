package org.liaison.testing;

import java.util.ArrayList;
import java.util.List;

import org.liaison.core.contribution.Check;
import org.liaison.core.contribution.Check.Finding;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** What checks find, as a person would read it. */
public final class Found {

	private Found() {
	}

	/** The findings of one check in English, each as {@code SEVERITY feature: sentence}. */
	public static List<String> by(Check check, Record record) {
		List<Finding> findings = new ArrayList<>();
		check.check(record, Language.EN, findings::add);
		return findings.stream().map(Found::text).toList();
	}

	/** A finding as {@code SEVERITY feature: sentence}. */
	public static String text(Finding finding) {
		String where = finding.feature() == null ? finding.object().eClass().getName() : finding.feature().getName();
		return finding.severity() + " " + where + ": " + finding.message();
	}
}
