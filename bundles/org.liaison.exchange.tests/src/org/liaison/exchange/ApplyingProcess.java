package org.liaison.exchange;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.UserArea;
import org.liaison.store.sqlite.SqliteStore;

/** Takes in a package and dies on the way, when somebody has asked for so long whether it was cancelled. */
public final class ApplyingProcess {

	static final int KILLED = 9;

	private ApplyingProcess() {
	}

	/** Arguments: the user area, the register, the package, and after how many questions it dies. */
	public static void main(String[] arguments) {
		var area = new UserArea(Path.of(arguments[0]));
		int last = Integer.parseInt(arguments[3]);
		try (Register register = new SqliteStore().open(Path.of(arguments[1]), Posts.MODEL.types(), area.device(), Mode.READ_WRITE, null)) {
			new Exchange(register, area).apply(Path.of(arguments[2]), null, null, new NullProgressMonitor() {

				private int asked;

				@Override
				public boolean isCanceled() {
					if (++asked == last) {
						Runtime.getRuntime().halt(KILLED);
					}
					return false;
				}
			});
		}
	}
}
