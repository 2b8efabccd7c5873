package org.liaison.documents.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.value.StoredContent;
import org.liaison.documents.Encodings;

/** Comma-separated values in the encodings and with the separators that the offices' programs write. */
final class CsvReader implements SheetReader {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
	private static final int LOOKED_AT = 20;

	@Override
	public void read(Path file, String sheet, Predicate<SheetRow> rows) {
		String name = file.getFileName().toString();
		if (!sheet.isEmpty()) {
			throw new RegisterException(Problem.UNKNOWN_SHEET, sheet, name);
		}
		String text = text(file, name);
		int line = 0;
		try (CSVParser parser = parse(text, separator(text))) {
			for (CSVRecord row : parser) {
				line++;
				if (!rows.test(new SheetRow(line, row.stream().map(String::strip).toList()))) {
					return;
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new RegisterException(e, Problem.DAMAGED_DOCUMENT, name);
		}
	}

	private static String text(Path file, String name) {
		try {
			return Encodings.decode(StoredContent.read(file), name);
		} catch (NoSuchFileException e) {
			throw new RegisterException(e, Problem.NOT_FOUND, file);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}

	private static CSVParser parse(String text, char separator) throws IOException {
		return CSVParser.parse(text, CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get());
	}

	/** The one that cuts the first rows into most cells; a comma inside a text is in quotation marks, or stands in few rows. */
	private static char separator(String text) {
		return SEPARATORS.stream().max(Comparator.comparingLong((Character separator) -> cells(text, separator))
				.thenComparing(separator -> -SEPARATORS.indexOf(separator))).orElseThrow();
	}

	/** The number of cells that most of the first rows have at least. */
	private static long cells(String text, char separator) {
		try (CSVParser parser = parse(text, separator); Stream<CSVRecord> rows = parser.stream()) {
			List<Integer> sizes = rows.limit(LOOKED_AT).map(CSVRecord::size).sorted().toList();
			return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
		} catch (IOException | UncheckedIOException e) {
			// Quotation marks that make no sense with this separator: another one is meant.
			return 0;
		}
	}
}
