package org.liaison.commitments.ui.positions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A heading, what there is to say beneath it, and what one can do about it. */
final class SideCard {

	private final Label words;
	private final Label details;
	private final Button button;

	SideCard(Composite parent, FormToolkit toolkit, String heading, String action, String tip, Runnable onAction) {
		Composite area = toolkit.createComposite(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.FILL).hint(100, SWT.DEFAULT).applyTo(area);
		Label title = toolkit.createLabel(area, heading);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		words = toolkit.createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
		details = toolkit.createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(100, SWT.DEFAULT).applyTo(details);
		button = toolkit.createButton(area, action, SWT.PUSH);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> onAction.run());
	}

	/** Shows the last words of each party of a side. */
	void show(List<Statement> statements) {
		say(statements.isEmpty() ? PositionsText.nothingSaid : lines(statements.stream().map(Statement::what).distinct()),
				lines(statements.stream().map(SideCard::source)));
	}

	/** Shows words, and beneath them others. */
	void say(String text, String more) {
		words.setText(text);
		details.setText(more);
	}

	/** Whether there is anything to be done about it. */
	void offer(boolean offered) {
		button.setVisible(offered);
	}

	private static String source(Statement statement) {
		String when = statement.when().isEmpty() ? "" : NLS.bind(PositionsText.saidOn, statement.when()); //$NON-NLS-1$
		String where = statement.where().isEmpty() ? "" : NLS.bind(PositionsText.saidAt, statement.where()); //$NON-NLS-1$
		return Stream.of(statement.who(), when, where).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")); //$NON-NLS-1$
	}

	private static String lines(Stream<String> texts) {
		return texts.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
