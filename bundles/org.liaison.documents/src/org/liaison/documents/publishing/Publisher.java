package org.liaison.documents.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jsoup.Jsoup;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.WholeFile;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.sharing.LeftOut;
import org.liaison.core.types.Labels;
import org.liaison.documents.content.Audience;
import org.liaison.documents.content.BriefingComposer;
import org.liaison.documents.content.CommitmentsComposer;
import org.liaison.documents.content.Content;
import org.liaison.documents.content.DecisionsComposer;
import org.liaison.documents.content.Frame;
import org.liaison.documents.content.MinutesComposer;
import org.liaison.documents.content.Part;
import org.liaison.documents.content.RegisterContent;
import org.liaison.documents.content.Wording;
import org.liaison.documents.content.Wordings;
import org.liaison.documents.template.Page;
import org.liaison.documents.template.Templates;
import org.liaison.documents.writer.Finished;
import org.liaison.documents.writer.HtmlWriter;
import org.liaison.documents.writer.PageWriter;
import org.liaison.documents.writer.PdfWriter;
import org.liaison.documents.writer.SheetWriter;
import org.liaison.documents.writer.WordWriter;
import org.liaison.meetings.Meeting;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.sessions.workflow.SignedMeeting;

/**
 * Makes documents. It reads the register and writes one file, whole or not at all; never on the UI thread.
 *
 * @param labels names of types and values
 * @param templates where the templates are
 */
public record Publisher(Labels labels, Templates templates) {

	/**
	 * Makes the document that {@code order} describes.
	 *
	 * @return what had to be left out because it may not leave the house; not in the document, but for whoever sends it
	 * @throws RegisterException for a meeting that there is not or that may not be shared, for a template that cannot be used, for a
	 *         character that the fonts lack, and when the file cannot be written; then there is no file, or the old one
	 * @throws OperationCanceledException when {@code monitor} is cancelled before the file is in its place; then too
	 */
	public List<LeftOut> publish(Register register, DocumentOrder order, Path file, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		var wordings = new Wordings(order.languages(), labels);
		var audience = new Audience(register, order.forCounterpart());
		Content content = compose(register, order, wordings, audience, progress.split(1));
		Frame frame = frame(order, wordings, content);
		if (order.format() == DocumentFormat.XLSX) {
			progress.split(1);
			write(file, out -> new SheetWriter(frame).write(((RegisterContent) content).sheet(), out), progress);
		} else {
			String html = new Page(templates).fill(order.kind().template(), content, frame);
			progress.split(1);
			var finished = new Finished(Jsoup.parse(html), frame.title(), order.languages());
			write(file, out -> writer(order.format()).write(finished, out), progress);
		}
		return audience.leftOut();
	}

	private PageWriter writer(DocumentFormat format) {
		return switch (format) {
		case PDF -> new PdfWriter();
		case DOCX -> new WordWriter(templates);
		default -> new HtmlWriter();
		};
	}

	private Content compose(Register register, DocumentOrder order, Wordings wordings, Audience audience, SubMonitor progress) {
		try (Edit edit = Edits.open(audience.register())) {
			return switch (order.kind()) {
			case MINUTES -> {
				Meeting meeting = meeting(edit, order, audience);
				yield new MinutesComposer(labels, wordings, audience).compose(meeting, signed(register, meeting.getId()));
			}
			case BRIEFING -> new BriefingComposer(edit, wordings, audience).compose(meeting(edit, order, audience), progress);
			case DECISIONS -> new DecisionsComposer(wordings, audience).compose(progress);
			case COMMITMENTS -> new CommitmentsComposer(wordings, audience, order.grouping()).compose(which(register, order), progress);
			};
		}
	}

	/** Asked of all that there is: what is found may be seen or not, but names in the condition are known. */
	private static Filter which(Register register, DocumentOrder order) {
		return FilterParser.of(register).parse(register.types().of(CommitmentsPackage.Literals.COMMITMENT).orElseThrow(), order.where());
	}

	/** What was signed is found out from all that there is; who may see less gets its text whole, or not at all. */
	private static Optional<SignedMeeting> signed(Register register, String meeting) {
		try (Edit edit = Edits.open(register)) {
			return SignedMeeting.of(register, (Meeting) edit.load(meeting));
		}
	}

	private static Meeting meeting(Edit edit, DocumentOrder order, Audience audience) {
		Record record = edit.load(order.meeting());
		if (!(record instanceof Meeting meeting)) {
			throw new RegisterException(Problem.NOT_A_MEETING, record.getKey());
		}
		if (!audience.admits(meeting)) {
			throw new RegisterException(Problem.NOT_SHAREABLE, audience.leftOut().getFirst().key());
		}
		return meeting;
	}

	private static Frame frame(DocumentOrder order, Wordings wordings, Content content) {
		Wording kind = wordings.say("kind." + order.kind()); //$NON-NLS-1$
		return new Frame(kind, content.subject(), title(wordings, kind, content.subject()), order.kind() == DocumentKind.BRIEFING && !order.forCounterpart(),
				wordings.say("made", wordings.date(PartialDate.of(LocalDate.now()))), wordings.drafts(), wordings.gaps(), !order.kind().isOfMeeting(), //$NON-NLS-1$
				order.languages().stream().map(Part::tag).toList(), wordings.labels());
	}

	private static String title(Wordings wordings, Wording kind, Wording subject) {
		Part part = subject.labelled(wordings.lead(kind)).parts().getFirst();
		return subject.main().isEmpty() ? kind.main() : part.label() + part.gap() + part.text();
	}

	private interface Writing {
		void to(OutputStream out) throws IOException;
	}

	private static void write(Path file, Writing writing, SubMonitor progress) {
		WholeFile.write(file, out -> {
			writing.to(out);
			// Whoever has cancelled by now wants no file.
			progress.split(1);
			return null;
		});
	}
}
