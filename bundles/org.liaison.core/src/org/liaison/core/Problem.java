package org.liaison.core;

/**
 * What can go wrong in a way that a person has to know. Each has one sentence in every language, under its own name in
 * {@code problems*.properties}: what happened, what was kept, what to do. The arguments of the sentence are listed here.
 */
public enum Problem {
	/** record, why: a {@link Saying} of the guard that refuses it. */
	REFUSED,
	/** file. */
	NOT_FOUND,
	/** file. */
	FILE_EXISTS,
	/** file, reason. */
	CANNOT_CREATE,
	/** file. */
	NOT_A_REGISTER,
	/** file, version of the file, newest version this program reads. */
	NEWER_FORMAT,
	/** file. */
	READ_ONLY_FILE,
	/** file. */
	LOCKED,
	/** file, detail for the log. */
	DAMAGED,
	/** file. */
	NOTHING_TO_RESCUE,
	/** file, the name under which the journal is kept. */
	FOREIGN_JOURNAL,
	/** file, detail. */
	CANNOT_READ,
	/** file, detail. */
	CANNOT_WRITE,
	/** file. */
	DISK_FULL,
	/** record, field, author. */
	STALE_EDIT,
	/** what was asked for, nearest keys. */
	NO_SUCH_RECORD,
	/** what was asked for, how many records answer to it, their keys. */
	AMBIGUOUS_RECORD,
	/** what was asked for, nearest type names. */
	UNKNOWN_TYPE,
	/** feature, type, nearest feature names. */
	UNKNOWN_FEATURE,
	/** value, feature, allowed values. */
	UNKNOWN_LITERAL,
	/** text, feature, what is wrong with it. */
	BAD_DATE,
	/** text, feature, what is expected. */
	BAD_VALUE,
	/** value, feature, nearest keys. */
	UNKNOWN_REFERENCE,
	/** value, feature, expected type. */
	WRONG_REFERENCE_TYPE,
	/** feature, length in characters, most characters. */
	TEXT_TOO_LONG,
	/** megabytes: texts that were written at once are longer together. */
	LINE_TOO_LONG,
	/** feature: a text with a zero or half a character. */
	BAD_CHARACTER,
	/** file, its size and the largest size in megabytes. */
	CONTENT_TOO_LARGE,
	/** feature, type. */
	NOT_CHANGEABLE,
	/** language, allowed languages. */
	UNKNOWN_LANGUAGE,
	/** filter text, position from 1, what is wrong. */
	BAD_FILTER,
	/** name, type, nearest names of saved filters. */
	UNKNOWN_FILTER,
	/** nothing: the index is being made anew, words would find only some of the records. */
	SEARCH_RENEWING,
	/** file, line or position, what is wrong. */
	BAD_IMPORT,
	/** From a place of a file on, which is named besides. */
	NOT_JSON,
	/** file, known suffixes. */
	UNKNOWN_FILE_KIND,
	/** file, the format that was asked for, the format that the file's name promises. */
	OTHER_FORMAT,
	/** file, what its name says, what its content is. */
	WRONG_FILE_KIND,
	/** file: a document without readable text, for example scanned pages. */
	NO_TEXT,
	/** file. */
	PASSWORD_PROTECTED,
	/** file: a document that breaks off or is not well-formed. */
	DAMAGED_DOCUMENT,
	/** file: a text in no encoding that can be told with certainty. */
	UNKNOWN_ENCODING,
	/** file: a table, which cannot be imported without a mapping. */
	MAPPING_NEEDED,
	/** mapping, what is wrong with it. */
	BAD_MAPPING,
	/** line and column of a mapping, which is no JSON from there. */
	BAD_MAPPING_TEXT,
	/** A text that is to be a mapping, and is no JSON object. */
	NO_MAPPING_OBJECT,
	/** member of a mapping that none has there, those most like it. */
	UNKNOWN_MEMBER,
	/** A mapping that names no column. */
	NO_COLUMNS,
	/** feature for a date, feature for words in its place: the one is no date, or the other no text. */
	BAD_DATE_WORDS,
	/** feature, type: it is stored, but no cell says its value. */
	NOT_OF_A_COLUMN,
	/** column, column, feature: both go there, and it has one value. */
	COLUMNS_CLASH,
	/** name that is no mapping, names of those that are. */
	UNKNOWN_MAPPING,
	/** column, the columns of the table. */
	UNKNOWN_COLUMN,
	/** header of several columns, where they stand. */
	REPEATED_COLUMN,
	/** file: a table without any text. */
	EMPTY_TABLE,
	/** sheet, the sheets of the file. */
	UNKNOWN_SHEET,
	/** column that identifies rows. */
	NO_IDENTIFIER,
	/** A row for which no record is known yet, and which says no title of a new one. */
	NO_TITLE,
	/** words, column of a date: they name none, and are kept as words. */
	KEPT_AS_WORDS,
	/** identifier, number of the row that has it too. */
	REPEATED_IDENTIFIER,
	/** column, error of the spreadsheet. */
	BAD_CELL,
	/** document, format: there is no such document in this format. */
	UNFIT_FORMAT,
	/** record key: a document of a meeting was wanted. */
	NOT_A_MEETING,
	/** a record, as it was named. */
	NOT_A_BODY,
	/** key of the meeting. */
	SIGNED_TEXT_LOST,
	/** record key: its marking keeps it from the counterpart. */
	NOT_SHAREABLE,
	/** template, line, what is wrong, the name it is about. */
	BAD_TEMPLATE,
	/** file of the template. */
	EMPTY_TEMPLATE,
	/** character, its code, the text around it, the heading above it. */
	MISSING_GLYPH,
	/** type identifier, plug-in that defines it. */
	NEEDS_PLUGIN,
	/** why, file: changes that were kept unsaved. */
	DRAFT_LEFT,
	/** file: changes that were kept unsaved. */
	DRAFT_PARTLY,
	/** file. */
	NOT_A_PACKAGE,
	/** file. */
	DAMAGED_PACKAGE,
	/** file. */
	PACKAGE_TOO_BIG,
	/** file, version of the package, newest version this program reads. */
	NEWER_PACKAGE,
	/** file: encrypted for somebody else. */
	NOT_FOR_THIS_DEVICE,
	/** nothing: a package for everybody cannot be encrypted. */
	NO_RECEIVER,
	/** name, fingerprint of the keys. */
	UNKNOWN_DEVICE,
	/** name, fingerprint of the keys. */
	OTHER_KEYS,
	/** name. */
	REVOKED_DEVICE,
	/** name: a device of the partner administration sent operations. */
	NOT_A_POST,
	/** name: a package was to be made for a device in which the trust has ended. */
	NO_LONGER_TRUSTED,
	/** what was asked for, names of the devices that are known. */
	NO_SUCH_DEVICE,
	/** fingerprint that was given, name, fingerprint of the keys. */
	OTHER_FINGERPRINT,
	/** what was asked for. */
	NO_SUCH_CONFLICT,
	/** device, sequence: an operation that does not follow from those before it. */
	BROKEN_CHAIN,
	/** device, sequence: the device made another operation with this sequence, so its register was put back to an earlier state. */
	FORKED_CHAIN,
	/** device, sequence: operations in the name of this very device that it never made, nor lost. */
	NOT_WRITTEN_HERE,
	/** nothing. */
	CANCELLED,
	/** detail. */
	UNEXPECTED
}
