package org.liaison.documents.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.xmlbeans.XmlException;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** An Excel file, read as a stream: formulas by their last result, merged cells as if their value stood in each of them. */
final class ExcelReader implements SheetReader {

	/** Entry of the container that Office puts around a file with a password. */
	private static final String ENCRYPTED = "EncryptedPackage"; //$NON-NLS-1$

	@Override
	public void read(Path file, String sheet, Predicate<SheetRow> rows) {
		String name = file.getFileName().toString();
		if (!Files.exists(file)) {
			throw new RegisterException(Problem.NOT_FOUND, file);
		}
		try {
			if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
				throw container(file, name);
			}
			try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
				read(container, sheet, rows);
			}
		} catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | XmlException | POIXMLException
				| OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
			// The library has no common type for "this is not a whole workbook".
			throw new RegisterException(e, Problem.DAMAGED_DOCUMENT, name);
		}
	}

	private static RegisterException container(Path file, String name) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile())) {
			return container.getRoot().hasEntry(ENCRYPTED) ? new RegisterException(Problem.PASSWORD_PROTECTED, name)
					: new RegisterException(Problem.WRONG_FILE_KIND, name, "XLSX", "XLS"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void read(OPCPackage container, String sheet, Predicate<SheetRow> rows)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, XmlException {
		var reader = new XSSFReader(container);
		List<CellRangeAddress> merged = new ArrayList<>();
		parse(reader, sheet, new MergedCells(merged));
		var strings = new ReadOnlySharedStringsTable(container);
		var handler = new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, new ExcelRows(merged, rows),
				new ExcelValues(isFrom1904(reader)), false);
		try {
			parse(reader, sheet, handler);
		} catch (ExcelRows.Enough e) {
			return; // whoever reads has seen what it wanted
		}
	}

	private static void parse(XSSFReader reader, String sheet, ContentHandler handler)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		List<String> names = new ArrayList<>();
		var sheets = (SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream content = sheets.next()) {
				names.add(sheets.getSheetName());
				if (sheet.isEmpty() || sheet.equals(sheets.getSheetName())) {
					XMLReader parser = XMLHelper.newXMLReader();
					parser.setContentHandler(handler);
					parser.parse(new InputSource(content));
					return;
				}
			}
		}
		throw new RegisterException(Problem.UNKNOWN_SHEET, sheet, String.join(", ", names)); //$NON-NLS-1$
	}

	/** Workbooks that began on an old Macintosh count their days from 1904. */
	private static boolean isFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, XmlException {
		try (InputStream workbook = reader.getWorkbookData()) {
			var properties = WorkbookDocument.Factory.parse(workbook).getWorkbook().getWorkbookPr();
			return properties != null && properties.getDate1904();
		}
	}
}
