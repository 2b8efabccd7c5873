package org.liaison.commitments.ui.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of the groups that are known so far, found by their number without walking through them. */
final class Lines {

	private final List<Section> sections = new ArrayList<>();
	private long[] starts = { 0 };

	void add(List<Section> more) {
		sections.addAll(more);
		measure();
	}

	/** Puts the groups in place of others that there were. */
	void replace(List<Section> others) {
		sections.clear();
		add(others);
	}

	List<Section> sections() {
		return sections;
	}

	/** Ids of the groups that are open. */
	Set<String> open() {
		return sections.stream().filter(Section::isOpen).map(section -> section.group().id()).collect(Collectors.toSet());
	}

	/** Ids of the groups that are closed. */
	Set<String> closed() {
		return sections.stream().filter(section -> !section.isOpen()).map(section -> section.group().id()).collect(Collectors.toSet());
	}

	void open(Section section, boolean wanted) {
		section.open(wanted);
		measure();
	}

	void openAll(boolean wanted) {
		sections.forEach(section -> section.open(wanted));
		measure();
	}

	/** How many lines there are. */
	int size() {
		return (int) Math.min(Integer.MAX_VALUE, starts[sections.size()]);
	}

	/** The line with a number from 0. */
	Line line(int number) {
		int found = Arrays.binarySearch(starts, number);
		int at = found >= 0 ? found : -found - 2;
		return new Line(sections.get(at), number - starts[at] - 1);
	}

	/** The number of a group's heading. */
	int heading(Section section) {
		return (int) starts[sections.indexOf(section)];
	}

	private void measure() {
		starts = new long[sections.size() + 1];
		for (int i = 0; i < sections.size(); i++) {
			starts[i + 1] = starts[i] + sections.get(i).lines();
		}
	}
}
