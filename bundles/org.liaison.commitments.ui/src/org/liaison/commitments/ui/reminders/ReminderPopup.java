package org.liaison.commitments.ui.reminders;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.notifications.AbstractNotificationPopup;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.ui.followup.FollowUpEditor;
import org.liaison.commitments.ui.reminders.Reminder.Kind;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;

/** A notice in the corner: how many commitments are overdue, due soon or undated, the first of them, and what one can say to it. */
final class ReminderPopup extends AbstractNotificationPopup {

	private static final int LINES = 5;
	/** The platform's notices are at most 400 wide. */
	private static final int WIDTH = 340;
	private static final long SECONDS_SHOWN = 15;

	private final IWorkbenchWindow window;
	private final Due due;
	private final Quieted quieted;

	private ReminderPopup(IWorkbenchWindow window, Due due, Quieted quieted) {
		super(window.getShell().getDisplay());
		this.window = window;
		this.due = due;
		this.quieted = quieted;
		setParentShell(window.getShell());
		setDelayClose(SECONDS_SHOWN * 1000);
	}

	/** Shows it; it goes by itself after a while. */
	static void show(IWorkbenchWindow window, Due due, Quieted quieted) {
		new ReminderPopup(window, due, quieted).open();
	}

	@Override
	protected String getPopupShellTitle() {
		return ReminderText.title;
	}

	@Override
	protected Image getPopupShellImage(int maximumHeight) {
		return RecordImages.image(CommitmentsPackage.Literals.COMMITMENT);
	}

	@Override
	protected void createContentArea(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(parent);
		Label summary = new Label(parent, SWT.WRAP);
		summary.setText(Stream.of(Kind.values()).filter(kind -> due.counts().get(kind) > 0).map(this::count).collect(Collectors.joining(" · "))); //$NON-NLS-1$
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		due.first().stream().limit(LINES).forEach(reminder -> line(parent, reminder));
		var actions = new Composite(parent, SWT.NONE);
		actions.setLayout(RowLayoutFactory.fillDefaults().spacing(14).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(actions);
		link(actions, ReminderText.followUp, page -> FollowUpEditor.open(page));
		link(actions, ReminderText.tomorrow, page -> quieted.until(ids(), LocalDate.now().plusDays(1)));
		link(actions, ReminderText.dismiss, page -> quieted.dismiss(due.first()));
	}

	private void line(Composite parent, Reminder reminder) {
		Link line = link(parent, RecordText.label(reminder.commitment()), page -> RecordLinks.open(page, reminder.commitment()));
		String when = reminder.when().isEmpty() ? ReminderText.noDate : reminder.when();
		line.setText(line.getText() + "  " + (reminder.kind() == Kind.OVERDUE ? MessageFormat.format(ReminderText.wasDue, when) : when)); //$NON-NLS-1$
		line.setToolTipText(RecordText.label(reminder.commitment()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(line);
	}

	private Link link(Composite parent, String text, Consumer<IWorkbenchPage> action) {
		var link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		link.addListener(SWT.Selection, event -> {
			action.accept(window.getActivePage());
			close();
		});
		return link;
	}

	private String count(Kind kind) {
		String pattern = switch (kind) {
		case OVERDUE -> ReminderText.overdue;
		case SOON -> ReminderText.soon;
		case UNDATED -> ReminderText.undated;
		};
		return MessageFormat.format(pattern, due.counts().get(kind));
	}

	private List<String> ids() {
		return due.first().stream().map(reminder -> reminder.commitment().id()).toList();
	}
}
