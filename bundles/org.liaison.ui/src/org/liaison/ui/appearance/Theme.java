package org.liaison.ui.appearance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** The themes of the window: the platform's light and dark one with our style sheet. */
public enum Theme {
	/** Dark on light. */
	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), //$NON-NLS-1$
	/** Light on dark. */
	DARK("org.eclipse.e4.ui.css.theme.e4_dark"); //$NON-NLS-1$

	private static final String ENGINE_PREFERENCES = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String THEME_ID = "themeid"; //$NON-NLS-1$

	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** The theme of this name in any case. */
	public static Optional<Theme> named(String name) {
		return Stream.of(values()).filter(theme -> theme.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
	}

	/** The theme of the running workbench. */
	public static Theme current() {
		ITheme active = engine().getActiveTheme();
		return active != null && active.getId().startsWith(DARK.id) ? DARK : LIGHT;
	}

	/** Makes it the theme with which the workbench will start. */
	public void useAtStart() {
		InstanceScope.INSTANCE.getNode(ENGINE_PREFERENCES).put(THEME_ID, id);
	}

	/** Gives it to the running workbench, which keeps it. */
	public void use() {
		engine().setTheme(id, true);
	}

	/**
	 * Whether the window has to be restarted to look right: GTK leaves native tables dark when it changes from dark to light.
	 */
	public boolean needsRestart() {
		return this == LIGHT && "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
