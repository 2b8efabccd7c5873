package org.liaison.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
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

	private final RegisterStore store;
	private final RecordTypes types;
	private final Labels labels;
	private final Language language = Language.of(Locale.getDefault().toLanguageTag());
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final CommitRelay commits = new CommitRelay(
			(records, changed) -> tell(listener -> listener.recordsChanged(records, changed)));
	private volatile Register open;

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
		Job job = new Job(label) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					replaceWith(opening.apply(monitor));
				} catch (RuntimeException e) {
					Failures.show(e);
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == Background.FAMILY;
			}
		};
		job.schedule();
	}

	private synchronized void replaceWith(Register next) {
		Register last = open;
		open = next;
		if (next != null) {
			next.addListener(commits);
		}
		tell(SessionListener::registerChanged);
		if (last != null) {
			last.removeListener(commits);
			last.close();
		}
	}

	private void tell(Consumer<SessionListener> news) {
		Display.getDefault().asyncExec(() -> listeners.forEach(news));
	}

	private static Device device() {
		return UserArea.of(System.getenv()).device();
	}
}
