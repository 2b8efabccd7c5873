package org.liaison.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.types.RecordType;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** A new record: of the type that the parameter names, or that of the list in front, or one to be chosen. */
public final class NewRecordHandler extends AbstractHandler {

	static final String COMMAND = "org.liaison.ui.newRecord"; //$NON-NLS-1$
	static final String TYPE = "org.liaison.ui.newRecord.type"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (RegisterSession.get().register().isPresent()) {
			type(event, window.getShell()).ifPresent(type -> RecordLinks.create(window.getActivePage(), type));
		}
		return null;
	}

	private static Optional<RecordType> type(ExecutionEvent event, Shell shell) {
		String named = event.getParameter(TYPE);
		if (named != null) {
			return RegisterSession.get().types().byId(named);
		}
		return HandlerUtil.getActivePart(event) instanceof ListEditor list ? Optional.of(list.type()) : choose(shell);
	}

	private static Optional<RecordType> choose(Shell shell) {
		var dialog = new ElementListSelectionDialog(shell, new LabelProvider() {

			@Override
			public String getText(Object type) {
				return RecordText.type((RecordType) type);
			}

			@Override
			public Image getImage(Object type) {
				return RecordImages.image(((RecordType) type).eClass());
			}
		});
		dialog.setTitle(CommandText.newRecordTitle);
		dialog.setMessage(CommandText.newRecordMessage);
		dialog.setElements(RegisterSession.get().types().all().toArray());
		return dialog.open() == Window.OK ? Optional.of((RecordType) dialog.getFirstResult()) : Optional.empty();
	}
}
