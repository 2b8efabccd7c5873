package org.liaison.documents.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.UserArea;
import org.liaison.core.sharing.LeftOut;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Publisher;
import org.liaison.documents.template.Templates;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Makes a document, by preference about what is selected or open. */
public final class PublishHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var selection = HandlerUtil.getCurrentStructuredSelection(event);
		IEditorPart open = HandlerUtil.getActiveEditor(event);
		String meeting = Subjects.meeting(selection, HandlerUtil.getActiveEditorInput(event));
		boolean commitments = Subjects.areCommitments(selection, open);
		String filter = Subjects.filter(open);
		RegisterSession.get().register().ifPresent(register -> Background.read(PublishText.looking, () -> Optional.ofNullable(meeting).flatMap(register::find)
				.map(found -> new Subject(found, Subjects.isAhead(register, found) ? DocumentKind.BRIEFING : DocumentKind.MINUTES))
				.orElse(new Subject(null, DocumentKind.MINUTES)), subject -> ask(shell,
						new PublishDialog(shell, register, commitments ? DocumentKind.COMMITMENTS : subject.kind(), subject.meeting(), filter), register), shell));
		return null;
	}

	/** A meeting, if there is one, and what is most likely wanted of it: before it a briefing pack, later its minutes. */
	private record Subject(RecordRef meeting, DocumentKind kind) {
	}

	private static void ask(Shell shell, PublishDialog dialog, Register register) {
		if (dialog.open() == Window.OK) {
			publish(shell, register, dialog.order(), dialog.file());
		}
	}

	private static void publish(Shell shell, Register register, DocumentOrder order, Path file) {
		var publisher = new Publisher(RegisterSession.get().labels(), new Templates(UserArea.of(System.getenv()).file(Templates.FOLDER)));
		AtomicReference<List<LeftOut>> leftOut = new AtomicReference<>();
		Background.run(NLS.bind(PublishText.publishing, file.getFileName()), monitor -> leftOut.set(publisher.publish(register, order, file, monitor)),
				() -> tell(shell, order, file, leftOut.get()));
	}

	private static void tell(Shell shell, DocumentOrder order, Path file, List<LeftOut> leftOut) {
		RegisterSession session = RegisterSession.get();
		String written = NLS.bind(PublishText.written, file.getFileName());
		String message = !order.forCounterpart() ? written : written + '\n'
				+ (leftOut.isEmpty() ? PublishText.nothingLeftOut : NLS.bind(PublishText.leftOut, leftOut.size()));
		WrittenDialog.show(shell, PublishText.title, message, leftOut.stream().map(one -> one.describe(session.labels(), session.language())).toList(),
				PublishText.open, file);
	}
}
