package org.liaison.ui.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.liaison.core.Register;
import org.liaison.core.UserArea;
import org.liaison.ui.appearance.Theme;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;
import org.liaison.ui.today.TodayEditor;

/** What happens between the start of the program and the first look at a register. The application calls it in this order. */
public final class Startup {

	private final Arguments arguments;
	private final String productName;
	private int exitCode = IApplication.EXIT_OK;

	/**
	 * @param productName for the window's title
	 * @param arguments of the command line
	 */
	public Startup(String productName, String... arguments) {
		this.productName = productName;
		this.arguments = new Arguments(arguments);
	}

	/** Before the workbench is created. */
	public void prepare() {
		Warming.start();
		arguments.theme().flatMap(Theme::named).ifPresent(Theme::useAtStart);
	}

	/**
	 * After the window opened.
	 *
	 * @param title sets the window's title
	 */
	public void windowOpened(IWorkbenchWindow window, Consumer<String> title) {
		RegisterSession session = RegisterSession.get();
		session.addListener(new SessionListener() {

			@Override
			public void registerChanged() {
				title.accept(title(session));
				session.register().map(Register::file).ifPresent(RecentRegisters::add);
			}
		});
		title.accept(title(session));
		RestoredTitles.translate(window.getActivePage());
		if (arguments.screenshot().isEmpty()) {
			openToday(window.getActivePage());
		}
		register().ifPresent(session::open);
		arguments.screenshot().ifPresent(
				view -> new Screenshot(window, view, arguments.out(), arguments.size(), code -> exitCode = code).start());
	}

	/** The program's exit code when the workbench was closed without a wish to restart. */
	public int exitCode() {
		return exitCode;
	}

	/** The register to begin with: of the command line, of {@code LIAISON_FILE}, the last one, the usual one. */
	private Optional<Path> register() {
		return arguments.register().or(() -> Optional.ofNullable(System.getenv("LIAISON_FILE")).map(Path::of)) //$NON-NLS-1$
				.or(() -> RecentRegisters.all().stream().findFirst())
				.or(() -> Optional.of(UserArea.of(System.getenv()).usual()).filter(Files::exists));
	}

	private static void openToday(IWorkbenchPage page) {
		if (page.getEditorReferences().length == 0) {
			TodayEditor.open(page);
		}
	}

	private String title(RegisterSession session) {
		return session.register().map(register -> register.file().getFileName() + " – " + productName).orElse(productName); //$NON-NLS-1$
	}
}
