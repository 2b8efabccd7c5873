package org.liaison.ui.widgets;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.liaison.ui.session.Failures;

/** What a part says when it has nothing to show: why, and what to do about it. */
public final class Hint extends Composite {

	private final Label text;

	/** An empty hint. */
	public Hint(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 10).applyTo(this);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}

	/** Says {@code words}. */
	public void say(String words) {
		text.setText(words);
		layout(true);
	}

	/** Offers a command as a link. */
	public Hint offer(String label, String commandId) {
		Link link = new Link(this, SWT.NONE);
		link.setText("<a>" + label + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addListener(SWT.Selection, event -> execute(commandId));
		return this;
	}

	private static void execute(String commandId) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (CommandException e) {
			Failures.show(e);
		}
	}
}
