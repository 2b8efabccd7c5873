package org.liaison.commitments.ui.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.commitments.ui.CommitmentTester;
import org.liaison.core.RecordRef;

/** Does not remind of the selected commitments for some days, which the command's parameter says; 0 reminds of them again. */
public final class QuietHandler extends AbstractHandler {

	private static final String DAYS = "org.liaison.commitments.ui.quiet.days"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		List<String> chosen = new ArrayList<>();
		HandlerUtil.getCurrentStructuredSelection(event).forEach(element -> {
			if (element instanceof RecordRef record && CommitmentTester.isCommitment(record)) {
				chosen.add(record.id());
			}
		});
		int days = Integer.parseInt(event.getParameter(DAYS));
		if (days == 0) {
			new Quieted().wake(chosen);
		} else {
			new Quieted().until(chosen, LocalDate.now().plusDays(days));
		}
		return null;
	}
}
