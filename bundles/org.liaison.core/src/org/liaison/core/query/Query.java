package org.liaison.core.query;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;

/**
 * A question for a list of records of one type.
 *
 * @param type the type; records of its subtypes are among the answers
 * @param filter which of them; {@link Filter#ALL} for all
 * @param sort in which order; ties and an empty list are settled by the order of creation, in the direction of the last key
 * @param columns the features whose values are wanted, nothing else is read
 * @param language which language localized columns are sorted by
 */
public record Query(RecordType type, Filter filter, List<Sort> sort, List<EStructuralFeature> columns, Language language) {

	/**
	 * One key of the order.
	 *
	 * @param feature a single-valued feature; dates sort by their earliest day, references by the target's key
	 * @param descending whether the largest comes first; records without a value come last either way
	 */
	public record Sort(EStructuralFeature feature, boolean descending) {
	}

	/** The same question for other columns. */
	public Query withColumns(List<EStructuralFeature> others) {
		return new Query(type, filter, sort, others, language);
	}
}
