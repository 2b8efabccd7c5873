package org.liaison.core.codec;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the elements of a many-valued feature their positions, changing as few as possible of those they have. */
final class Ordering {

	private Ordering() {
	}

	/** Elements in the order of their positions; two devices may have given the same one. */
	static List<String> elements(Map<String, String> positions) {
		if (positions.size() < 2) {
			return List.copyOf(positions.keySet());
		}
		return positions.entrySet().stream().sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).toList();
	}

	/**
	 * Positions for elements in their order.
	 *
	 * @param elements the elements, each once
	 * @param known positions that some of them have; only new elements and those that moved get others
	 */
	static Map<String, String> positions(List<String> elements, Map<String, String> known) {
		Set<String> staying = staying(elements, known);
		Map<String, String> positions = new LinkedHashMap<>();
		String before = null;
		int next = 0;
		for (int i = 0; i < elements.size(); i++) {
			String element = elements.get(i);
			if (staying.contains(element)) {
				place(elements.subList(next, i), before, known.get(element), positions);
				before = known.get(element);
				positions.put(element, before);
				next = i + 1;
			}
		}
		place(elements.subList(next, elements.size()), before, null, positions);
		return positions;
	}

	private static void place(List<String> elements, String before, String after, Map<String, String> positions) {
		List<String> free = Positions.between(before, after, elements.size());
		for (int i = 0; i < elements.size(); i++) {
			positions.put(elements.get(i), free.get(i));
		}
	}

	/** The elements that keep their positions: a longest increasing subsequence, by patience sorting. */
	private static Set<String> staying(List<String> elements, Map<String, String> known) {
		List<String> candidates = elements.stream().filter(known::containsKey).toList();
		int[] tails = new int[candidates.size()];
		int[] previous = new int[candidates.size()];
		int length = 0;
		for (int i = 0; i < candidates.size(); i++) {
			String position = known.get(candidates.get(i));
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (known.get(candidates.get(tails[middle])).compareTo(position) < 0) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : tails[low - 1];
			tails[low] = i;
			length = Math.max(length, low + 1);
		}
		Set<String> staying = new HashSet<>();
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
			staying.add(candidates.get(i));
		}
		return staying;
	}
}
