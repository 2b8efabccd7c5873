package org.liaison.documents.ui.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.liaison.model.Language;

/** One to three languages in their order: each place offers what no place before it has. */
public final class LanguageField {

	private static final List<Language> ALL = List.of(Language.values());

	private final Composite area;
	private final List<Combo> places = new ArrayList<>();
	private List<Language> chosen;

	/** @param first the language that is chosen to begin with */
	public LanguageField(Composite parent, Language first) {
		area = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(8).applyTo(area);
		area.setToolTipText(PublishText.languagesHint);
		for (int place = 0; place < ALL.size(); place++) {
			int number = place;
			var combo = new Combo(area, SWT.READ_ONLY);
			combo.addListener(SWT.Selection, event -> choose(number, combo.getSelectionIndex()));
			places.add(combo);
		}
		chosen = List.of(first);
		show();
	}

	/** What it is made of, to be laid out. */
	public Composite area() {
		return area;
	}

	/** The languages in their order. */
	public List<Language> languages() {
		return chosen;
	}

	/** The languages that a place offers. */
	private List<Language> offered(int place) {
		List<Language> before = chosen.subList(0, Math.min(place, chosen.size()));
		return ALL.stream().filter(language -> !before.contains(language)).toList();
	}

	private void choose(int place, int index) {
		List<Language> next = new ArrayList<>(chosen.subList(0, place));
		int number = place == 0 ? index : index - 1;
		if (number >= 0) {
			next.add(offered(place).get(number));
		}
		chosen.stream().skip(place + 1L).filter(language -> !next.contains(language)).forEach(next::add);
		chosen = List.copyOf(next);
		show();
	}

	private void show() {
		for (int place = 0; place < ALL.size(); place++) {
			Combo combo = places.get(place);
			List<Language> offered = offered(place);
			List<String> names = new ArrayList<>(offered.stream().map(PublishText::language).toList());
			if (place > 0) {
				names.addFirst(PublishText.noFurther);
			}
			if (!Arrays.asList(combo.getItems()).equals(names)) {
				combo.setItems(names.toArray(String[]::new));
			}
			combo.select(place < chosen.size() ? offered.indexOf(chosen.get(place)) + (place > 0 ? 1 : 0) : 0);
			combo.setEnabled(place <= chosen.size());
		}
	}
}
