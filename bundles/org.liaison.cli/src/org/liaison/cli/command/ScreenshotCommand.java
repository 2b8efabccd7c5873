package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.UsageException;
import org.liaison.cli.workbench.PictureSubject;
import org.liaison.cli.workbench.Screenshot;
import org.liaison.core.Hindrance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the workbench and saves a picture of a view. */
@Command(name = "screenshot")
public final class ScreenshotCommand extends BuiltInCommand {

	private static final String VIEWS = "views"; //$NON-NLS-1$

	/** The workbench's themes. */
	enum Theme {
		LIGHT, DARK
	}

	@Parameters(paramLabel = "VIEW", descriptionKey = "view")
	private String view;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.png", descriptionKey = "picture")
	private Path file;

	@Option(names = "--theme", paramLabel = "THEME")
	private Theme theme = Theme.LIGHT;

	@Option(names = "--size", paramLabel = "WxH")
	private String size = "1280x800"; //$NON-NLS-1$

	/** The views and commands that are installed stand in the help. */
	@Spec
	private void addViews(CommandSpec spec) {
		List<String> sections = new ArrayList<>(spec.usageMessage().sectionKeys());
		sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), VIEWS);
		spec.usageMessage().sectionKeys(sections).sectionMap().put(VIEWS, ScreenshotCommand::views);
	}

	private static String views(Help help) {
		Map<String, String> ids = new LinkedHashMap<>();
		ids.put("VIEW", String.join(", ", PictureSubject.forms())); //$NON-NLS-1$ //$NON-NLS-2$
		ids.put("view:ID", String.join(System.lineSeparator(), PictureSubject.views())); //$NON-NLS-1$
		ids.put("command:ID", String.join(System.lineSeparator(), PictureSubject.commands())); //$NON-NLS-1$
		ids.values().removeIf(String::isEmpty);
		return help.createHeading(help.commandSpec().resourceBundle().getString("viewsHeading")) + help.createTextTable(ids); //$NON-NLS-1$
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (!size.matches("[1-9]\\d{2,4}x[1-9]\\d{2,4}")) { //$NON-NLS-1$
			throw new UsageException("screenshot.badSize", size); //$NON-NLS-1$
		}
		Hindrance.requireNone(file);
		session.register(); // what is wrong with the file is said here, and so is what is wrong with the view
		new PictureSubject(session, view).check();
		session.close();
		return new Screenshot(session, view, file.toAbsolutePath(), theme.name().toLowerCase(), size).take();
	}
}
