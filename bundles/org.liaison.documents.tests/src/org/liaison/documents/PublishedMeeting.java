package org.liaison.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.sharing.LeftOut;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.documents.publishing.Publisher;
import org.liaison.documents.template.Templates;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.Participant;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.sessions.workflow.MinutesSteps;
import org.liaison.testing.Giving;
import org.liaison.testing.Services;

/** A register with one meeting of two sides, and documents made of it. */
final class PublishedMeeting implements AutoCloseable {

	static final LocalizedText TEXT = text("The sides exchange statistics every month.", "双方每月交换统计数据。", "Стороны ежемесячно обмениваются статистикой.");
	static final LocalizedText TOPIC = text("Exchange of statistics", "统计数据交换", "Обмен статистикой");

	private final Path folder;
	private final Register register;
	private List<LeftOut> leftOut = List.of();

	PublishedMeeting(Path folder) {
		this.folder = folder;
		register = Services.get(RegisterStore.class).create(folder.resolve("meeting.liaison"), Services.get(RecordTypes.class),
				new Device(Ids.newId(), "Tester"));
		try (Edit edit = Edits.open(register)) {
			fill(edit);
			edit.save("");
		}
	}

	static LocalizedText text(String english, String chinese, String russian) {
		return LocalizedText.of(Language.EN, english).with(Language.ZH, chinese).with(Language.RU, russian);
	}

	private static void fill(Edit edit) {
		Organisation ours = organisation(edit, "CN", text("General Administration of Customs", "海关总署", "Главное таможенное управление"));
		Organisation theirs = organisation(edit, "RU", text("Federal Customs Service", "联邦海关署", "Федеральная таможенная служба"));
		Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
		meeting.setKey("MTG-1");
		meeting.setMarking(Marking.SHAREABLE);
		meeting.setTitle(text("Twelfth session", "第十二次会议", "Двенадцатое заседание"));
		meeting.setDates(PartialDate.parse("2027-04-20"));
		participant(meeting, ours);
		participant(meeting, theirs);
		AgendaItem item = MeetingsFactory.eINSTANCE.createAgendaItem();
		item.setId(Ids.newId());
		item.setTitle(TOPIC);
		meeting.getAgenda().add(item);
		Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
		commitment.setKey("COM-1");
		commitment.setMarking(Marking.SHAREABLE);
		commitment.setTitle(text("Monthly exchange", "每月交换", "Ежемесячный обмен"));
		commitment.setAgreed(PartialDate.parse("2027-12"));
		commitment.getObligors().add(theirs);
		Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
		outcome.setId(Ids.newId());
		outcome.setKind(OutcomeKind.COMMITMENT);
		outcome.setText(TEXT);
		outcome.setAgendaItem(item);
		outcome.getCommitments().add(commitment);
		meeting.getOutcomes().add(outcome);
	}

	private static Organisation organisation(Edit edit, String country, LocalizedText title) {
		Organisation organisation = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
		organisation.setCountry(country);
		organisation.setTitle(title);
		organisation.setMarking(Marking.PUBLIC);
		return organisation;
	}

	private static void participant(Meeting meeting, Organisation organisation) {
		Participant participant = MeetingsFactory.eINSTANCE.createParticipant();
		participant.setId(Ids.newId());
		participant.setOrganisation(organisation);
		meeting.getParticipants().add(participant);
	}

	/** Changes the meeting and its commitment. */
	void change(Consumer<Meeting> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Meeting) edit.load("MTG-1"));
			edit.save("");
		}
	}

	/** The minutes go on to their signature. */
	void sign() {
		var steps = new MinutesSteps(Services.get(Labels.class));
		change(meeting -> meeting.setState(MeetingState.IN_SESSION));
		change(meeting -> steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Tester"));
		change(meeting -> steps.go(meeting, MeetingState.AGREED, "Tester"));
		change(meeting -> steps.sign(meeting, PartialDate.parse("2027-04-20"), List.of()));
	}

	/** Another post, which has all that this one has now. */
	Register elsewhere() {
		Register other = Services.get(RegisterStore.class).create(folder.resolve("elsewhere.liaison"), Services.get(RecordTypes.class),
				new Device(Ids.newId(), "Petrov"));
		Giving.all(register, other);
		return other;
	}

	Register register() {
		return register;
	}

	Path templates() {
		return folder.resolve("templates");
	}

	Path file(DocumentFormat format) {
		return folder.resolve("document." + format.suffix());
	}

	/** What was left out of the document made last. */
	List<LeftOut> leftOut() {
		return leftOut;
	}

	void publish(DocumentOrder order, IProgressMonitor monitor) {
		var publisher = new Publisher(Services.get(Labels.class), new Templates(templates()));
		leftOut = publisher.publish(register, order, file(order.format()), monitor);
	}

	byte[] make(DocumentKind kind, DocumentFormat format, boolean forCounterpart, Language... languages) {
		publish(new DocumentOrder(kind, kind.isOfMeeting() ? "MTG-1" : null, format, List.of(languages), forCounterpart, Grouping.SIDE, ""), new NullProgressMonitor());
		try {
			return Files.readAllBytes(file(format));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	byte[] minutes(DocumentFormat format, Language... languages) {
		return make(DocumentKind.MINUTES, format, false, languages);
	}

	/** The text of a document as the readers of source texts find it, without the blanks of its layout. */
	static String read(DocumentFormat format, byte[] document) {
		TextKind kind = switch (format) {
		case PDF -> TextKind.PDF;
		case DOCX -> TextKind.DOCX;
		default -> TextKind.HTML;
		};
		return squeeze(kind.reader().read(document, "document").text());
	}

	static String squeeze(String text) {
		return text.replaceAll("\\s+", "");
	}

	@Override
	public void close() {
		register.close();
	}
}
