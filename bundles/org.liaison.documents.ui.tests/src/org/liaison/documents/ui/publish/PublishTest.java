package org.liaison.documents.ui.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.UserArea;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.template.Templates;
import org.liaison.model.Marking;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.list.FilterBar;
import org.liaison.ui.list.ListEditorInput;
import org.liaison.ui.session.RecordEditorInput;

/** A person makes documents of the demo register. */
class PublishTest {

	private static final String FOLLOWED = "key = COM-3";
	private static final String MEETING_ZH = "哈尔滨中俄海关工作会谈";

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@TempDir
	private Path folder;

	@Test
	void theMinutesOfTheOpenMeetingAreMadeAsPdfInTheLanguagesAskedFor() throws IOException {
		Shell dialog = openOnMeeting();
		choose(dialog, PublishText.pdf);
		choose(dialog, PublishText.chinese);
		choose(dialog, PublishText.russian, 1);
		Path file = publish(dialog, "minutes.pdf");
		said(PublishText.written.replace("{0}", "minutes.pdf"));
		try (var pdf = Loader.loadPDF(file.toFile())) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
			assertTrue(text.contains("会议纪要") && text.contains("Протокол") && !text.contains("Minutes"), text);
		}
	}

	@Test
	void theMinutesOfTheOpenMeetingAreMadeAsWordDocument() throws IOException {
		Shell dialog = openOnMeeting();
		choose(dialog, PublishText.word);
		// English, then Chinese beside it; the ending follows the format
		choose(dialog, PublishText.chinese, 1);
		Path file = publish(dialog, "minutes");
		said(PublishText.written.replace("{0}", "minutes.docx"));
		try (var word = new ZipFile(file.resolveSibling("minutes.docx").toFile())) {
			String text = new String(word.getInputStream(word.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(text.contains(MEETING_ZH) && text.contains("China-Russia customs working talks at Harbin"));
		}
	}

	@Test
	void onlyRegistersAreOfferedAsSpreadsheets() {
		Shell dialog = openOnMeeting();
		assertEquals(DocumentKind.MINUTES.formats().size(), formats(dialog));
		choose(dialog, PublishText.decisions);
		assertEquals(DocumentFormat.values().length, formats(dialog));
		Window.press("Escape");
	}

	@Test
	void whatIsLeftOutForThePartnerIsListed() throws IOException {
		mark("COM-1", Marking.INTERNAL);
		show(new ListEditorInput(Subjects.COMMITMENT, ""), "org.liaison.ui.list");
		Window.press("ctrl+p");
		Shell dialog = Window.dialog();
		choose(dialog, PublishText.html);
		press(dialog, PublishText.counterpart);
		Path file = publish(dialog, "status.html");
		Shell done = dialogWith(PublishText.open);
		String left = Window.ui(Widgets.find(done, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0)::getText);
		assertTrue(left.lines().anyMatch(line -> line.startsWith("COM-1 ")), left);
		press(done, "Close");
		String html = Files.readString(file);
		assertTrue(html.contains("make inspection more efficient") && !html.contains("Simplify clearance formalities"), html);
	}

	@Test
	void theReportFromTheFollowUpIsOnWhatItShows() throws IOException {
		Shell dialog = openOnFollowUp();
		choose(dialog, PublishText.html);
		Path file = publish(dialog, "some.html");
		said(PublishText.written.replace("{0}", "some.html"));
		String html = Files.readString(file);
		assertTrue(html.contains("recognise each other") && !html.contains("make inspection more efficient"), html);
	}

	@Test
	void theReportFromTheFollowUpIsOnAllWhenAskedFor() throws IOException {
		Shell dialog = openOnFollowUp();
		choose(dialog, PublishText.html);
		Window.click(Widgets.find(dialog, Button.class, button -> button.getText().contains(FOLLOWED)));
		Path file = publish(dialog, "all.html");
		said(PublishText.written.replace("{0}", "all.html"));
		String html = Files.readString(file);
		assertTrue(html.contains("recognise each other") && html.contains("make inspection more efficient"), html);
	}

	@Test
	void theFollowUpOffersToPublish() {
		Window.press("ctrl+shift+p");
		Window.quiet();
		NatTable table = Widgets.find(Window.ui(() -> Window.page().getWorkbenchWindow().getShell()), NatTable.class);
		List<String> offered = Window.ui(() -> {
			Menu menu = table.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			List<String> items = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
			menu.notifyListeners(SWT.Hide, new Event());
			return items;
		});
		assertTrue(offered.stream().anyMatch(item -> item.replace("&", "").startsWith("Publish")), offered::toString);
	}

	/** The follow-up, filtered, and the dialog that it opens: for a report, on what is listed. */
	private static Shell openOnFollowUp() {
		Window.press("ctrl+shift+p");
		Window.quiet();
		Window.click(Widgets.find(Window.ui(() -> Window.page().getWorkbenchWindow().getShell()), Text.class, text -> text.getParent() instanceof FilterBar));
		Window.type(FOLLOWED);
		Window.press("Return");
		Window.quiet();
		Window.press("ctrl+p");
		Shell dialog = Window.dialog();
		Widgets.find(dialog, Combo.class, combo -> combo.getText().equals(PublishText.commitments));
		assertTrue(Window.ui(Widgets.find(dialog, Button.class, button -> button.getText().equals("Only what is listed: (" + FOLLOWED + ") and open"))::getSelection));
		return dialog;
	}

	@Test
	void anInternalMeetingIsRefusedInOneSentenceForThePartner() throws IOException {
		mark("MTG-1", Marking.INTERNAL);
		Shell dialog = openOnMeeting();
		press(dialog, PublishText.counterpart);
		publish(dialog, "minutes.docx");
		Shell refused = dialogWith("OK");
		Widgets.find(refused, Label.class, label -> label.getText().startsWith("MTG-1 is marked internal"));
		press(refused, "OK");
		assertEquals(List.of(), files());
	}

	@Test
	void cancellingLeavesNoFile() throws IOException {
		Shell dialog = openOnMeeting();
		var cancel = new JobChangeAdapter() {

			@Override
			public void running(IJobChangeEvent event) {
				if (event.getJob().getName().contains("minutes.docx")) {
					event.getJob().cancel();
				}
			}
		};
		Job.getJobManager().addJobChangeListener(cancel);
		try {
			publish(dialog, "minutes.docx");
			Window.quiet();
		} finally {
			Job.getJobManager().removeJobChangeListener(cancel);
		}
		assertEquals(List.of(), files());
		assertFalse(Window.dialogIsOpen());
	}

	@Test
	void templatesAreCopiedToWhereTheyCanBeChanged() throws IOException {
		Path own = UserArea.of(System.getenv()).file(Templates.FOLDER);
		Window.start(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.liaison.documents.ui.copyTemplates", null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		Shell done = dialogWith(PublishText.openFolder);
		Widgets.find(done, Label.class, label -> label.getText().contains(own.toString()));
		press(done, "Close");
		assertTrue(Files.isRegularFile(own.resolve(Templates.WORD)));
		try (var files = Files.list(own)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	private Shell openOnMeeting() {
		show(new RecordEditorInput(demo.register().find("MTG-1").orElseThrow().id(), Subjects.MEETING, "MTG-1"), "org.liaison.ui.recordEditor");
		Window.press("ctrl+p");
		Shell dialog = Window.dialog();
		Widgets.find(dialog, Text.class, text -> text.getText().startsWith("MTG-1 "));
		return dialog;
	}

	private static void show(IEditorInput input, String editor) {
		Window.run(() -> {
			try {
				Window.page().openEditor(input, editor);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		Window.quiet();
	}

	private void mark(String key, Marking marking) {
		try (Edit edit = Edits.open(demo.register())) {
			edit.load(key).setMarking(marking);
			edit.save("");
		}
		Window.quiet();
	}

	/** Chooses in the first list that offers it. */
	private static void choose(Shell dialog, String item) {
		choose(dialog, item, 0);
	}

	private static void choose(Shell dialog, String item, int number) {
		Window.run(() -> {
			Combo combo = Widgets.all(dialog, Combo.class).stream().filter(one -> Arrays.asList(one.getItems()).contains(item)).skip(number).findFirst()
					.orElseThrow();
			combo.select(combo.indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static int formats(Shell dialog) {
		return Window.ui(Widgets.find(dialog, Combo.class, combo -> Arrays.asList(combo.getItems()).contains(PublishText.word))::getItemCount);
	}

	private Path publish(Shell dialog, String name) {
		Path file = folder.resolve(name);
		Text text = Widgets.find(dialog, Text.class, one -> (one.getStyle() & SWT.READ_ONLY) == 0);
		Window.run(() -> text.setText(file.toString()));
		press(dialog, PublishText.publish);
		return file;
	}

	private static void said(String sentence) {
		Shell done = dialogWith(PublishText.open);
		Widgets.find(done, Label.class, label -> label.getText().equals(sentence));
		press(done, "Close");
	}

	/** The dialog with this button; not the one that shows the progress. */
	private static Shell dialogWith(String button) {
		Window.until("a dialog with " + button, () -> shellWith(button).isPresent());
		return Window.ui(() -> shellWith(button).orElseThrow());
	}

	private static Optional<Shell> shellWith(String button) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.filter(shell -> Widgets.all(shell, Button.class).stream().anyMatch(one -> one.getText().replace("&", "").equals(button))).findFirst();
	}

	private static void press(Shell shell, String text) {
		Button button = Widgets.find(shell, Button.class, one -> one.getText().replace("&", "").equals(text));
		Window.until(text + " can be pressed", button::isEnabled);
		Window.click(button);
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}
}
