package org.liaison.commitments.ui.change;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__CONCERNS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.ProgressUpdate;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.model.Attachment;
import org.liaison.model.Citation;
import org.liaison.model.Ids;
import org.liaison.model.ModelFactory;
import org.liaison.model.Record;
import org.liaison.model.Source;

/** Makes a change to several commitments, in one edit: all of them or none. Not on the UI thread. */
final class Changing {

	private final Register register;
	private final Changes changes;
	private final String author = UserArea.of(System.getenv()).device().author();
	private final List<Attachment> files = new ArrayList<>();

	Changing(Register register, Changes changes) {
		this.register = register;
		this.changes = changes;
	}

	/**
	 * Changes and saves.
	 *
	 * @return the edit, which still can take it back; whoever gets it closes it
	 */
	Edit apply(List<RecordRef> commitments, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, commitments.size() + 1);
		Edit edit = Edits.open(register);
		try {
			if (changes.progress() != null) {
				for (Path file : changes.progress().files()) {
					files.add(keep(file));
				}
			}
			for (RecordRef record : commitments) {
				change(edit, (Commitment) edit.load(record.id()));
				progress.split(1);
			}
			edit.endStep(""); //$NON-NLS-1$
			edit.save(changes.reason());
			return edit;
		} catch (RuntimeException e) {
			edit.close();
			throw e;
		}
	}

	private void change(Edit edit, Commitment commitment) {
		if (changes.agreed() != null) {
			commitment.setAgreed(changes.agreed());
		}
		if (changes.actual() != null) {
			commitment.setActual(changes.actual());
		}
		if (changes.concern() != null && Targets.of(commitment, COMMITMENT__CONCERNS, Record.class).stream().map(ObjectIds::of)
				.noneMatch(changes.concern().id()::equals)) {
			commitment.getConcerns().add(edit.reference(changes.concern()));
		}
		if (changes.replacedBy() != null) {
			commitment.setReplacedBy((Commitment) edit.reference(changes.replacedBy()));
		}
		if (changes.progress() != null && !changes.progress().isEmpty()) {
			commitment.getProgress().add(update(edit, changes.progress()));
		}
		if (changes.status() != null) {
			commitment.setStatus(changes.status());
			if (changes.closes() && !changes.reason().isBlank()) {
				commitment.setClosingReason(changes.reason());
			}
		}
	}

	private ProgressUpdate update(Edit edit, Progress progress) {
		ProgressUpdate update = CommitmentsFactory.eINSTANCE.createProgressUpdate();
		update.setId(Ids.newId());
		update.setDate(progress.date());
		update.setAuthor(author);
		update.setText(progress.text());
		files.forEach(file -> update.getEvidence().add(copy(file)));
		if (progress.source() != null) {
			Citation citation = ModelFactory.eINSTANCE.createCitation();
			citation.setId(Ids.newId());
			citation.setSource((Source) edit.reference(progress.source()));
			citation.setExact(progress.quote().isBlank() ? null : progress.quote());
			update.getCitations().add(citation);
		}
		return update;
	}

	private Attachment keep(Path file) {
		try {
			byte[] content = Files.readAllBytes(file);
			Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName(file.getFileName().toString());
			attachment.setMediaType(Files.probeContentType(file));
			attachment.setSize((long) content.length);
			attachment.setSha256(register.store(content));
			return attachment;
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}

	/** Each commitment has its own attachment; the bytes are kept once. */
	private static Attachment copy(Attachment file) {
		Attachment copy = ModelFactory.eINSTANCE.createAttachment();
		copy.setId(Ids.newId());
		copy.setName(file.getName());
		copy.setMediaType(file.getMediaType());
		copy.setSize(file.getSize());
		copy.setSha256(file.getSha256());
		return copy;
	}

	/** The commitments as they are now. */
	static List<Before> read(Register register, List<RecordRef> commitments) {
		try (Edit edit = Edits.open(register)) {
			return commitments.stream().map(record -> Before.of(edit, record)).toList();
		}
	}
}
