package org.liaison.commitments.ui.followup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.liaison.commitments.ui.Side;
import org.liaison.commitments.ui.timeline.TimeScale.Zoom;
import org.liaison.ui.session.RegisterSession;

/** How a person likes to look at the follow-up, kept for the next time. */
final class Choices {

	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String TIMELINE = "timeline"; //$NON-NLS-1$
	private static final String ZOOM = "zoom"; //$NON-NLS-1$

	private Grouping grouping = named(Grouping.values(), preferences().get(GROUPING, ""), possible().getFirst()); //$NON-NLS-1$
	private boolean timeline = preferences().getBoolean(TIMELINE, false);
	private Zoom zoom = named(Zoom.values(), preferences().get(ZOOM, ""), Zoom.QUARTER); //$NON-NLS-1$

	/** The groupings that the installed bundles allow. */
	static List<Grouping> possible() {
		return Stream.of(Grouping.values()).filter(one -> one.isPossible(RegisterSession.get().types())).toList();
	}

	Grouping grouping() {
		return possible().contains(grouping) ? grouping : possible().getFirst();
	}

	void grouping(Grouping wanted) {
		grouping = wanted;
		preferences().put(GROUPING, wanted.name());
	}

	boolean isTimeline() {
		return timeline;
	}

	void timeline(boolean wanted) {
		timeline = wanted;
		preferences().putBoolean(TIMELINE, wanted);
	}

	Zoom zoom() {
		return zoom;
	}

	void zoom(Zoom wanted) {
		zoom = wanted;
		preferences().put(ZOOM, wanted.name());
	}

	/** The constant of this name in any case. */
	static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
		return Stream.of(all).filter(one -> one.name().equals(name.strip().toUpperCase(Locale.ROOT))).findFirst().orElse(otherwise);
	}

	private static IEclipsePreferences preferences() {
		return Side.preferences();
	}
}
