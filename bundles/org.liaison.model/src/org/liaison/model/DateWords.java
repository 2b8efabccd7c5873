package org.liaison.model;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Says dates in plain words of one language; the texts are in {@code dates*.properties}. Keys that end in {@code .of} are the form
 * after "from", "until" and "about" (the genitive in Russian); where there is none, the plain form serves.
 */
final class DateWords {

	private static final Map<Language, DateWords> WORDS = new EnumMap<>(Language.class);

	static {
		for (Language language : Language.values()) {
			WORDS.put(language, new DateWords(ResourceBundle.getBundle("org.liaison.model.dates", language.locale(), //$NON-NLS-1$
					DateWords.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))));
		}
	}

	private final ResourceBundle texts;

	private DateWords(ResourceBundle texts) {
		this.texts = texts;
	}

	static DateWords in(Language language) {
		return WORDS.get(language);
	}

	String say(String key, Object... arguments) {
		return MessageFormat.format(texts.getString(key), arguments);
	}

	String single(EdtfEnd end) {
		return end instanceof EdtfDate date ? date(date, "") : say("unknown"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	String interval(EdtfEnd start, EdtfEnd end) {
		if (start instanceof EdtfDate from && end instanceof EdtfDate to) {
			return isMonthsOfOneYear(from, to) ? say("months", month(from, ""), month(to, ""), from.year(), from.month() + "", to.month() + "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					: say("between", date(from, ""), date(to, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (start instanceof EdtfDate from) {
			return say(end == EdtfEnd.OPEN ? "from" : "from.unknown", date(from, ".of")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		EdtfDate to = (EdtfDate) end;
		String until = to.precision() == PartialDate.Precision.DAY ? "until" : "until.whole"; //$NON-NLS-1$ //$NON-NLS-2$
		return say(start == EdtfEnd.OPEN ? until : "until.unknown", date(to, ".of")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isMonthsOfOneYear(EdtfDate from, EdtfDate to) {
		return from.year().equals(to.year()) && isPlainMonth(from) && isPlainMonth(to);
	}

	private static boolean isPlainMonth(EdtfDate date) {
		return date.precision() == PartialDate.Precision.MONTH && date.day() == EdtfDate.NONE && !date.approximate() && !date.uncertain();
	}

	private String date(EdtfDate date, String form) {
		String words = date.approximate() ? say(form("approximate", form), plain(date, ".of")) : plain(date, form); //$NON-NLS-1$ //$NON-NLS-2$
		return date.uncertain() ? say("uncertain", words) : words; //$NON-NLS-1$
	}

	private String plain(EdtfDate date, String form) {
		if (date.isYearUnknown()) {
			return say(date.day() > 0 ? "yearless.day" : date.month() > 0 ? "yearless.month" : "yearless", arguments(date, form)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (date.month() == EdtfDate.ANY) {
			return say(date.day() == EdtfDate.ANY ? "no.month.day" : "no.month", year(date, form)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (date.month() == EdtfDate.NONE) {
			return year(date, form);
		}
		String words = say(date.month() == EdtfDate.WINTER ? "winter" : date.isSeason() ? "season" : date.day() > 0 ? "day" : "month", arguments(date, form)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return date.day() == EdtfDate.ANY ? say("no.day", words) : words; //$NON-NLS-1$
	}

	private String year(EdtfDate date, String form) {
		String key = switch (date.precision()) {
		case DECADE -> "decade"; //$NON-NLS-1$
		case CENTURY -> "years"; //$NON-NLS-1$
		default -> "year"; //$NON-NLS-1$
		};
		return say(form(key, form), arguments(date, form));
	}

	/** 0 day, 1 name of month or season, 2 year or first year, 3 number of the month, 4 last year (of a winter, the one in which it ends). */
	private Object[] arguments(EdtfDate date, String form) {
		return new Object[] { date.day() + "", date.month() > 0 ? month(date, date.day() > 0 ? ".of" : form) : "", year(date), date.month() + "", //$NON-NLS-1$ //$NON-NLS-2$
				String.valueOf(date.month() == EdtfDate.WINTER ? date.lastYear() + 1 : date.lastYear()) };
	}

	private static String year(EdtfDate date) {
		return date.year().replace('X', '0');
	}

	private String month(EdtfDate date, String form) {
		return texts.getString(form("month." + date.month(), form)); //$NON-NLS-1$
	}

	private String form(String key, String form) {
		try {
			texts.getString(key + form);
			return key + form;
		} catch (MissingResourceException onlyPlain) {
			return key;
		}
	}
}
