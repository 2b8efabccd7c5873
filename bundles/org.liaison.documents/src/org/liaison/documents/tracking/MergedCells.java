package org.liaison.documents.tracking;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the merged cells of a sheet; they are told only after its rows. */
final class MergedCells extends DefaultHandler {

	private final List<CellRangeAddress> merged;

	/** @param merged gets them */
	MergedCells(List<CellRangeAddress> merged) {
		this.merged = merged;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		if (localName.equals("mergeCell")) { //$NON-NLS-1$
			merged.add(CellRangeAddress.valueOf(attributes.getValue("ref"))); //$NON-NLS-1$
		}
	}
}
