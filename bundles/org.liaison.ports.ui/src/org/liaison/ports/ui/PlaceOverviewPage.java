package org.liaison.ports.ui;

import static org.liaison.ports.PortsPackage.Literals.ACCESS_RULE__ACCESS;
import static org.liaison.ports.PortsPackage.Literals.ACCESS_RULE__SINCE;
import static org.liaison.ports.PortsPackage.Literals.ACCESS_RULE__VEHICLE;
import static org.liaison.ports.PortsPackage.Literals.INDICATOR__UNIT_NAME;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__CHANGE;
import static org.liaison.ports.PortsPackage.Literals.PLACE;
import static org.liaison.ports.PortsPackage.Literals.PLACE__PARTNERS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeColumn;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Targets;
import org.liaison.ports.AccessRule;
import org.liaison.ports.Place;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.place.PlaceOverview;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;

/**
 * A port at a glance: its partners and who may pass, and what is about it. Enter or a double click opens a record.
 */
public final class PlaceOverviewPage implements RecordPage {

	private static final String DOT = " · "; //$NON-NLS-1$

	/** Lines of one kind. */
	private record Group(String type, String name, List<Line> lines) {
	}

	/** A line; without a record when there is none to open. */
	private record Line(String type, String name, String details, RecordRef record) {
	}

	private RecordPageSite site;
	private RecordEditing editing;
	private TreeViewer viewer;
	private Label hint;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		hint = site.toolkit().createLabel(area, ""); //$NON-NLS-1$
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTree().setHeaderVisible(true);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setContentProvider(new Content());
		column(PortsText.what, new Names());
		column(PortsText.details, ColumnLabelProvider.createTextProvider(element -> element instanceof Line line ? line.details : "")); //$NON-NLS-1$
		viewer.addOpenListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Line line && line.record != null) {
				RecordLinks.open(site.editorSite().getPage(), line.record);
			}
		});
	}

	private void column(String header, ColumnLabelProvider labels) {
		var column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		column.setLabelProvider(labels);
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		read();
	}

	@Override
	public void saved(Set<String> records) {
		read();
	}

	private void read() {
		Register register = editing.register();
		Place place = (Place) editing.record();
		String id = place.getId();
		List<Group> own = new ArrayList<>(List.of(partners(place), vehicles(place)));
		Background.read(PortsText.readingPlace, () -> PlaceOverview.of(register, id), overview -> show(own, overview), viewer.getControl());
	}

	private void show(List<Group> own, PlaceOverview overview) {
		List<Group> groups = Stream.concat(own.stream(), overview.groups().stream().map(PlaceOverviewPage::group))
				.filter(group -> !group.lines.isEmpty()).toList();
		hint.setText(groups.isEmpty() ? PortsText.nothingKnown : ""); //$NON-NLS-1$
		((GridData) hint.getLayoutData()).exclude = !groups.isEmpty();
		hint.setVisible(groups.isEmpty());
		hint.getParent().layout();
		viewer.setInput(groups);
		viewer.expandAll();
		Stream.of(viewer.getTree().getColumns()).forEach(TreeColumn::pack);
	}

	private static Group partners(Place place) {
		String type = RecordTypes.typeId(PLACE);
		List<Line> lines = Targets.of(place, PLACE__PARTNERS, Place.class).stream()
				.map(partner -> new RecordRef(partner.getId(), partner.getKey() == null ? "" : partner.getKey(), type, partner.getTitle())) //$NON-NLS-1$
				.map(ref -> new Line(type, RecordText.label(ref), "", ref)).toList(); //$NON-NLS-1$
		return new Group(type, PortsText.partners, lines);
	}

	private static Group vehicles(Place place) {
		String type = RecordTypes.typeId(PortsPackage.Literals.ACCESS_RULE);
		List<Line> lines = place.getAccess().stream().map(rule -> new Line(type, vehicle(rule),
				joined(Stream.of(RecordText.value(ACCESS_RULE__ACCESS, rule.getAccess()), RecordText.value(ACCESS_RULE__SINCE, rule.getSince()))),
				null)).toList();
		return new Group(type, PortsText.vehicles, lines);
	}

	/** The type of vehicle, with the source's own words for it. */
	private static String vehicle(AccessRule rule) {
		String type = RecordText.value(ACCESS_RULE__VEHICLE, rule.getVehicle());
		return rule.getWording() == null || rule.getWording().isBlank() ? type : type + " (" + rule.getWording() + ')'; //$NON-NLS-1$
	}

	private static Group group(PlaceOverview.Group group) {
		return new Group(group.type().id(), RecordText.types(group.type()), group.items().stream().map(item -> new Line(item.record().type(),
				RecordText.label(item.record()), details(item.details()),
				item.record())).toList());
	}

	/** A unit stands with the figure before it. */
	private static String details(List<PlaceOverview.Detail> details) {
		List<String> parts = new ArrayList<>();
		for (PlaceOverview.Detail detail : details) {
			String text = RecordText.value(detail.feature(), detail.value());
			if (detail.feature() == INDICATOR__UNIT_NAME && !parts.isEmpty()) {
				parts.add(parts.removeLast() + ' ' + text);
			} else {
				parts.add(detail.feature() == OBSERVATION__CHANGE ? signed((BigDecimal) detail.value(), text) + '%' : text);
			}
		}
		return joined(parts.stream());
	}

	private static String signed(BigDecimal change, String text) {
		return change.signum() > 0 ? '+' + text : text;
	}

	private static String joined(Stream<String> texts) {
		return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(DOT));
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof Group group ? group.lines.toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	private static final class Names extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Group group ? group.name + " (" + group.lines.size() + ')' : ((Line) element).name; //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return RecordImages.image(element instanceof Group group ? group.type : ((Line) element).type);
		}
	}
}
