package org.liaison.documents.ui.publish;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.UserArea;
import org.liaison.documents.template.Templates;
import org.liaison.ui.session.Background;

/** Copies the shipped templates to where the post can change them, and shows where that is. */
public final class CopyTemplatesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var templates = new Templates(UserArea.of(System.getenv()).file(Templates.FOLDER));
		var written = new AtomicInteger();
		Background.run(PublishText.copyingTemplates, monitor -> written.set(templates.copy().size()), () -> WrittenDialog.show(shell,
				PublishText.templates, NLS.bind(PublishText.copied, written.get(), templates.folder()), List.of(), PublishText.openFolder, templates.folder()));
		return null;
	}
}
