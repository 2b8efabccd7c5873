package org.liaison.ports.mirror;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.liaison.ports.Derivation;
import org.liaison.ports.Publication;

/**
 * What the register has of one flow, as one side counts it.
 *
 * @param entries the observations, stated ones first; none when the figure is missing
 */
public record MirrorCell(List<Entry> entries) {

	/**
	 * One observation.
	 *
	 * @param id its UUID
	 * @param key its key
	 * @param value the figure, or {@code null}
	 * @param change the growth in percent, or {@code null}
	 * @param derivation whether a source says so
	 * @param approximate whether the figure is rounded
	 * @param publication whether anything was published
	 */
	public record Entry(String id, String key, BigDecimal value, BigDecimal change, Derivation derivation, boolean approximate,
			Publication publication) {

		/** Whether it was computed from other figures. */
		public boolean isDerived() {
			return derivation == Derivation.DERIVED;
		}
	}

	/** A cell of these observations. */
	public MirrorCell {
		entries = entries.stream().sorted(Comparator.comparing(Entry::derivation)).toList();
	}

	/** The observation that gives the figure: a stated one, else a derived one; empty when the figure is missing. */
	public Optional<Entry> value() {
		return first(entry -> entry.value() != null);
	}

	/** The observation that gives the growth: a stated one, else a derived one. */
	public Optional<Entry> growth() {
		return first(entry -> entry.change() != null);
	}

	/** Whether a source says that nothing was published, which is more than a figure that nobody entered. */
	public boolean isUnpublished() {
		return value().isEmpty() && first(entry -> entry.publication() == Publication.NOT_PUBLISHED).isPresent();
	}

	/** Whether sources state different figures. */
	public boolean isContested() {
		return entries.stream().filter(entry -> entry.value() != null && !entry.isDerived()).map(entry -> entry.value().stripTrailingZeros())
				.distinct().count() > 1;
	}

	private Optional<Entry> first(Predicate<Entry> test) {
		return entries.stream().filter(test).findFirst();
	}
}
