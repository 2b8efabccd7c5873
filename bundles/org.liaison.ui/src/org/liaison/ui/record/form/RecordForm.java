package org.liaison.ui.record.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.liaison.core.types.Annotations;
import org.liaison.model.ModelPackage;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.session.RegisterSession;

/** The form of a class, derived from its model: its sections with their fields. Shows one object at a time. */
public final class RecordForm {

	private final EClass eClass;
	private final FormContext context;
	private final List<Field> fields = new ArrayList<>();
	private final RecordEditing.Listener listener = this::refresh;
	private RecordEditing watched;
	private EObject object;

	/** Makes the fields; {@code body} gets a layout. */
	public RecordForm(EClass eClass, Composite body, FormContext context) {
		this.eClass = eClass;
		this.context = context;
		Map<String, List<Field>> sections = sections();
		if (sections.size() == 1 && Annotations.words(eClass, "sections").isEmpty()) { //$NON-NLS-1$
			body.setLayout(new FieldLayout(2, 10, 8));
			sections.values().forEach(all -> all.forEach(field -> field.create(body)));
		} else {
			body.setLayout(new FieldLayout(1, 10, 8));
			sections.forEach((name, all) -> createSection(body, name, all));
		}
	}

	private Map<String, List<Field>> sections() {
		List<String> names = Annotations.words(eClass, "sections"); //$NON-NLS-1$
		Map<String, List<Field>> sections = new LinkedHashMap<>();
		names.forEach(name -> sections.put(name, new ArrayList<>()));
		String first = names.isEmpty() ? "" : names.getFirst(); //$NON-NLS-1$
		for (EStructuralFeature feature : inOrder()) {
			FieldFactory.create(feature, context).ifPresent(field -> {
				String wanted = Annotations.value(feature, "section").orElse(first); //$NON-NLS-1$
				sections.computeIfAbsent(sections.containsKey(wanted) ? wanted : first, s -> new ArrayList<>()).add(field);
				fields.add(field);
			});
		}
		sections.values().removeIf(List::isEmpty);
		return sections;
	}

	/** The title first, then what is special to the type, then what every record has. */
	private List<EStructuralFeature> inOrder() {
		List<EClass> classes = new ArrayList<>(eClass.getEAllSuperTypes().reversed());
		classes.addFirst(eClass);
		return Stream.concat(Stream.of(ModelPackage.Literals.RECORD__TITLE).filter(eClass.getEAllStructuralFeatures()::contains),
				classes.stream().flatMap(c -> c.getEStructuralFeatures().stream())).distinct().toList();
	}

	private void createSection(Composite body, String name, List<Field> members) {
		Section section = context.toolkit().createSection(body,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		RegisterSession session = RegisterSession.get();
		section.setText(session.labels().section(eClass, name, session.language()));
		section.setLayoutData(FieldLayout.WIDE);
		Composite client = context.toolkit().createComposite(section);
		client.setLayout(new FieldLayout(2, 10, 4));
		members.forEach(field -> field.create(client));
		section.setClient(client);
	}

	/** Shows {@code target} from now on. */
	public void bind(EObject target) {
		dispose();
		object = target;
		watched = context.editing();
		watched.addListener(listener);
		fields.forEach(field -> field.bind(target));
		context.reflow();
	}

	/** Shows every value as it is now. */
	public void refresh() {
		fields.forEach(Field::refresh);
	}

	/** Shows what may have changed: the feature, and what is derived from whatever. */
	private void refresh(EObject changed, EStructuralFeature feature) {
		EStructuralFeature own = changed == object ? feature : containing(changed);
		if (changed == object && feature == null) {
			refresh();
		} else {
			fields.stream().filter(f -> f.feature() == own || f instanceof DerivedField).forEach(Field::refresh);
		}
	}

	/** The feature of the object that holds something inside it, {@code null} for what is not inside. */
	private EStructuralFeature containing(EObject changed) {
		EObject inner = changed;
		while (inner.eContainer() != null && inner.eContainer() != object) {
			inner = inner.eContainer();
		}
		return inner.eContainer() == null ? null : inner.eContainmentFeature();
	}

	/** What was entered and could not be taken, in the order of the form. */
	public Optional<String> firstProblem() {
		return fields.stream().flatMap(f -> f.problem().stream()).findFirst();
	}

	/** Brings the first field to the eye whose entry could not be taken. */
	public void showFirstProblem() {
		fields.stream().filter(f -> f.problem().isPresent()).findFirst().ifPresent(Field::setFocus);
	}

	/** Forgets what was entered and could not be taken. */
	public void discardProblems() {
		fields.forEach(Field::discard);
	}

	/** The control of a feature, for messages about it. */
	public Optional<Control> control(EStructuralFeature feature) {
		return fields.stream().filter(f -> f.feature() == feature).map(Field::control).findFirst();
	}

	/** Puts the focus into the first field. */
	public void setFocus() {
		fields.stream().filter(Field::setFocus).findFirst();
	}

	/** Stops watching; the controls are disposed of with their parent. */
	public void dispose() {
		if (watched != null) {
			watched.removeListener(listener);
			watched = null;
		}
	}
}
