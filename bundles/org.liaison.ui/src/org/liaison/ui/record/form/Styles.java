package org.liaison.ui.record.form;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Names that the style sheets of the light and the dark theme know. */
public final class Styles {

	private Styles() {
	}

	/** Of less weight than what stands beside it. */
	public static void quiet(Control control) {
		style(control, "LiaisonQuiet"); //$NON-NLS-1$
	}

	/** Something is missing or doubtful. */
	public static void warning(Control control) {
		style(control, "LiaisonWarning"); //$NON-NLS-1$
	}

	/** Something is wrong. */
	public static void error(Control control) {
		style(control, "LiaisonProblem"); //$NON-NLS-1$
	}

	private static void style(Control control, String name) {
		PlatformUI.getWorkbench().getService(IStylingEngine.class).setClassname(control, name);
	}
}
