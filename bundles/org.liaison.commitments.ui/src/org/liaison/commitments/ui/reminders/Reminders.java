package org.liaison.commitments.ui.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Register;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/**
 * Reminds of commitments soon after a register was opened, a few times while the workbench runs, and when a new day begins. Whoever was
 * told of a commitment is not told again on the same day. Belongs to the UI thread; the register is asked in the background.
 */
public final class Reminders implements IStartup {

	/** Long enough to have found one's place after the start. */
	private static final Duration FIRST = Duration.ofSeconds(20);
	private static final Duration BETWEEN = Duration.ofHours(4);
	/** A picture of the window is to show the window. */
	private static final String PICTURE = "-screenshot"; //$NON-NLS-1$

	/** Runs something on the UI thread after some time; what was to be run before is then not run any more. */
	interface Alarm {

		void in(Duration time, Runnable action);
	}

	private final Clock clock;
	private final Alarm alarm;
	private final Quieted quieted = new Quieted();
	private final Set<String> told = new HashSet<>();
	private final Runnable look = this::look;
	private LocalDate day;

	/** Called by the workbench. */
	public Reminders() {
		this(Clock.systemDefaultZone(), (time, action) -> display().timerExec((int) time.toMillis(), action));
	}

	Reminders(Clock clock, Alarm alarm) {
		this.clock = clock;
		this.alarm = alarm;
		day = LocalDate.now(clock);
	}

	@Override
	public void earlyStartup() {
		if (!List.of(Platform.getApplicationArgs()).contains(PICTURE)) {
			display().asyncExec(this::begin);
		}
	}

	/** Reminds from now on. */
	void begin() {
		RegisterSession.get().addListener(new SessionListener() {

			@Override
			public void registerChanged() {
				told.clear();
				lookIn(FIRST);
			}
		});
		lookIn(FIRST);
	}

	/** How long to wait after looking: some hours, but no longer than until the next day has begun. */
	static Duration untilNext(LocalDateTime now) {
		Duration tomorrow = Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay().plusMinutes(1));
		return tomorrow.compareTo(BETWEEN) < 0 ? tomorrow : BETWEEN;
	}

	private void lookIn(Duration time) {
		alarm.in(time, look);
	}

	private void look() {
		Settings settings = Settings.current();
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length > 0 && isAsked(windows[0])) {
			lookIn(FIRST);
			return;
		}
		lookIn(untilNext(LocalDateTime.now(clock)));
		if (settings.on() && windows.length > 0) {
			RegisterSession.get().register().ifPresent(register -> look(register, settings, windows[0]));
		}
	}

	/** Whether a dialog waits for an answer: the notice would lie upon its buttons. */
	private static boolean isAsked(IWorkbenchWindow window) {
		return Stream.of(window.getShell().getShells())
				.anyMatch(shell -> shell.isVisible() && (shell.getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL)) != 0);
	}

	private void look(Register register, Settings settings, IWorkbenchWindow window) {
		LocalDate today = LocalDate.now(clock);
		Background.read(ReminderText.looking, () -> Due.in(register, settings, quieted, today), due -> {
			if (isNew(due, today)) {
				ReminderPopup.show(window, due, quieted);
			}
		}, window.getShell());
	}

	/** Whether there is something that nobody was told today. */
	private boolean isNew(Due due, LocalDate today) {
		if (!today.equals(day)) {
			told.clear();
			day = today;
		}
		return told.addAll(due.first().stream().map(reminder -> reminder.commitment().id()).toList());
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
