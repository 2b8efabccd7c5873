package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Path;

import org.liaison.cli.UsageException;
import org.liaison.cli.workbench.PictureSubject;
import org.liaison.cli.workbench.Screenshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the workbench and saves a picture of a view. */
@Command(name = "screenshot")
public final class ScreenshotCommand extends BuiltInCommand {

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

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (!size.matches("[1-9]\\d{2,4}x[1-9]\\d{2,4}")) { //$NON-NLS-1$
			throw new UsageException("screenshot.badSize", size); //$NON-NLS-1$
		}
		session.register(); // what is wrong with the file is said here, and so is what is wrong with the view
		new PictureSubject(session, view).check();
		session.close();
		return new Screenshot(session, view, file.toAbsolutePath(), theme.name().toLowerCase(), size).take();
	}
}
