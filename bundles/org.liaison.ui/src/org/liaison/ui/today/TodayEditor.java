package org.liaison.ui.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.internal.Commands;
import org.liaison.ui.record.RecordEditor;
import org.liaison.ui.widgets.Hint;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/** The first thing an officer sees: cards with what needs attention. Without a register, how to get one. */
public final class TodayEditor extends EditorPart implements SessionListener {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.ui.today"; //$NON-NLS-1$

	private static final int COLUMNS = 2;
	private static final int CARD_HEIGHT = 215;

	private final RegisterSession session = RegisterSession.get();
	private final List<CardControl> cards = new ArrayList<>();
	private Composite stack;
	private ScrolledComposite page;
	private Hint welcome;

	/** Opens Today, or brings it to the front. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new TodayInput(), ID);
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		welcome = new Hint(stack).offer(TodayText.openRegister, Commands.OPEN_REGISTER)
				.offer(TodayText.createRegister, Commands.CREATE_REGISTER);
		welcome.say(TodayText.welcome);
		page = new ScrolledComposite(stack, SWT.V_SCROLL);
		page.setExpandHorizontal(true);
		page.setExpandVertical(true);
		page.setContent(content());
		session.addListener(this);
		registerChanged();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		Optional<Register> register = session.register();
		register.ifPresent(open -> cards.stream().filter(CardControl::isFleeting).forEach(card -> card.read(open)));
		Optional<CardControl> first = register.flatMap(open -> cards.stream().filter(CardControl::getVisible).findFirst());
		first.ifPresentOrElse(card -> card.table().setFocus(), welcome::setFocus);
	}

	@Override
	public void registerChanged() {
		((StackLayout) stack.getLayout()).topControl = session.register().isPresent() ? page : welcome;
		stack.layout();
		read();
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> types) {
		read();
	}

	private void read() {
		Optional<Register> register = session.register();
		register.ifPresent(open -> cards.forEach(card -> card.read(open)));
	}

	private Composite content() {
		var content = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).margins(14, 12).spacing(12, 12).applyTo(content);
		var date = new Label(content, SWT.NONE);
		date.setText(today());
		date.setFont(JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(3)));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(date);
		for (Card card : Cards.read()) {
			cards.add(new CardControl(content, card, record -> openRecord(record, card.page()), whole -> whole.accept(getSite().getPage()), this::fit));
		}
		fit();
		return content;
	}

	/** As high as the cards that are there. */
	private void fit() {
		int there = (int) cards.stream().filter(CardControl::getVisible).count();
		page.setMinHeight(50 + (there + 1) / COLUMNS * (CARD_HEIGHT + 12));
		cards.forEach(CardControl::requestLayout);
	}

	private static String today() {
		String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(LocalDate.now());
		return date.substring(0, 1).toUpperCase(Locale.getDefault()) + date.substring(1);
	}

	private void openRecord(RecordRef record, String at) {
		Optional<IEditorPart> editor = RecordLinks.open(getSite().getPage(), record);
		if (at != null && editor.isPresent() && editor.get() instanceof RecordEditor opened) {
			opened.whenLoaded(editing -> opened.setActivePage(at));
		}
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Today has nothing to save.
	}

	@Override
	public void doSaveAs() {
		// Today has nothing to save.
	}
}
