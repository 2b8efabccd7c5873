package org.liaison.ports.mirror;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.value.ValueParser;
import org.liaison.model.PartialDate;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.mirror.MirrorCell.Entry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints trade statistics of two countries side by side: for a person a row for each flow, for a program an object for each line. */
@Command(name = "mirror")
public final class MirrorCommand implements org.liaison.core.contribution.Command {

	private static final List<String> FIGURES = List.of("exports", "imports", "total", "partnerExports", "partnerImports", "partnerTotal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final List<String> COLUMNS = Stream.of(List.of("period", "reporter", "partner", "category", "commodity", "currency"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			FIGURES, FIGURES.stream().map(figure -> figure + "Growth").toList(), //$NON-NLS-1$
			List.of("difference", "exportGap", "importGap", "totalGap", "derived", "missing")).flatMap(List::stream).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Parameters(arity = "0..1", paramLabel = "PERIOD", descriptionKey = "period")
	private String period;

	private CommandSession session;

	@Override
	public void session(CommandSession given) {
		session = given;
	}

	@Override
	public Integer call() throws IOException {
		PartialDate wanted = period == null ? null
				: (PartialDate) ValueParser.now().value(PortsPackage.Literals.OBSERVATION__PERIOD, period);
		List<MirrorLine> lines = new TradeMirror(session.register()).lines(wanted, Integer.MAX_VALUE);
		var table = new MirrorTable(session.language());
		boolean forPerson = session.format() == Format.TABLE;
		if (lines.isEmpty()) {
			session.messages().println(table.nothing());
		}
		try (RowPrinter rows = session.rows(forPerson ? MirrorTable.COLUMNS : COLUMNS, forPerson ? table.headers() : COLUMNS)) {
			for (MirrorLine line : lines) {
				if (forPerson) {
					for (MirrorTable.Row row : table.rows(line)) {
						rows.row(row.cells().toArray());
					}
				} else {
					rows.row(cells(line));
				}
			}
		}
		return 0;
	}

	private static Object[] cells(MirrorLine line) {
		List<MirrorCell> figures = List.of(line.own().exports(), line.own().imports(), line.own().total(), line.theirs().exports(),
				line.theirs().imports(), line.theirs().total());
		List<Object> cells = new ArrayList<>();
		cells.add(line.period() == null ? null : line.period().text());
		cells.add(line.reporter());
		cells.add(line.partner());
		cells.add(line.category() == null ? null : line.category().key());
		cells.add(line.commodity());
		cells.add(line.currency());
		figures.forEach(figure -> cells.add(figure.value().map(Entry::value).orElse(null)));
		figures.forEach(figure -> cells.add(figure.growth().map(Entry::change).orElse(null)));
		Stream.of(line.own().difference(), line.exportGap(), line.importGap(), line.totalGap())
				.forEach(amount -> cells.add(amount.orElse((BigDecimal) null)));
		cells.add(words(derived(figures)));
		cells.add(words(FIGURES.stream().filter(name -> figures.get(FIGURES.indexOf(name)).value().isEmpty())));
		return cells.toArray();
	}

	/** Names of the figures and growths that no source states. */
	private static Stream<String> derived(List<MirrorCell> figures) {
		return FIGURES.stream().flatMap(name -> {
			MirrorCell cell = figures.get(FIGURES.indexOf(name));
			return Stream.of(cell.value().filter(Entry::isDerived).map(entry -> name).orElse(null),
					cell.growth().filter(Entry::isDerived).map(entry -> name + "Growth").orElse(null)); //$NON-NLS-1$
		}).filter(Objects::nonNull);
	}

	private static String words(Stream<String> words) {
		return words.reduce((all, word) -> all + ' ' + word).orElse(null);
	}
}
