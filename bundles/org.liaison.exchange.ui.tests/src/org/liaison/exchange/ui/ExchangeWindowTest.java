package org.liaison.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.UserArea;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.Role;
import org.liaison.model.Language;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.conflicts.ConflictsView;

class ExchangeWindowTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();
	@TempDir
	Path folder;
	private Exchange here;
	private OtherPost hunchun;

	@BeforeEach
	void anotherPostHasTheRegisterToo() throws IOException {
		UserArea area = UserArea.of(System.getenv());
		Files.deleteIfExists(area.file("devices.json"));
		here = new Exchange(demo.register(), area);
		here.own().rename("Harbin");
		hunchun = new OtherPost(folder, demo.register().types());
		Path everything = folder.resolve("everything" + Exchange.SUFFIX);
		here.pack(new Audience.Everything(), everything, false, NOBODY);
		hunchun.apply(everything);
	}

	@AfterEach
	void close() {
		hunchun.close();
	}

	@Test
	void aPackageIsSeenThenTrustedThenTakenIn() {
		hunchun.retitle("COM-12", "Small vehicles from spring");
		OtherPost.retitle(demo.register(), "COM-12", "Small vehicles from autumn");
		Path file = hunchun.pack();

		Shell wizard = open("openPackage");
		Window.run(() -> Widgets.find(wizard, Text.class).setText(file.toString()));
		press(wizard, "Next >");
		Window.until("it says who made it", () -> said(wizard).contains("From Hunchun"));
		assertTrue(said(wizard).contains(hunchun.exchange().own().keys().fingerprint()), said(wizard));
		assertEquals(0, Window.ui(() -> Widgets.find(wizard, Table.class).getItemCount()), "of a stranger only the manifest is read");
		assertFalse(Window.ui(() -> button(wizard, "Finish").isEnabled()), "nobody has compared the fingerprint");

		Window.click(Window.ui(() -> button(wizard, ExchangeText.compared)));
		assertTrue(Window.ui(() -> button(wizard, ExchangeText.rolePOST).getSelection()), "only posts send operations");
		assertFalse(Window.ui(() -> button(wizard, ExchangeText.roleCOUNTERPART).isEnabled()), "the partner sends no operations");
		Window.until("it says what it would do", () -> said(wizard).contains("would become conflicts: 1, in COM-12"));
		assertEquals(List.of("COM-12"), Window.ui(() -> List.of(Widgets.find(wizard, Table.class).getItem(0).getText(0))));
		assertEquals(0, demo.register().replica().conflicts(), "nothing changed by looking");
		Window.until("it can be taken in", () -> button(wizard, "Finish").isEnabled());
		press(wizard, "Finish");
		Window.until("the conflict is told", () -> Window.dialogIsOpen() && said(Window.dialog()).contains("Fields changed at both posts: 1"));
		press(Window.dialog(), "OK");
		Window.until("the conflicts are shown", () -> Window.page().getActivePart() instanceof ConflictsView);
		Window.quiet();
		assertEquals(1, demo.register().replica().conflicts());
		assertTrue(here.devices().find(hunchun.exchange().own().id()).filter(KnownDevice::isTrusted).isPresent());
		assertTrue(Files.exists(folder.resolve("from-hunchun-receipt" + Exchange.SUFFIX)), "the receipt for the sender");
	}

	@Test
	void aPackageForATrustedPostHoldsWhatItLacks() {
		here.devices().trust(hunchun.exchange().own().id(), "Hunchun", hunchun.exchange().own().keys(), Role.POST);
		hunchun.exchange().card(folder.resolve("card" + Exchange.SUFFIX), NOBODY);
		here.apply(folder.resolve("card" + Exchange.SUFFIX), null, null, NOBODY);
		OtherPost.retitle(demo.register(), "COM-3", "Mutual recognition from 2027");
		Path file = folder.resolve("for-hunchun" + Exchange.SUFFIX);

		Shell wizard = open("makePackage");
		press(wizard, "Next >");
		Window.until("it is counted", () -> said(wizard).contains("Changes: 1, records: 1"));
		assertEquals("COM-3", Window.ui(() -> Widgets.find(wizard, Table.class).getItem(0).getText(0)));
		name(wizard, file);
		press(wizard, "Finish");
		Window.until("it was written", () -> Window.dialogIsOpen() && Window.dialog() != wizard && said(Window.dialog()).contains("for-hunchun"));
		press(Window.dialog(), "OK");
		Window.until("the wizard is closed", () -> !Window.dialogIsOpen());
		Window.quiet();
		hunchun.apply(file);
		assertEquals("Mutual recognition from 2027", hunchun.register().find("COM-3").orElseThrow().title().text(Language.EN));
	}

	@Test
	void whatIsLeftOutForThePartnerIsListed() {
		Shell wizard = open("makePackage");
		Window.click(Window.ui(() -> button(wizard, ExchangeText.counterpart)));
		press(wizard, "Next >");
		Window.until("it is counted", () -> said(wizard).contains("Left out, and not in the package"));
		Window.press("Escape");
		Window.quiet();
	}

	@Test
	void aDeviceOfThePartnerIsOfferedOnlyWhatIsMarkedForIt() {
		here.devices().trust(hunchun.exchange().own().id(), "Vladivostok", hunchun.exchange().own().keys(), Role.COUNTERPART);
		Shell wizard = open("makePackage");
		assertFalse(Window.ui(() -> button(wizard, ExchangeText.forPost).isEnabled()), "no post is trusted");
		Window.click(Window.ui(() -> button(wizard, ExchangeText.counterpart)));
		Window.run(() -> Widgets.find(wizard, Combo.class, combo -> List.of(combo.getItems()).contains("Vladivostok")).select(1));
		press(wizard, "Next >");
		Window.until("it is counted", () -> said(wizard).contains("Left out, and not in the package"));
		assertTrue(Window.ui(() -> button(wizard, ExchangeText.encrypt).getSelection()), "nobody else can open it");
		Window.press("Escape");
		Window.quiet();
	}

	@Test
	void aFileThatIsNoPackageIsRefusedAndNothingIsOpened() throws IOException {
		Path file = Files.write(folder.resolve("noise" + Exchange.SUFFIX), new byte[] { 1, 2, 3 });
		Shell wizard = open("openPackage");
		Window.run(() -> Widgets.find(wizard, Text.class).setText(file.toString()));
		press(wizard, "Next >");
		Window.until("it is refused", () -> Window.dialog() != wizard);
		assertTrue(said(Window.dialog()).contains("noise"), said(Window.dialog()));
		Window.press("Escape");
		Window.until("the first page is back", () -> Window.ui(() -> button(wizard, "Next >").isEnabled()));
		Window.run(wizard::close);
		Window.quiet();
	}

	@Test
	void whatAPostThatIsGoneWroteTwiceIsKeptSideBySideOnlyWhenTheOfficerSaysSo() throws IOException {
		here.devices().trust(hunchun.exchange().own().id(), "Hunchun", hunchun.exchange().own().keys(), Role.POST);
		Path copy = hunchun.copy();
		hunchun.retitle("COM-12", "Small vehicles from spring");
		here.apply(hunchun.pack(), null, null, NOBODY);
		hunchun = hunchun.putBack(copy);
		hunchun.retitle("COM-3", "Mutual recognition from 2027");
		Path file = hunchun.pack();

		Shell wizard = open("openPackage");
		Window.run(() -> Widgets.find(wizard, Text.class).setText(file.toString()));
		press(wizard, "Next >");
		Window.until("it is asked", () -> Window.dialog() != wizard && said(Window.dialog()).contains("gone for good"));
		press(Window.dialog(), "Cancel");
		Window.until("the first page is back", () -> Window.ui(() -> button(wizard, "Next >").isEnabled()));
		press(wizard, "Next >");
		Window.until("it is asked again", () -> Window.dialog() != wizard);
		press(Window.dialog(), ExchangeText.keepBoth);
		Window.until("it says what it would do", () -> Widgets.find(wizard, Table.class).getItemCount() == 1);
		press(wizard, "Finish");
		Window.until("it was taken in", () -> Window.dialogIsOpen() && Window.dialog() != wizard && said(Window.dialog()).contains("The package was taken in"));
		press(Window.dialog(), "OK");
		Window.until("the wizard is closed", () -> !Window.dialogIsOpen());
		Window.quiet();
		assertEquals("Small vehicles from spring", demo.register().find("COM-12").orElseThrow().title().text(Language.EN));
		assertEquals("Mutual recognition from 2027", demo.register().find("COM-3").orElseThrow().title().text(Language.EN));
	}

	@Test
	void devicesAreNamedAndTrustEnds() {
		here.devices().trust(hunchun.exchange().own().id(), "Hunchun", hunchun.exchange().own().keys(), Role.POST);
		Shell dialog = open("devices");
		Window.until("the device is listed", () -> Widgets.find(dialog, Table.class).getItemCount() == 1);
		assertEquals(hunchun.exchange().own().keys().fingerprint(), Window.ui(() -> Widgets.find(dialog, Table.class).getItem(0).getText(2)));
		Window.run(() -> {
			Widgets.find(dialog, Table.class).setSelection(0);
			Widgets.find(dialog, Table.class).notifyListeners(SWT.Selection, null);
			Widgets.find(dialog, Text.class).setText("Harbin Customs");
		});
		Window.click(Window.ui(() -> button(dialog, ExchangeText.revoke)));
		Window.until("it is asked", () -> Window.dialog() != dialog);
		press(Window.dialog(), "OK");
		Window.until("the trust has ended", () -> here.devices().find(hunchun.exchange().own().id()).filter(d -> !d.isTrusted()).isPresent());
		Window.dialog();
		Window.click(Window.ui(() -> button(dialog, "Close")));
		Window.until("the name was kept", () -> new Exchange(demo.register(), UserArea.of(System.getenv())).own().name().equals("Harbin Customs"));
	}

	private static Shell open(String command) {
		Window.start(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.liaison.exchange.ui." + command, null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
		return Window.dialog();
	}

	private static void name(Shell wizard, Path file) {
		Window.run(() -> Widgets.all(wizard, Text.class).stream().filter(text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) == 0)
				.filter(text -> text.getText().endsWith(Exchange.SUFFIX)).findFirst().orElseThrow().setText(file.toString()));
	}

	private static void press(Shell shell, String text) {
		Window.until(text + " can be pressed", () -> button(shell, text).isEnabled());
		Window.click(Window.ui(() -> button(shell, text)));
	}

	private static Button button(Shell shell, String text) {
		return Widgets.find(shell, Button.class, button -> button.getText().replace("&", "").equals(text));
	}

	/** All that labels and texts say. */
	private static String said(Shell shell) {
		return Window.ui(() -> Widgets.all(shell, Label.class).stream().filter(Label::isVisible).map(Label::getText).collect(Collectors.joining("\n"))
				+ Widgets.all(shell, Text.class).stream().filter(Text::isVisible).map(Text::getText).collect(Collectors.joining("\n")));
	}
}
