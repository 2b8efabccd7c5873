package org.liaison.exchange.ui.make;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.exchange.Audience;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.ui.record.form.Styles;
import org.liaison.ui.session.RegisterSession;

/** For whom the package is. */
final class ReceiverPage extends WizardPage {

	private static final int INDENT = 22;

	private final Receivers receivers;
	private Button post;
	private Button counterpart;
	private Combo posts;
	private Combo partners;
	private Label heard;

	ReceiverPage(Receivers receivers) {
		super("receiver", ExchangeText.receiverPage, null); //$NON-NLS-1$
		this.receivers = receivers;
		setDescription(ExchangeText.receiverHint);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 6).applyTo(area);
		boolean any = !receivers.posts().isEmpty();
		post = radio(area, ExchangeText.forPost, any ? ExchangeText.forPostHint : ExchangeText.noPosts);
		post.setEnabled(any);
		posts = choice(area, receivers.posts().stream().map(KnownDevice::name), any);
		posts.addListener(SWT.Selection, event -> showHeard());
		heard = hint(area, ""); //$NON-NLS-1$
		Button everything = radio(area, ExchangeText.everything, ExchangeText.everythingHint);
		counterpart = radio(area, ExchangeText.counterpart, ExchangeText.counterpartHint);
		partners = choice(area, Stream.concat(Stream.of(ExchangeText.anyPartner), receivers.partners().stream().map(KnownDevice::name)),
				!receivers.partners().isEmpty());
		(any ? post : everything).setSelection(true);
		showHeard();
		setControl(area);
	}

	private static Button radio(Composite area, String text, String explanation) {
		var radio = new Button(area, SWT.RADIO);
		radio.setText(text);
		hint(area, explanation);
		return radio;
	}

	/** The first is chosen; it is there when there is something to choose. */
	private static Combo choice(Composite area, Stream<String> names, boolean any) {
		var choice = new Combo(area, SWT.READ_ONLY);
		choice.setItems(names.toArray(String[]::new));
		GridDataFactory.swtDefaults().indent(INDENT, 0).hint(280, SWT.DEFAULT).exclude(!any).applyTo(choice);
		choice.setVisible(any);
		choice.select(0);
		return choice;
	}

	private static Label hint(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text);
		Styles.quiet(label);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(520, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void showHeard() {
		if (posts.getSelectionIndex() >= 0) {
			Instant at = receivers.heard().get(receivers.posts().get(posts.getSelectionIndex()).id());
			heard.setText(at == null ? ExchangeText.neverHeard : NLS.bind(ExchangeText.heard, DateTimeFormatter
					.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(RegisterSession.get().language().locale())
					.withZone(ZoneId.systemDefault()).format(at)));
			heard.getParent().layout();
		}
	}

	/** For whom. */
	Audience audience() {
		if (post.getSelection()) {
			return new Audience.Post(receivers.posts().get(posts.getSelectionIndex()));
		}
		int partner = partners.getSelectionIndex();
		return !counterpart.getSelection() ? new Audience.Everything()
				: new Audience.Counterpart(partner < 1 ? null : receivers.partners().get(partner - 1));
	}
}
