package org.liaison.fonts;

import java.io.InputStream;

/** The fonts that documents are set in: Noto Sans for Latin and Cyrillic script, Noto Sans SC for Chinese, each in two weights. */
public enum DocumentFont {

	/** Latin and Cyrillic. */
	SANS("Noto Sans", 400, "NotoSans-Regular.ttf"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Latin and Cyrillic, bold. */
	SANS_BOLD("Noto Sans", 700, "NotoSans-Bold.ttf"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Chinese, in simplified characters. */
	CHINESE("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Chinese, bold. */
	CHINESE_BOLD("Noto Sans SC", 700, "NotoSansSC-Bold.ttf"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String family;
	private final int weight;
	private final String file;

	DocumentFont(String family, int weight, String file) {
		this.family = family;
		this.weight = weight;
		this.file = file;
	}

	/** The family's name, as style sheets say it. */
	public String family() {
		return family;
	}

	/** The weight, as style sheets say it: 400 regular, 700 bold. */
	public int weight() {
		return weight;
	}

	/** The TrueType file; whoever opens it closes it. */
	public InputStream open() {
		return DocumentFont.class.getResourceAsStream(file);
	}
}
