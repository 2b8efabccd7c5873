package org.liaison.core.query;

import java.util.List;

/**
 * One row of a list: plain values, no EMF objects.
 *
 * @param id the record's UUID
 * @param key the record's key
 * @param type the record's type identifier (a subtype of the query's, perhaps)
 * @param cells one value per column of the query: {@code null}, {@link String}, {@link Boolean}, {@link Long},
 *            {@link java.math.BigDecimal}, {@link org.liaison.model.PartialDate}, {@link org.liaison.model.LocalizedText},
 *            {@link org.eclipse.emf.common.util.Enumerator}, {@link org.liaison.core.RecordRef}, a {@link List} of these for a
 *            many-valued feature, or a {@link Long} count for a containment
 */
public record Row(String id, String key, String type, List<Object> cells) {
}
