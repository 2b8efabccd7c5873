package org.liaison.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.core.Register;
import org.liaison.ui.record.form.Styles;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Who refers to the record: grouped by type and by what they say of it. Enter or a double click opens one. */
public final class RelatedPage implements RecordPage {

	private static final int MOST = 1000;

	/** Those that refer with one feature. */
	private record Group(String type, String name, List<RecordRef> records) {
	}

	private RecordPageSite site;
	private RecordEditing editing;
	private Label head;
	private TreeViewer viewer;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		head = site.toolkit().createLabel(area, ""); //$NON-NLS-1$
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Styles.quiet(head);
		viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		viewer.addOpenListener(e -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof RecordRef ref) {
				RecordLinks.open(site.editorSite().getPage(), ref);
			}
		});
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
		String id = editing.record().getId();
		Background.read(Messages.readingRelated, () -> group(register.referrers(id, MOST)), this::show, viewer.getControl());
	}

	private static List<Group> group(List<Referrer> referrers) {
		Map<String, Group> groups = new LinkedHashMap<>();
		for (Referrer referrer : referrers) {
			String type = referrer.record().type();
			groups.computeIfAbsent(type + ' ' + referrer.holderType() + ' ' + referrer.feature(),
					key -> new Group(type, name(referrer), new ArrayList<>())).records.add(referrer.record());
		}
		return groups.values().stream().sorted((a, b) -> a.name.compareTo(b.name)).toList();
	}

	/** For example "Commitments: concerns", or "Meetings: Participant, person" for a reference from inside. */
	private static String name(Referrer referrer) {
		RegisterSession session = RegisterSession.get();
		String types = session.types().byId(referrer.record().type()).map(RecordText::types).orElse(referrer.record().type());
		String holder = referrer.holderType().equals(referrer.record().type()) ? "" //$NON-NLS-1$
				: session.types().eClass(referrer.holderType()).map(c -> session.labels().type(c, session.language()) + ", ").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		String feature = session.types().eClass(referrer.holderType()).map(c -> feature(c, referrer.feature()))
				.orElse(referrer.feature());
		return NLS.bind(Messages.relatedGroup, types, holder + feature);
	}

	private static String feature(EClass holder, String name) {
		EStructuralFeature feature = holder.getEStructuralFeature(name);
		return feature == null ? name : RecordText.feature(feature);
	}

	private void show(List<Group> groups) {
		int count = groups.stream().mapToInt(g -> g.records.size()).sum();
		head.setText(count == 0 ? Messages.nobodyRefers : NLS.bind(count < MOST ? Messages.referrers : Messages.firstReferrers, count));
		viewer.setInput(groups);
		viewer.expandAll();
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
			return element instanceof Group group ? group.records.toArray() : new Object[0];
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

	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Group group ? group.name + " (" + group.records.size() + ')' : RecordText.label((RecordRef) element); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return RecordImages.image(element instanceof Group group ? group.type : ((RecordRef) element).type());
		}
	}
}
