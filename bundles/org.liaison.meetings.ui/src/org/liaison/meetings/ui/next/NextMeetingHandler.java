package org.liaison.meetings.ui.next;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.ui.record.RecordPickerDialog;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.session.RegisterSession;

/** Prepares the next meeting of the body that is selected or open; asks for one otherwise. */
public final class NextMeetingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<Register> register = RegisterSession.get().register();
		if (register.isPresent()) {
			String type = RecordTypes.typeId(MeetingsPackage.Literals.BODY);
			var shell = HandlerUtil.getActiveShellChecked(event);
			var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			selected(event, type).or(() -> RecordPickerDialog.choose(shell, NextText.whichBody, register.get(), Set.of(type)).map(RecordRef::id))
					.ifPresent(body -> NextMeeting.prepare(register.get(), body, page));
		}
		return null;
	}

	private static Optional<String> selected(ExecutionEvent event, String type) {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof RecordRef record && record.type().equals(type)) {
			return Optional.of(record.id());
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor != null && editor.getEditorInput() instanceof RecordEditorInput input && input.typeId().equals(type)
				? Optional.ofNullable(input.recordId()) : Optional.empty();
	}
}
