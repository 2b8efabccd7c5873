package org.liaison.documents.ui.publish;

import org.eclipse.osgi.util.NLS;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;
import org.liaison.model.Language;

/** Texts of making documents. One field for each key of the message files beside it. */
public final class PublishText extends NLS {

	public static String title;
	public static String publish;
	public static String document;
	public static String minutes;
	public static String briefing;
	public static String decisions;
	public static String commitments;
	public static String minutesHint;
	public static String briefingHint;
	public static String decisionsHint;
	public static String commitmentsHint;
	public static String meeting;
	public static String whichMeeting;
	public static String choose;
	public static String grouping;
	public static String filtered;
	public static String filteredHint;
	public static String bySide;
	public static String byPort;
	public static String byAgreement;
	public static String byBody;
	public static String format;
	public static String word;
	public static String pdf;
	public static String html;
	public static String sheet;
	public static String languages;
	public static String languagesHint;
	public static String english;
	public static String chinese;
	public static String russian;
	public static String noFurther;
	public static String counterpart;
	public static String counterpartHint;
	public static String file;
	public static String browse;
	public static String noMeeting;
	public static String noFile;
	public static String noFolder;
	public static String replace;
	public static String looking;
	public static String publishing;
	public static String written;
	public static String leftOut;
	public static String nothingLeftOut;
	public static String open;
	public static String cannotOpen;
	public static String templates;
	public static String copyingTemplates;
	public static String copied;
	public static String openFolder;

	static {
		NLS.initializeMessages("org.liaison.documents.ui.publish.publishText", PublishText.class); //$NON-NLS-1$
	}

	private PublishText() {
	}

	static String kind(DocumentKind kind) {
		return switch (kind) {
		case MINUTES -> minutes;
		case BRIEFING -> briefing;
		case DECISIONS -> decisions;
		case COMMITMENTS -> commitments;
		};
	}

	/** What a document is about. */
	static String hint(DocumentKind kind) {
		return switch (kind) {
		case MINUTES -> minutesHint;
		case BRIEFING -> briefingHint;
		case DECISIONS -> decisionsHint;
		case COMMITMENTS -> commitmentsHint;
		};
	}

	static String format(DocumentFormat format) {
		return switch (format) {
		case DOCX -> word;
		case PDF -> pdf;
		case HTML -> html;
		case XLSX -> sheet;
		};
	}

	static String grouping(Grouping by) {
		return switch (by) {
		case SIDE -> bySide;
		case PORT -> byPort;
		case AGREEMENT -> byAgreement;
		case BODY -> byBody;
		};
	}

	static String language(Language language) {
		return switch (language) {
		case EN -> english;
		case ZH -> chinese;
		case RU -> russian;
		};
	}
}
