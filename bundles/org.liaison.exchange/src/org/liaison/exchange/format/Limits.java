package org.liaison.exchange.format;

import org.liaison.core.operation.OperationForm;
import org.liaison.core.value.StoredContent;

/**
 * How much one package file may ask of whoever reads it. Readers refuse what is beyond before it costs memory or disk; writers stay within, and
 * begin another file where one does not suffice.
 *
 * @param manifest bytes of the manifest
 * @param directory bytes of the directory of the zip
 * @param line bytes of a line
 * @param content bytes of an attachment, which is held in memory
 * @param parts how many parts there are
 * @param ratio how many times longer than the file its parts may be: texts shrink to a tenth, bombs to a thousandth
 * @param free bytes that a small file may unpack to, whatever the ratio
 * @param full bytes after which a writer begins another file: no stick's file system has trouble with it
 */
public record Limits(int manifest, int directory, int line, long content, int parts, long ratio, long free, long full) {

	/** Those of format 1. */
	public static final Limits USUAL = new Limits(8 << 20, 16 << 20, OperationForm.LONGEST, StoredContent.LARGEST, 20_000, 200, 1 << 20, 2L << 30);
}
