package org.liaison.ui.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;
import org.liaison.ui.conflicts.ConflictsText;
import org.liaison.ui.conflicts.ConflictsView;
import org.liaison.ui.drafts.DraftsText;
import org.liaison.ui.internal.Ellipsis;
import org.liaison.ui.internal.Moment;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** The header of the editor: picture and name of the type, key, title, marking, and what there is to say about the record. */
final class RecordHeader {

	/** The pictures before title and message, and what is between the parts of the heading. */
	private static final int PICTURES = 80;
	private static final Object MESSAGE = "record"; //$NON-NLS-1$
	private static final Object CONFLICTS = "conflicts"; //$NON-NLS-1$
	private static final Object KEPT = "kept"; //$NON-NLS-1$

	private final IManagedForm managed;
	private final RecordEditor editor;
	private final Form form;
	private final RecordEditorInput input;
	private String marking;
	private Record record;

	RecordHeader(RecordEditor editor, IManagedForm managed, RecordEditorInput input) {
		this.editor = editor;
		this.managed = managed;
		this.input = input;
		form = managed.getForm().getForm();
		fillWindow(managed.getForm());
		managed.getToolkit().decorateFormHeading(form);
		form.setText(escaped(input.getName()));
		form.setImage(RecordImages.image(input.typeId()));
		form.addMessageHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				follow((IMessage[]) event.getHref());
			}
		});
		// With somebody listening the heading keeps room for a message before there is one.
		form.setMessage(null);
	}

	/** By itself the form would be as wide as title and message together on one line, and end outside the window: it gives way instead. */
	private void fillWindow(ScrolledForm scrolled) {
		scrolled.setContent(null);
		scrolled.addListener(SWT.Resize, event -> {
			form.setBounds(scrolled.getClientArea());
			showTitle();
		});
		// What there is to say takes room from the title when it appears, and gives it back.
		Stream.of(form.getHead().getChildren()).forEach(part -> part.addListener(SWT.Resize, event -> showTitle()));
	}

	/** The whole title, over several lines; beside a message so much of it that the message has room. */
	private void showTitle() {
		String title = title();
		Composite head = form.getHead();
		if (form.getMessage() != null) {
			var gc = new GC(head);
			gc.setFont(head.getFont());
			title = Ellipsis.fit(gc, title, Math.max(head.getSize().x / 3, besideMessage(gc, head)));
			gc.dispose();
		}
		if (!escaped(title).equals(form.getText())) {
			form.setText(escaped(title));
			form.setToolTipText(title());
		}
	}

	/** What a message and the marking leave of the heading; measured in the title's font, which is the larger one. */
	private int besideMessage(GC gc, Composite head) {
		int tools = Stream.of(head.getChildren()).filter(ToolBar.class::isInstance).mapToInt(bar -> bar.getSize().x).sum();
		return head.getSize().x - gc.textExtent(form.getMessage()).x - tools - PICTURES;
	}

	/** A click on what is said leads to where something can be done about it. */
	private void follow(IMessage[] messages) {
		if (Arrays.stream(messages).anyMatch(message -> message.getKey() == CONFLICTS)) {
			ConflictsView.open(editor.getSite().getPage(), input.recordId());
		} else if (Arrays.stream(messages).anyMatch(message -> message.getKey() == KEPT)) {
			editor.askToRevert();
		} else {
			Arrays.stream(messages).map(IMessage::getControl).filter(Objects::nonNull).findFirst().ifPresent(Control::setFocus);
		}
	}

	/** Shows a record, and follows what becomes of its title. */
	void show(RecordEditing editing) {
		record = editing.record();
		editing.addListener((object, feature) -> {
			if (object == record) {
				refresh();
			}
		});
		refresh();
	}

	private void refresh() {
		if (form.isDisposed()) {
			return;
		}
		showTitle();
		EStructuralFeature feature = ModelPackage.Literals.RECORD__MARKING;
		showMarking(RecordText.type(input.typeId()) + " · " + RecordText.value(feature, record.eGet(feature))); //$NON-NLS-1$
	}

	/** As something to click on: it leads to where the marking is changed. */
	private void showMarking(String text) {
		if (text.equals(marking)) {
			return;
		}
		marking = text;
		var action = new Action(text) {

			@Override
			public void run() {
				editor.reveal(ModelPackage.Literals.RECORD__MARKING);
			}
		};
		action.setToolTipText(RecordText.feature(ModelPackage.Literals.RECORD__MARKING));
		form.getToolBarManager().removeAll();
		form.getToolBarManager().add(action);
		form.updateToolBar();
	}

	/** Key and title, or that it is new. */
	String title() {
		if (record == null) {
			return input.getName();
		}
		LocalizedText title = record.getTitle() == null ? LocalizedText.EMPTY : record.getTitle();
		String key = record.getKey() == null ? "" : record.getKey(); //$NON-NLS-1$
		String text = (key + ' ' + title.best(RegisterSession.get().language())).strip();
		return text.isEmpty() ? input.getName() : text;
	}

	/**
	 * Says that fields were changed at another post too; a click leads to where that is decided. It is graver than what checks find: of several
	 * warnings the heading would only say how many there are.
	 */
	void conflicts(List<String> fields) {
		managed.getMessageManager().removeMessage(CONFLICTS);
		if (!fields.isEmpty()) {
			String first = fields.getFirst();
			managed.getMessageManager().addMessage(CONFLICTS, fields.size() == 1 ? NLS.bind(ConflictsText.head, first)
					: NLS.bind(ConflictsText.headMany, first, fields.size() - 1), null, IMessageProvider.ERROR);
		}
		showTitle();
	}

	/** Says something about the record as a whole. */
	void say(String message, int severity) {
		managed.getMessageManager().addMessage(MESSAGE, message, null, severity);
	}

	/** Says that what was unsaved when the program ended is so again; a click drops it. */
	void kept(Instant when) {
		managed.getMessageManager().addMessage(KEPT, NLS.bind(DraftsText.kept, Moment.text(when)), null, IMessageProvider.WARNING);
	}

	/** Takes back what was said. */
	void quiet() {
		managed.getMessageManager().removeMessage(KEPT);
		managed.getMessageManager().removeMessage(MESSAGE);
	}

	/** A form's heading shows mnemonics. */
	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
