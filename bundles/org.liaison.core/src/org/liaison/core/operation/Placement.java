package org.liaison.core.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the objects of a record are in it. Each is at one place, whatever two people who did not know of each other did: one that both moved
 * is where the operation with the greatest id put it; two that were put into each other are taken apart; one that was removed while
 * somebody changed something in it is there again.
 */
final class Placement {

	/**
	 * A place of an object.
	 *
	 * @param value what the containment's field says: a position, or the object itself
	 * @param by the operation that says so, or that removed the object from there
	 */
	private record Place(ObjectHistory parent, FieldKey key, String value, Operation by) {
	}

	private static final Comparator<Place> BEST_FIRST = Comparator.<Place, String>comparing(place -> place.by().id()).reversed()
			.thenComparing(place -> place.parent().id()).thenComparing(Place::key);

	private final Map<String, ObjectHistory> objects;
	private final Map<String, List<Place>> claims = new TreeMap<>();
	private final Map<String, List<Place>> removals = new TreeMap<>();
	private final Map<String, Place> places = new HashMap<>();
	private final Map<String, Set<String>> children = new HashMap<>();
	private final Map<String, List<Operation>> unseen = new TreeMap<>();

	Placement(Map<String, ObjectHistory> objects) {
		this.objects = objects;
		objects.values().forEach(this::gather);
		claims.values().forEach(list -> list.sort(BEST_FIRST));
		removals.values().forEach(list -> list.sort(BEST_FIRST));
		claims.forEach((child, list) -> place(child, list.getFirst()));
		Set<String> looking = new HashSet<>();
		removals.keySet().forEach(child -> bringBack(child, looking));
		places.keySet().stream().sorted().forEach(this::takeApart);
	}

	private void gather(ObjectHistory parent) {
		if (parent.type().isPresent()) {
			parent.heads().forEach((key, heads) -> {
				Operation head = heads.getFirst();
				String value = parent.value(head, key);
				String shown = value == null ? head.before() : value;
				String child = key.element().isEmpty() ? shown : key.element();
				Boolean contains = parent.contains(key);
				// Of an unknown type everything that is an object of this record is taken for contained.
				if (child != null && objects.containsKey(child) && (contains == null || contains)) {
					(value == null ? removals : claims).computeIfAbsent(child, c -> new ArrayList<>()).add(new Place(parent, key, shown, head));
				}
			});
		}
	}

	private void place(String child, Place place) {
		Place was = places.put(child, place);
		if (was != null) {
			children.get(was.parent().id()).remove(child);
		}
		children.computeIfAbsent(place.parent().id(), parent -> new LinkedHashSet<>()).add(child);
	}

	/** An object that was removed by somebody who had not seen all that was changed in it. */
	private void bringBack(String child, Set<String> looking) {
		if (claims.containsKey(child) || places.containsKey(child) || !looking.add(child)) {
			return;
		}
		removals.forEach((other, list) -> {
			if (list.stream().anyMatch(place -> place.parent().id().equals(child))) {
				bringBack(other, looking);
			}
		});
		Place place = removals.get(child).getFirst();
		List<Operation> missed = unseen(inside(child), place.parent().heads().get(place.key()));
		if (!missed.isEmpty() && place.value() != null) {
			place(child, place);
			unseen.put(child, missed);
		}
	}

	/** An object and all that is in it. */
	private Set<String> inside(String object) {
		Set<String> found = new LinkedHashSet<>(Set.of(object));
		Deque<String> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			children.getOrDefault(open.poll(), Set.of()).stream().filter(found::add).forEach(open::add);
		}
		return found;
	}

	/** Changes of some objects that those who removed them did not know of. */
	List<Operation> unseen(Set<String> of, List<Operation> removed) {
		Set<String> seen = new HashSet<>();
		removed.forEach(removal -> seen.addAll(removal.bases()));
		Set<Operation> missed = new LinkedHashSet<>();
		of.stream().map(objects::get).forEach(object -> object.heads().forEach((key, heads) -> {
			if (!key.feature().equals(FieldKey.DELETED)) {
				heads.stream().filter(head -> !head.isCreation() && !seen.contains(head.id()) && removed.stream().noneMatch(r -> knows(r, head)))
						.forEach(missed::add);
			}
		}));
		return missed.stream().sorted(Comparator.comparing(Operation::id).reversed()).toList();
	}

	/** A device knows what it did itself. */
	private static boolean knows(Operation later, Operation earlier) {
		return later.device().equals(earlier.device()) && later.sequence() >= earlier.sequence();
	}

	/** Objects that were put into each other at two posts: the latest of these moves does not count. */
	private void takeApart(String start) {
		Map<String, Integer> next = new HashMap<>();
		for (List<String> circle = circle(start); !circle.isEmpty(); circle = circle(start)) {
			String moved = circle.stream().min(Comparator.comparing(places::get, BEST_FIRST)).orElseThrow();
			List<Place> others = new ArrayList<>(claims.getOrDefault(moved, List.of()));
			removals.getOrDefault(moved, List.of()).stream().filter(place -> place.value() != null).forEach(others::add);
			int index = next.merge(moved, 1, Integer::sum);
			if (index < others.size()) {
				place(moved, others.get(index));
			} else {
				children.get(places.remove(moved).parent().id()).remove(moved);
			}
		}
	}

	private List<String> circle(String start) {
		List<String> path = new ArrayList<>();
		for (String at = start; at != null; at = places.containsKey(at) ? places.get(at).parent().id() : null) {
			int index = path.indexOf(at);
			if (index >= 0) {
				return path.subList(index, path.size());
			}
			path.add(at);
		}
		return List.of();
	}

	/** The record and what is in it, parents before children. */
	Set<String> reachable(String root) {
		return inside(root);
	}

	/** What a containment's field says of an object: its place if it is there, {@code null} if it is elsewhere; {@code otherwise} of other fields. */
	String value(ObjectHistory parent, FieldKey key, String otherwise) {
		String child = key.element().isEmpty() ? otherwise : key.element();
		boolean containment = child != null && claims.getOrDefault(child, List.of()).stream().anyMatch(p -> p.parent() == parent && p.key().equals(key));
		Place place = child == null ? null : places.get(child);
		boolean here = place != null && place.parent() == parent && place.key().equals(key);
		return here ? place.value() : containment ? null : otherwise;
	}

	/** Single-valued containments whose removed object came back have no value of their own. */
	Map<FieldKey, String> broughtBack(ObjectHistory parent) {
		Map<FieldKey, String> found = new TreeMap<>();
		children.getOrDefault(parent.id(), Set.of()).forEach(child -> found.put(places.get(child).key(), places.get(child).value()));
		return found;
	}

	/** The removals that do not count yet, because of changes that whoever removed did not know of. */
	List<Fold.Conflict> conflicts(Set<String> reachable) {
		List<Fold.Conflict> conflicts = new ArrayList<>();
		unseen.forEach((child, missed) -> {
			Place place = places.get(child);
			if (place != null && reachable.contains(child) && removals.get(child).contains(place)) {
				List<Operation> heads = new ArrayList<>(missed);
				heads.addAll(place.parent().heads().get(place.key()));
				conflicts.add(new Fold.Conflict(place.parent().id(), place.key(), heads, place.value()));
			}
		});
		return conflicts;
	}
}
