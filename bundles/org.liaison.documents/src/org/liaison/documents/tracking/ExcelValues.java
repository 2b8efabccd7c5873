package org.liaison.documents.tracking;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of cells as exact texts, and dates as EDTF. A date is no finer than its cell shows it: behind "Mar 27" the spreadsheet keeps the
 * first of March, a day that nobody wrote.
 */
final class ExcelValues extends DataFormatter {

	private final boolean from1904;

	ExcelValues(boolean from1904) {
		super(Locale.ROOT);
		this.from1904 = from1904;
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String format) {
		if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
			return date(DateUtil.getLocalDateTime(value, from1904), format);
		}
		return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
	}

	private static String date(LocalDateTime date, String format) {
		String shown = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String day = date.toLocalDate().toString();
		if (shown.contains("d")) { //$NON-NLS-1$
			return day;
		}
		return shown.contains("m") && shown.contains("y") ? day.substring(0, 7) : shown.contains("y") ? day.substring(0, 4) : day; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
