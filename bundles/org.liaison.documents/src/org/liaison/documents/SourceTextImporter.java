package org.liaison.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Importer;
import org.liaison.core.value.StoredContent;
import org.liaison.model.Attachment;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.model.Source;

/**
 * Gives a source its actual text, word for word, with its SHA-256, the day and the file itself. Without a target a new source is
 * made, called as the document calls itself or as the file is called.
 */
public final class SourceTextImporter implements Importer {

	@Override
	public Set<String> importFile(Register register, Path file, String target, IProgressMonitor monitor) {
		String name = file.getFileName().toString();
		TextKind kind = TextKind.ofName(name).orElseThrow(
				() -> new RegisterException(Problem.UNKNOWN_FILE_KIND, file, String.join(", ", TextKind.allSuffixes()))); //$NON-NLS-1$
		byte[] content = bytes(file);
		SourceText text = read(kind, content, name);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		try (Edit edit = Edits.open(register)) {
			Source source = target == null ? create(edit, text, name) : load(edit, target, name);
			setText(source, text.text());
			attach(source, name, kind.mediaType(), content);
			return edit.save(""); //$NON-NLS-1$
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return StoredContent.read(file);
		} catch (IOException e) {
			throw Files.exists(file) ? new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()))
					: new RegisterException(e, Problem.NOT_FOUND, file);
		}
	}

	private static SourceText read(TextKind kind, byte[] content, String name) {
		kind.contradiction(content).ifPresent(found -> {
			throw new RegisterException(Problem.WRONG_FILE_KIND, name, kind.name(), found);
		});
		SourceText text = kind.reader().read(content, name);
		if (text.text().isBlank()) {
			throw new RegisterException(Problem.NO_TEXT, name);
		}
		return text;
	}

	private static Source create(Edit edit, SourceText text, String name) {
		Source source = (Source) edit.create(ModelPackage.Literals.SOURCE);
		String title = text.title().isBlank() ? name.substring(0, name.lastIndexOf('.')) : text.title();
		source.setTitle(LocalizedText.of(Script.language(title), title));
		return source;
	}

	private static Source load(Edit edit, String target, String name) {
		Record record = edit.load(target);
		if (record instanceof Source source) {
			return source;
		}
		throw new RegisterException(Problem.WRONG_REFERENCE_TYPE, target, name, ModelPackage.Literals.SOURCE.getName());
	}

	private static void setText(Source source, String text) {
		if (!text.equals(source.getFullText())) {
			source.setFullText(text);
			source.setSha256(DigestUtils.sha256Hex(text));
			source.setRetrieved(PartialDate.parse(LocalDate.now().toString()));
		}
	}

	private static void attach(Source source, String name, String mediaType, byte[] content) {
		String sha256 = DigestUtils.sha256Hex(content);
		if (source.getAttachments().stream().noneMatch(attachment -> sha256.equals(attachment.getSha256()))) {
			Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName(name);
			attachment.setMediaType(mediaType);
			attachment.setContent(content);
			source.getAttachments().add(attachment);
		}
	}
}
