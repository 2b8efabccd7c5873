package org.liaison.meetings.ui.languages;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.codec.StoredForm;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MinutesVersions;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.Translations;
import org.liaison.sessions.minutes.Translations.Segment;
import org.liaison.sessions.minutes.Translations.State;
import org.liaison.ui.record.FollowingPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.RegisterSession;

/** Every text of a meeting in its languages, side by side: what is missing, what is a draft, what is approved. */
public final class LanguagesPage extends FollowingPage {

	private RecordPageSite site;
	private Label summary;
	private Button only;
	private TableViewer viewer;
	private TableColumnLayout columns;
	private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).equalWidth(true).margins(10, 8).spacing(8, 6).applyTo(area);
		summary = site.toolkit().createLabel(area, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(summary);
		only = site.toolkit().createButton(area, LanguagesText.only, SWT.CHECK);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(only);
		only.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		createTable(area);
		for (Language language : Language.values()) {
			wordings.put(language, new Wording(area, site.toolkit(), language, () -> editing().endStep(LanguagesText.segment)));
		}
	}

	private void createTable(Composite area) {
		Composite holder = site.toolkit().createComposite(area);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, SWT.DEFAULT).applyTo(holder);
		columns = new TableColumnLayout();
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(LanguagesText.number, 1, Segment::number);
		column(LanguagesText.text, 10, segment -> segment.text().best(RegisterSession.get().language()).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		Stream.of(Language.values()).forEach(language -> column(name(language), 2, segment -> state(segment.state(language))));
		viewer.addSelectionChangedListener(event -> showWordings());
	}

	private void column(String header, int weight, Function<Segment, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Segment) element)));
	}

	/** What the interface calls a language. */
	static String name(Language language) {
		Locale locale = RegisterSession.get().language().locale();
		String name = language.locale().getDisplayLanguage(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	private static String state(State state) {
		return switch (state) {
		case MISSING -> LanguagesText.missing;
		case DRAFT -> LanguagesText.draft;
		case APPROVED -> LanguagesText.approved;
		};
	}

	private Meeting meeting() {
		return (Meeting) editing().record();
	}

	@Override
	protected void shown() {
		refresh();
	}

	/** While somebody types a wording only its own row is painted anew. */
	@Override
	protected void changed(EObject object, EStructuralFeature feature) {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (feature == null || !StoredForm.isLocalized(feature)) {
			refresh();
			return;
		}
		((List<?>) viewer.getInput()).stream().map(Segment.class::cast).filter(segment -> segment.object() == object)
				.forEach(segment -> viewer.update(segment, null));
		summarise(Translations.of(meeting()));
		showWordings();
	}

	private void summarise(List<Segment> all) {
		summary.setText(Stream.of(Language.values()).map(language -> NLS.bind(LanguagesText.summary,
				new Object[] { name(language), count(all, language, State.MISSING), count(all, language, State.DRAFT) })).collect(Collectors.joining("     "))); //$NON-NLS-1$
	}

	private void refresh() {
		List<Segment> all = Translations.of(meeting());
		summarise(all);
		var selection = viewer.getSelection();
		viewer.setInput(only.getSelection() ? all.stream().filter(LanguagesPage::isLacking).toList() : all);
		viewer.setSelection(selection);
		showWordings();
	}

	private static long count(List<Segment> segments, Language language, State state) {
		return segments.stream().filter(segment -> segment.state(language) == state).count();
	}

	private static boolean isLacking(Segment segment) {
		return Stream.of(Language.values()).anyMatch(language -> segment.state(language) != State.APPROVED);
	}

	private void showWordings() {
		List<Segment> selected = viewer.getStructuredSelection().stream().map(Segment.class::cast).toList();
		boolean locked = MinutesVersions.lock(meeting()).isPresent();
		wordings.values().forEach(wording -> wording.show(selected, locked));
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
