package org.liaison.documents.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.sharing.LeftOut;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.documents.content.Audience;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.Language;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.io.text.ICalWriter;

/**
 * Writes the meetings and commitments of a register as one calendar. Each entry keeps its UID, the record's UUID, for ever, and its
 * SEQUENCE and stamps come from the operations on all that it shows: a calendar that has the entry already takes what changed, and the same
 * register gives the same bytes.
 */
public final class CalendarExport {

	/** The ending of its files' names. */
	public static final String SUFFIX = ".ics"; //$NON-NLS-1$
	/** RFC 5545 wants no line longer than 75 octets; the library counts characters, and a Chinese one has three. */
	private static final int LINE = 25;
	private static final int PAGE = 200;

	/**
	 * What was written.
	 *
	 * @param meetings how many meetings
	 * @param commitments how many commitments
	 * @param withoutDays keys of the meetings left out because their days are not known
	 * @param leftOut what was left out because the counterpart may not see it
	 */
	public record Written(int meetings, int commitments, List<String> withoutDays, List<LeftOut> leftOut) {
	}

	private final Audience audience;
	private final Versions versions;
	private final Labels labels;
	private final List<Language> languages;
	private final List<String> withoutDays = new ArrayList<>();

	/**
	 * @param languages the languages of the texts, at least one
	 * @param forCounterpart whether the partner administration gets it: only what may leave is written, and named
	 */
	public CalendarExport(Register register, Labels labels, List<Language> languages, boolean forCounterpart) {
		audience = new Audience(register, forCounterpart);
		versions = new Versions(register, !forCounterpart);
		this.labels = labels;
		this.languages = languages;
	}

	/**
	 * Writes the calendar.
	 *
	 * @param out is flushed, not closed
	 * @throws IOException when {@code out} takes no more
	 */
	public Written write(OutputStream out, IProgressMonitor monitor) throws IOException {
		var calendar = new ICalendar();
		calendar.setProductId("-//Liaison Workbench//Calendar//" + languages.getFirst().tag().toUpperCase()); //$NON-NLS-1$
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		int meetings = add(calendar, MeetingsPackage.Literals.MEETING, new MeetingEvent(), progress.split(1));
		int commitments = add(calendar, CommitmentsPackage.Literals.COMMITMENT, new CommitmentTask(), progress.split(1));
		@SuppressWarnings("resource") // the stream is the caller's
		var writer = new ICalWriter(out, ICalVersion.V2_0);
		writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
		writer.write(calendar);
		writer.flush();
		return new Written(meetings, commitments, withoutDays, audience.leftOut());
	}

	private int add(ICalendar calendar, EClass eClass, EntryKind kind, IProgressMonitor monitor) {
		Optional<RecordType> type = audience.register().types().of(eClass);
		return type.isEmpty() ? 0 : add(calendar, type.get(), kind, monitor);
	}

	private int add(ICalendar calendar, RecordType type, EntryKind kind, IProgressMonitor monitor) {
		List<EStructuralFeature> columns = kind.columns();
		RowSet rows = audience.register().rows(new Query(type, Filter.ALL, List.of(), columns, languages.getFirst()));
		long size = rows.size();
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(size, Integer.MAX_VALUE));
		String category = labels.type(type.eClass(), languages.getFirst());
		var texts = new EntryTexts(labels, languages);
		int written = 0;
		for (long from = 0; from < size; from += PAGE) {
			for (Row row : rows.rows(from, PAGE)) {
				if (audience.admits(row.id())) {
					Optional<ICalComponent> component = kind.component(new Entry(row, columns), versions.of(row.id(), columns), texts, category);
					component.ifPresentOrElse(calendar::addComponent, () -> withoutDays.add(row.key()));
					written += component.isPresent() ? 1 : 0;
				}
				progress.worked(1);
			}
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		return written;
	}
}
