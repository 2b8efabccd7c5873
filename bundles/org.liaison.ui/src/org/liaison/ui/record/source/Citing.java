package org.liaison.ui.record.source;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.RecordType;
import org.liaison.model.Citation;
import org.liaison.model.CitationPart;
import org.liaison.model.Ids;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;
import org.liaison.model.Source;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordEditor;
import org.liaison.ui.record.source.SourceReader.Selection;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Makes citations, and records, of a passage that was selected in a source. */
final class Citing {

	/** Identifier of the citations page. */
	private static final String PAGE = "org.liaison.ui.citations"; //$NON-NLS-1$
	/** What is longer goes into the text, and its beginning into the title. */
	private static final int LONGEST_TITLE = 120;
	private static final String TEXT = "text"; //$NON-NLS-1$

	private Citing() {
	}

	/** Adds a citation of the passage to a record that is being edited, as one step. */
	static Citation cite(RecordEditing editing, Selection passage) {
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setId(Ids.newId());
		editing.names().know(passage.source().source());
		citation.setSource((Source) editing.edit().reference(passage.source().source()));
		citation.setPart(passage.part());
		Quote quote = passage.quote();
		citation.setExact(quote.exact());
		citation.setPrefix(quote.prefix());
		citation.setSuffix(quote.suffix());
		citation.setStart(quote.start());
		citation.setEnd(quote.start() + quote.exact().length());
		if (passage.part() == CitationPart.FULL_TEXT) {
			citation.setLocator("L" + passage.line()); //$NON-NLS-1$
		}
		editing.record().getCitations().add(citation);
		editing.endStep(RecordText.feature(ModelPackage.Literals.RECORD__CITATIONS));
		return citation;
	}

	/** Opens a record and adds a citation of the passage to it, still to be saved. */
	static void citeIn(IWorkbenchPage page, RecordRef record, Selection passage) {
		edit(RecordLinks.open(page, record).orElse(null), editing -> cite(editing, passage));
	}

	/** Asks for a type and begins a record of it with the passage as its title or text, cited. */
	static void createRecord(Shell shell, IWorkbenchPage page, Selection passage) {
		RecordType type = askForType(shell);
		if (type != null) {
			edit(RecordLinks.create(page, type).orElse(null), editing -> {
				fill(editing.record(), passage);
				cite(editing, passage);
			});
		}
	}

	private static void edit(IEditorPart part, Consumer<RecordEditing> change) {
		if (part instanceof RecordEditor editor) {
			editor.whenLoaded(editing -> {
				change.accept(editing);
				editor.setActivePage(editing.record().getKey() == null ? RecordEditor.FORM : PAGE);
			});
		}
	}

	private static void fill(Record record, Selection passage) {
		String words = passage.quote().exact().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		boolean isLong = words.length() > LONGEST_TITLE;
		int cut = isLong ? Math.max(words.lastIndexOf(' ', LONGEST_TITLE), LONGEST_TITLE / 2) : words.length();
		record.setTitle(LocalizedText.of(passage.source().language(), words.substring(0, cut) + (isLong ? "…" : ""))); //$NON-NLS-1$ //$NON-NLS-2$
		record.eSet(textOf(record), LocalizedText.of(passage.source().language(), passage.quote().exact()));
	}

	/** A type's own text where it has one, else the summary that every record has. */
	private static EStructuralFeature textOf(Record record) {
		EStructuralFeature text = record.eClass().getEStructuralFeature(TEXT);
		return text instanceof EAttribute && StoredForm.isLocalized(text) ? text : ModelPackage.Literals.RECORD__SUMMARY;
	}

	private static RecordType askForType(Shell shell) {
		var dialog = new ElementListSelectionDialog(shell, new LabelProvider() {

			@Override
			public String getText(Object element) {
				return RecordText.type((RecordType) element);
			}

			@Override
			public Image getImage(Object element) {
				return RecordImages.image(((RecordType) element).id());
			}
		});
		dialog.setTitle(Messages.newRecordTitle);
		dialog.setMessage(Messages.newRecordQuestion);
		dialog.setElements(RegisterSession.get().types().all().toArray());
		dialog.setMultipleSelection(false);
		dialog.open();
		return (RecordType) dialog.getFirstResult();
	}
}
