package org.liaison.cli.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.record.RecordList;
import org.liaison.core.types.RecordType;

/** Opens the workbench on a register; where there is no display, prints what is open instead, unless commitments are not installed. */
public final class OpenWorkbench {

	private static final String WHAT = "http://liaison.org/commitments/1#Commitment"; //$NON-NLS-1$
	private static final String CONDITION = "open"; //$NON-NLS-1$

	private final Session session;

	/** @param session says which register */
	public OpenWorkbench(Session session) {
		this.session = session;
	}

	/** Returns when the officer has closed the window. */
	public int run() throws IOException, InterruptedException {
		session.messages().flush();
		List<String> register = session.namedFile().map(file -> List.of("-register", file.toString())).orElse(List.of()); //$NON-NLS-1$
		int code = hasDisplay(session) ? new Workbench(session, register).run() : Workbench.NO_DISPLAY;
		return switch (code) {
		case 0 -> ExitCode.OK;
		case Workbench.NO_DISPLAY -> printInstead();
		default -> ExitCode.FAILURE;
		};
	}

	/** Whether a window has a chance here. */
	public static boolean hasDisplay(Session session) {
		return !Platform.getOS().equals(Platform.OS_LINUX) || !session.variable("DISPLAY").isEmpty() //$NON-NLS-1$
				|| !session.variable("WAYLAND_DISPLAY").isEmpty(); //$NON-NLS-1$
	}

	private int printInstead() throws IOException {
		Optional<RecordType> commitments = session.types().byId(WHAT);
		if (commitments.isPresent()) {
			session.say("open.noDisplay", session.file()); //$NON-NLS-1$
			new RecordList(session, commitments.get()).where(CONDITION).printTable();
		} else {
			session.say("open.noDisplayOnly"); //$NON-NLS-1$
		}
		return ExitCode.OK;
	}
}
