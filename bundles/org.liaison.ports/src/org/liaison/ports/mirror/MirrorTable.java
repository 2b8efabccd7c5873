package org.liaison.ports.mirror;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.liaison.core.Texts;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.ports.mirror.MirrorCell.Entry;

/**
 * The lines of the mirror as rows for a person: one for each flow, the reporter's figure beside the partner's, and one that compares
 * the total with exports and imports.
 */
public final class MirrorTable {

	/**
	 * One row.
	 *
	 * @param line what it is a row of
	 * @param observation UUID of the observation to open, or {@code null}
	 * @param cells one text for each of {@link MirrorTable#COLUMNS}
	 */
	public record Row(MirrorLine line, String observation, List<String> cells) {
	}

	/** Names of the columns. */
	public static final List<String> COLUMNS = List.of("period", "trade", "figure", "change", "mirror", "gap"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final Pattern QUALIFIERS = Pattern.compile("[?~%]"); //$NON-NLS-1$
	private static final int CENTS = 2;

	private final Language language;
	private final Texts texts;

	/** Rows in a language. */
	public MirrorTable(Language language) {
		this.language = language;
		this.texts = Texts.in(MirrorTable.class, "messages", language); //$NON-NLS-1$
	}

	/** What stands above the columns. */
	public List<String> headers() {
		return COLUMNS.stream().map(column -> texts.say("column." + column)).toList(); //$NON-NLS-1$
	}

	/** What is said when there is nothing to show. */
	public String nothing() {
		return texts.say("nothing"); //$NON-NLS-1$
	}

	/** The rows of a line. */
	public List<Row> rows(MirrorLine line) {
		List<Row> rows = new ArrayList<>();
		rows.add(row(line, "exports", line.own().exports(), line.theirs().imports(), line.exportGap())); //$NON-NLS-1$
		rows.add(row(line, "imports", line.own().imports(), line.theirs().exports(), line.importGap())); //$NON-NLS-1$
		rows.add(row(line, "total", line.own().total(), line.theirs().total(), line.totalGap())); //$NON-NLS-1$
		rows.add(new Row(line, null, List.of(period(line), texts.say("check"), difference(line.own()), "", theirDifference(line), ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return rows;
	}

	private Row row(MirrorLine line, String flow, MirrorCell own, MirrorCell mirror, Optional<BigDecimal> gap) {
		String trade = texts.say(flow, line.reporter(), line.partner(), goods(line));
		String change = own.growth().map(this::growth).orElse(""); //$NON-NLS-1$
		String observation = own.value().or(own::growth).map(Entry::id).orElse(null);
		return new Row(line, observation, List.of(period(line), trade, figure(line, own, "missing"), change, //$NON-NLS-1$
				figure(line, mirror, "partnerMissing"), gap.map(this::amount).orElse(""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Short, because it stands in every row: instead of the words for each end one mark says that it is not certain. */
	private String period(MirrorLine line) {
		PartialDate period = line.period();
		if (period == null || period.isUnknown()) {
			return texts.say("noPeriod"); //$NON-NLS-1$
		}
		String plain = PartialDate.parse(QUALIFIERS.matcher(period.text()).replaceAll("")).describe(language); //$NON-NLS-1$
		return period.isUncertain() || period.isApproximate() ? texts.say("uncertain", plain) : plain; //$NON-NLS-1$
	}

	private String goods(MirrorLine line) {
		return Stream.of(line.category() == null ? "" : ": " + line.category().title().best(language), //$NON-NLS-1$ //$NON-NLS-2$
				line.commodity() == null ? "" : ": " + line.commodity()).filter(text -> !text.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String figure(MirrorLine line, MirrorCell cell, String missing) {
		if (cell.value().isEmpty()) {
			return texts.say(cell.isUnpublished() ? "unpublished" : missing); //$NON-NLS-1$
		}
		Entry entry = cell.value().get();
		String amount = (number(entry.value(), Math.max(0, entry.value().scale())) + ' ' + (line.currency() == null ? "" : line.currency())).strip(); //$NON-NLS-1$
		String said = entry.approximate() ? texts.say("about", amount) : amount; //$NON-NLS-1$
		String marked = entry.isDerived() ? texts.say("derived", said) : said; //$NON-NLS-1$
		return cell.isContested() ? texts.say("contested", marked) : marked; //$NON-NLS-1$
	}

	private String growth(Entry entry) {
		String sign = entry.change().signum() > 0 ? "+" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String percent = texts.say("percent", sign + number(entry.change(), Math.max(0, entry.change().scale()))); //$NON-NLS-1$
		return entry.isDerived() ? texts.say("derived", percent) : percent; //$NON-NLS-1$
	}

	private String difference(MirrorLine.Side side) {
		return side.difference().map(this::amount).orElseGet(() -> texts.say("notComparable")); //$NON-NLS-1$
	}

	private String theirDifference(MirrorLine line) {
		return line.theirs().isEmpty() ? "" : difference(line.theirs()); //$NON-NLS-1$
	}

	private String amount(BigDecimal amount) {
		return number(amount, CENTS);
	}

	private String number(BigDecimal number, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(language.locale());
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(Math.max(decimals, number.scale()));
		return format.format(number);
	}
}
