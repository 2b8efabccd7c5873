package org.liaison.ports.mirror;

import java.math.BigDecimal;
import java.util.Optional;

import org.liaison.core.RecordRef;
import org.liaison.model.PartialDate;

/**
 * The trade of two countries in one period, as each of them counts it. Nothing here is made up: a figure that the register lacks is
 * missing, and a sum is only compared, never put in its place.
 *
 * @param period the period, or {@code null} when it is not stated
 * @param reporter ISO 3166-1 alpha-2 of the country whose figures stand first
 * @param partner the other country
 * @param commodity the commodity's code, or {@code null}
 * @param category the commodity category, or {@code null}; all goods when there is no code either
 * @param currency ISO 4217, or {@code null}
 * @param own the reporter's figures
 * @param theirs the partner's figures
 */
public record MirrorLine(PartialDate period, String reporter, String partner, String commodity, RecordRef category, String currency,
		Side own, Side theirs) {

	/** One side's own exports, imports and total. */
	public record Side(MirrorCell exports, MirrorCell imports, MirrorCell total) {

		/** Total less exports and imports: zero when they agree; empty when one of the three is missing. */
		public Optional<BigDecimal> difference() {
			return total.value().flatMap(t -> exports.value().flatMap(e -> imports.value()
					.map(i -> t.value().subtract(e.value()).subtract(i.value()))));
		}

		boolean isEmpty() {
			return exports.entries().isEmpty() && imports.entries().isEmpty() && total.entries().isEmpty();
		}
	}

	/** What the partner counts as imports less what the reporter counts as exports; empty when one of them is missing. */
	public Optional<BigDecimal> exportGap() {
		return gap(own.exports(), theirs.imports());
	}

	/** What the partner counts as exports less what the reporter counts as imports; empty when one of them is missing. */
	public Optional<BigDecimal> importGap() {
		return gap(own.imports(), theirs.exports());
	}

	/** The partner's total less the reporter's; empty when one of them is missing. */
	public Optional<BigDecimal> totalGap() {
		return gap(own.total(), theirs.total());
	}

	private static Optional<BigDecimal> gap(MirrorCell own, MirrorCell mirror) {
		return own.value().flatMap(o -> mirror.value().map(m -> m.value().subtract(o.value())));
	}
}
