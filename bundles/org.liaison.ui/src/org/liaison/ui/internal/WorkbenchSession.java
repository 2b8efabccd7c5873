package org.liaison.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.ui.backup.BackupSchedule;
import org.liaison.ui.backup.BackupText;
import org.liaison.ui.backup.DamagedRegister;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The session of this workbench. */
@Component
public final class WorkbenchSession implements RegisterSession {

	/** SQLite has no smaller pages. */
	private static final int PAGE = 512;

	private final RegisterStore store;
	private final RecordTypes types;
	private final Labels labels;
	private final Language language = Language.of(Locale.getDefault().toLanguageTag());
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final CommitRelay commits = new CommitRelay(
			(records, changed) -> tell(listener -> listener.recordsChanged(records, changed)));
	private volatile Register open;
	private volatile CompletableFuture<Void> closed = CompletableFuture.completedFuture(null);

	/** Called by Declarative Services. */
	@Activate
	public WorkbenchSession(@Reference RegisterStore store, @Reference RecordTypes types, @Reference Labels labels) {
		this.store = store;
		this.types = types;
		this.labels = labels;
	}

	@Override
	public Optional<Register> register() {
		return Optional.ofNullable(open);
	}

	@Override
	public void open(Path file) {
		Path wanted = file.toAbsolutePath().normalize();
		if (register().map(Register::file).filter(wanted::equals).isEmpty()) {
			replace(NLS.bind(Messages.opening, file.getFileName()),
					monitor -> store.open(wanted, types, device(), RegisterStore.Mode.READ_WRITE, monitor));
		}
	}

	@Override
	public void create(Path file) {
		replace(NLS.bind(Messages.creating, file.getFileName()),
				monitor -> store.create(file.toAbsolutePath().normalize(), types, device()));
	}

	@Override
	public void restore(Path backup, Path file, Path kept) {
		replaceWith(null);
		replace(NLS.bind(BackupText.restoring, file.getFileName()), monitor -> {
			store.restore(backup, file, kept, monitor);
			UserArea area = UserArea.of(System.getenv());
			area.become(area.anotherDevice());
			return store.open(file, types, device(), RegisterStore.Mode.READ_WRITE, monitor);
		});
	}

	@Override
	public RegisterStore store() {
		return store;
	}

	@Override
	public void close() {
		replaceWith(null);
	}

	@Override
	public RecordTypes types() {
		return types;
	}

	@Override
	public Labels labels() {
		return labels;
	}

	@Override
	public Language language() {
		return language;
	}

	@Override
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	@Deactivate
	void shutDown() {
		Register last = open;
		open = null;
		if (last != null) {
			last.close();
		}
	}

	private void replace(String label, Function<IProgressMonitor, Register> opening) {
		new SessionJob(label) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					// The same file may be wanted again, which is locked until then.
					closed.join();
					replaceWith(opening.apply(monitor));
				} catch (RuntimeException e) {
					if (Failures.isCancelled(e)) {
						return Status.CANCEL_STATUS;
					}
					if (e instanceof RegisterException known && wasRegister(known)) {
						DamagedRegister.offer(Path.of(known.arguments().getFirst().toString()), e);
					} else {
						Failures.show(e);
					}
				}
				return Status.OK_STATUS;
			}
		}.schedule();
	}

	/** One whose first page is lost does not say any more that it was a register, but it still is a number of whole pages. */
	private static boolean wasRegister(RegisterException refusal) {
		try {
			return refusal.problem() == Problem.DAMAGED || refusal.problem() == Problem.NOT_A_REGISTER
					&& Files.size(Path.of(refusal.arguments().getFirst().toString())) % PAGE == 0;
		} catch (IOException e) {
			return false; // what cannot be looked at is told as it was refused
		}
	}

	private synchronized void replaceWith(Register next) {
		Register last = open;
		open = next;
		if (next != null) {
			next.addListener(commits);
			renewSearch(next);
			OtherProcesses.follow(next, () -> open == next);
			if (!next.info().readOnly()) {
				BackupSchedule.start(store, next.file(), () -> open == next);
			}
		}
		if (last == null) {
			tell(SessionListener::registerChanged);
			return;
		}
		last.removeListener(commits);
		CompletableFuture<Void> done = new CompletableFuture<>();
		closed = done;
		Display.getDefault().asyncExec(() -> {
			// On the UI thread, so that nobody begins to read the last register between the two.
			List<Job> running = Background.cancelAll();
			listeners.forEach(SessionListener::registerChanged);
			closeAfter(running, last, done);
		});
	}

	/** Closes a register when nobody reads it any more. */
	private static void closeAfter(List<Job> running, Register last, CompletableFuture<Void> done) {
		Job job = new SessionJob(NLS.bind(Messages.closing, last.file().getFileName())) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					for (Job one : running) {
						one.join();
					}
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				} finally {
					last.close();
					done.complete(null);
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	/** After an update of the program the search may have to be made anew; lists and searches ask again when it is. */
	private void renewSearch(Register register) {
		if (register.renewal().isDue() && !register.info().readOnly()) {
			Set<String> all = types.all().stream().map(RecordType::id).collect(Collectors.toSet());
			Background.aside(Messages.renewingSearch, monitor -> register.renewal().run(monitor),
					() -> tell(listener -> listener.recordsChanged(Set.of(), all)));
		}
	}

	private void tell(Consumer<SessionListener> news) {
		Display.getDefault().asyncExec(() -> listeners.forEach(news));
	}

	private static Device device() {
		return UserArea.of(System.getenv()).device();
	}

	private abstract static class SessionJob extends Job {

		SessionJob(String label) {
			super(label);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == Background.FAMILY;
		}
	}
}
