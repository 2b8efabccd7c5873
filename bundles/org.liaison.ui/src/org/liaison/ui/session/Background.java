package org.liaison.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liaison.core.Register;

/** Work that must not hold up the window. */
public final class Background {

	/** The family of every job that works with the register; whoever waits for the window to be quiet joins it. */
	public static final Object FAMILY = Background.class;

	private Background() {
	}

	/**
	 * Reads in the background and hands the result over on the UI thread, unless the owner is gone by then or the job was cancelled.
	 * A failure goes to {@link Failures}.
	 *
	 * @param label what is being done, for the progress view
	 * @return the job, to be cancelled when its result is no longer wanted
	 */
	public static <T> Job read(String label, Callable<? extends T> work, Consumer<? super T> onUi, Control owner) {
		Display display = owner.getDisplay();
		Job job = new RegisterJob(label) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = cancellable(work, monitor);
					deliver(monitor, () -> onUi.accept(result));
				} catch (Exception e) {
					if (Failures.isCancelled(e)) {
						return Status.CANCEL_STATUS;
					}
					deliver(monitor, () -> Failures.show(e));
				}
				return Status.OK_STATUS;
			}

			private void deliver(IProgressMonitor monitor, Runnable result) {
				if (display.isDisposed()) {
					return;
				}
				display.asyncExec(() -> {
					if (!owner.isDisposed() && !monitor.isCanceled()) {
						result.run();
					}
				});
			}
		};
		job.setSystem(true);
		job.schedule();
		return job;
	}

	/** What a job asks of the open register ends when the job is cancelled. */
	private static <T> T cancellable(Callable<? extends T> work, IProgressMonitor monitor) throws Exception {
		Optional<Register> register = RegisterSession.get().register();
		return register.isPresent() ? register.get().cancellable(monitor, work::call) : work.call();
	}

	/**
	 * Does something longer that a person asked for, with a progress dialog and cancel.
	 *
	 * @param then what follows on the UI thread when it is done
	 */
	public static Job run(String label, ICoreRunnable work, Runnable then) {
		return schedule(label, work, then, true);
	}

	/** Does something longer that nobody waits for: the progress view shows it and cancels it. */
	public static Job aside(String label, ICoreRunnable work, Runnable then) {
		return schedule(label, work, then, false);
	}

	private static Job schedule(String label, ICoreRunnable work, Runnable then, boolean asked) {
		Display display = Display.getDefault();
		Job job = new RegisterJob(label) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					work.run(monitor);
					display.asyncExec(then);
				} catch (Exception e) {
					if (Failures.isCancelled(e)) {
						return Status.CANCEL_STATUS;
					}
					Failures.show(e);
				}
				return Status.OK_STATUS;
			}
		};
		job.setUser(asked);
		job.schedule();
		return job;
	}

	/**
	 * A job for what a person has entered and must not lose: nobody cancels it, and the register stays open until it is done. Schedule it
	 * whenever there is work.
	 *
	 * @param label what is being done, for the progress view
	 * @param work does all the work there is; says failures itself
	 */
	public static Job writer(String label, Runnable work) {
		Job job = new WriterJob(label) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				work.run();
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		return job;
	}

	/**
	 * Cancels all that is being read and done, whose results nobody wants any more.
	 *
	 * @return what is still running, to be joined before the register is closed
	 */
	public static List<Job> cancelAll() {
		List<Job> running = Stream.of(Job.getJobManager().find(FAMILY)).filter(RegisterJob.class::isInstance).toList();
		running.stream().filter(job -> !(job instanceof WriterJob)).forEach(Job::cancel);
		return running;
	}

	private abstract static class WriterJob extends RegisterJob {

		WriterJob(String label) {
			super(label);
		}
	}

	private abstract static class RegisterJob extends Job {

		RegisterJob(String label) {
			super(label);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
