package org.liaison.ui.widgets;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Tells controls that paint themselves when the workbench takes another theme. */
public final class ThemeWatch {

	private ThemeWatch() {
	}

	/** Calls {@code listener} on the UI thread after each change of the theme, as long as {@code control} exists. */
	public static void on(Control control, Runnable listener) {
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				listener.run();
			}
		});
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		control.addListener(SWT.Dispose, event -> broker.unsubscribe(handler));
	}
}
