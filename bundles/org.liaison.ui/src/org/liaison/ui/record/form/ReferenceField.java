package org.liaison.ui.record.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.RecordRef;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.ModelPackage;
import org.liaison.ui.record.InnerObjectDialog;
import org.liaison.ui.record.TargetNames.Target;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** One reference or many: chips for what is referred to, and a picker to add to them. */
final class ReferenceField extends Field {

	private final EReference reference;
	private ChipRow chips;
	private RecordPicker picker;

	ReferenceField(EReference feature, FormContext context) {
		super(feature, context);
		reference = feature;
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = context().toolkit().createComposite(parent);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		area.setLayout(layout);
		chips = new ChipRow(area, context());
		picker = new RecordPicker(area, () -> context().editing().register(), targets(), this::add);
		context().toolkit().adapt(picker.text(), true, false);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		picker.text().setLayoutData(data);
		return area;
	}

	/** Types that the reference may point to, or, where it points inside records, every type: the place inside is asked for next. */
	private Set<String> targets() {
		RecordTypes types = RegisterSession.get().types();
		EClass target = reference.getEReferenceType();
		if (target == ModelPackage.Literals.RECORD || pointsInside()) {
			return Set.of();
		}
		return types.all().stream().filter(type -> target.isSuperTypeOf(type.eClass())).map(RecordType::id)
				.collect(Collectors.toSet());
	}

	private boolean pointsInside() {
		return !ModelPackage.Literals.RECORD.isSuperTypeOf(reference.getEReferenceType());
	}

	private List<EObject> values() {
		if (!reference.isMany()) {
			return value() instanceof EObject target ? List.of(target) : List.of();
		}
		// The basic list does not follow proxies.
		return List.copyOf(list().basicList());
	}

	@SuppressWarnings("unchecked") // a many-valued EReference holds EObjects
	private InternalEList<EObject> list() {
		return (InternalEList<EObject>) value();
	}

	@Override
	protected void show(Object value) {
		context().editing().names().require(values(), this::showChips, picker.text());
	}

	private void showChips() {
		chips.clear();
		List<EObject> targets = values();
		for (int i = 0; i < targets.size(); i++) {
			Optional<Target> target = context().editing().names().target(targets.get(i));
			chips.add(target.map(ReferenceField::image).orElse(null), target.map(ReferenceField::text).orElse(Messages.missingRecord), true,
					 actions(i, target));
		}
		Control input = picker.text();
		boolean room = reference.isMany() || targets.isEmpty();
		input.setVisible(room);
		((GridData) input.getLayoutData()).exclude = !room;
		chips.done();
	}

	private static Image image(Target target) {
		return RecordImages.image(target.record().type());
	}

	private static String text(Target target) {
		return target.inner().isEmpty() ? RecordText.label(target.record()) : target.record().key() + " › " + target.inner(); //$NON-NLS-1$
	}

	private Chip.Actions actions(int index, Optional<Target> target) {
		return new Chip.Actions() {

			@Override
			public void open() {
				target.ifPresent(t -> RecordLinks.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), t.record()));
			}

			@Override
			public void remove() {
				ReferenceField.this.remove(index);
			}

			@Override
			public void move(int by) {
				ReferenceField.this.move(index, index + by);
			}
		};
	}

	private void add(RecordRef ref) {
		if (pointsInside()) {
			InnerObjectDialog.choose(picker.text(), context().editing(), ref, reference.getEReferenceType(), this::add);
		} else {
			context().editing().names().know(ref);
			add(context().editing().edit().reference(ref));
		}
	}

	private void add(EObject target) {
		if (!reference.isMany()) {
			enter(target);
			endStep();
		} else if (values().stream().noneMatch(known -> ObjectIds.of(known).equals(ObjectIds.of(target)))) {
			// Looking for the target in the list would follow every proxy in it; the line above has looked by id.
			list().addUnique(target);
			endStep();
		}
		picker.text().setFocus();
	}

	private void remove(int index) {
		if (reference.isMany()) {
			list().remove(index);
		} else {
			enter(null);
		}
		endStep();
	}

	private void move(int from, int to) {
		if (reference.isMany() && to >= 0 && to < list().size()) {
			chips.focusNext(to);
			list().move(to, from);
			endStep();
		}
	}

}
