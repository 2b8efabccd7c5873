package org.liaison.ui.session;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;

/**
 * The register that the workbench has open: one or none. An OSGi service; parts get it by {@code @Inject}, handlers by
 * {@link #get()}. May be used from any thread.
 */
public interface RegisterSession {

	/** The workbench's session. */
	static RegisterSession get() {
		return PlatformUI.getWorkbench().getService(RegisterSession.class);
	}

	/** The open register. */
	Optional<Register> register();

	/**
	 * Opens a register in the background in place of the open one. When that fails, it is said and the open one stays.
	 */
	void open(Path file);

	/** Creates an empty register in the background and opens it in place of the open one. */
	void create(Path file);

	/**
	 * Closes the open register, puts a backup in the place of {@code file}, and opens it, in the background. The installation goes on as
	 * another device; see {@link RegisterStore#restore}.
	 */
	void restore(Path backup, Path file, Path kept);

	/** Copies, restores and rescues register files. */
	RegisterStore store();

	/** Closes the open register, if any. */
	void close();

	/** The types that the installed bundles contribute. */
	RecordTypes types();

	/** What types and features are called. */
	Labels labels();

	/** The language in which contents are shown where they have it: that of the interface. */
	Language language();

	/** Tells {@code listener} from now on, on the UI thread. */
	void addListener(SessionListener listener);

	/** Stops telling {@code listener}. */
	void removeListener(SessionListener listener);
}
