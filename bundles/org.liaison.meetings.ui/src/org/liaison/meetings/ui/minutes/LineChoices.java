package org.liaison.meetings.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.model.Language;
import org.liaison.ui.session.RegisterSession;

/** Under which point the line under the cursor stands, and in which language it is typed. */
final class LineChoices {

	private final Combo point;
	private final Combo language;
	private final List<String> points = new ArrayList<>();

	/**
	 * Four controls in a row.
	 *
	 * @param chosen what happens when a person has chosen
	 */
	LineChoices(Composite head, FormToolkit toolkit, Runnable chosen) {
		toolkit.createLabel(head, MinutesText.point);
		point = new Combo(head, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(point);
		toolkit.createLabel(head, MinutesText.typedIn);
		language = new Combo(head, SWT.READ_ONLY);
		Stream.of(Language.values()).forEach(each -> language.add(each.locale().getDisplayLanguage(each.locale())));
		language.select(RegisterSession.get().language().ordinal());
		Stream.of(point, language).forEach(combo -> combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run())));
	}

	/** Offers the points that a meeting has in the register; the one that is chosen stays. */
	void offer(Meeting meeting) {
		boolean first = point.getItemCount() == 0;
		String before = first ? null : point();
		points.clear();
		point.removeAll();
		point.add(MinutesText.noPoint);
		for (AgendaItem item : AgendaRules.points(meeting).stream().filter(saved -> saved.getId() != null).toList()) {
			points.add(item.getId());
			point.add((item.getNumber() == null ? "" : item.getNumber() + ". ") + item.getTitle().best(RegisterSession.get().language())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		point.select(first && !points.isEmpty() ? 1 : points.indexOf(before) + 1);
	}

	/** Shows where a line stands. Whose words are changed is not written into another language. */
	void show(Language typed, String at, boolean changing) {
		language.select(typed.ordinal());
		language.setEnabled(!changing);
		point.select(points.indexOf(at) + 1);
	}

	/** The next point, or the one before. */
	void turn(int by) {
		point.select(Math.clamp(point.getSelectionIndex() + (long) by, 0, point.getItemCount() - 1));
	}

	/** UUID of the point, {@code null} for none. */
	String point() {
		return point.getSelectionIndex() <= 0 ? null : points.get(point.getSelectionIndex() - 1);
	}

	/** The language. */
	Language language() {
		return Language.values()[language.getSelectionIndex()];
	}
}
