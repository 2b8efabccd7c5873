package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.types.Annotations;

/** The order of a list as its column headers show and set it. The register sorts; this only remembers by what. */
final class GridSort implements ISortModel {

	private final Runnable onChange;
	private List<EStructuralFeature> columns = List.of();
	private List<Sort> keys = List.of();

	/** @param onChange called when a person asked for another order */
	GridSort(Runnable onChange) {
		this.onChange = onChange;
	}

	/** Whether a list can be ordered by this feature. */
	static boolean sortable(EStructuralFeature feature) {
		return !feature.isMany() && Annotations.condition(feature).isEmpty();
	}

	/** The keys of the order, as a {@link Query} wants them. */
	List<Sort> keys() {
		return keys;
	}

	/** The columns shown; keys of columns that are gone are dropped. */
	void columns(List<EStructuralFeature> shown) {
		columns = List.copyOf(shown);
		keys = keys.stream().filter(key -> columns.contains(key.feature())).toList();
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return keys.stream().map(key -> columns.indexOf(key.feature())).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return getSortOrder(column) >= 0;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		int order = getSortOrder(column);
		if (order < 0) {
			return SortDirectionEnum.NONE;
		}
		return keys.get(order).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return IntStream.range(0, keys.size()).filter(i -> keys.get(i).feature() == columns.get(column)).findFirst().orElse(-1);
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		EStructuralFeature feature = columns.get(column);
		if (!sortable(feature)) {
			return;
		}
		List<Sort> next = new ArrayList<>(accumulate ? keys : List.of());
		next.removeIf(key -> key.feature() == feature);
		if (direction != SortDirectionEnum.NONE) {
			next.add(new Sort(feature, direction == SortDirectionEnum.DESC));
		}
		keys = List.copyOf(next);
		onChange.run();
	}

	@Override
	public void clear() {
		keys = List.of();
		onChange.run();
	}

	// The register compares; NatTable asks for comparators only to sort in memory.
	@Override
	@SuppressWarnings("rawtypes") // the interface is declared so
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return null;
	}
}
