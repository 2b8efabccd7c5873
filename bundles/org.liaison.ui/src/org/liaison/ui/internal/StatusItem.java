package org.liaison.ui.internal;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.liaison.core.Register;
import org.liaison.core.contribution.Contributions;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/** In the status line: the register, and how many contributions of plug-ins failed. */
public final class StatusItem extends WorkbenchWindowControlContribution implements SessionListener {

	/** The trim does not ask again how wide its items are. */
	private static final int WIDTH = 260;

	private final RegisterSession session = RegisterSession.get();
	private Link text;

	@Override
	protected Control createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().margins(8, 2).create());
		text = new Link(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, event -> ContributionProblems.show(text.getShell()));
		session.addListener(this);
		PlatformUI.getWorkbench().getService(Contributions.class)
				.onFailure(failure -> parent.getDisplay().asyncExec(this::registerChanged));
		registerChanged();
		return area;
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void registerChanged() {
		if (text.isDisposed()) {
			return;
		}
		String register = session.register().map(StatusItem::name).orElse(Messages.statusNone);
		int problems = ContributionProblems.all().size();
		text.setText(problems == 0 ? register : NLS.bind(Messages.statusProblems, register, problems));
		text.setToolTipText(session.register().map(Register::file).map(Path::toString).orElse(null));
	}

	private static String name(Register register) {
		String name = register.file().getFileName().toString();
		return register.info().readOnly() ? NLS.bind(Messages.readOnly, name) : name;
	}
}
