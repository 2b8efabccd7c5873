package org.liaison.exchange.ui.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.liaison.core.Problems;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Gap;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.ui.session.RegisterSession;

/** What an officer should notice of what arrives, a sentence for each. Asks for names of devices: not on the UI thread. */
final class Remarks {

	private static final int LISTED = 10;

	private final List<String> said = new ArrayList<>();

	private Remarks() {
	}

	/** Of what a package would do: also which conflicts it would raise, and whether it shows that this register was put back. */
	static List<String> before(Arrival arrival, boolean setBack, Exchange exchange) {
		Remarks remarks = new Remarks();
		if (setBack) {
			remarks.said.add(ExchangeText.setBack);
		}
		remarks.addAll(ExchangeText.wouldConflict, arrival.conflicts().stream().map(conflict -> conflict.record().key()).distinct().toList(),
				arrival.conflicts().size());
		return remarks.of(arrival, exchange);
	}

	/** Of what it did; conflicts are told apart, since they are shown at once. */
	static List<String> after(Arrival arrival, Exchange exchange) {
		return new Remarks().of(arrival, exchange);
	}

	private List<String> of(Arrival arrival, Exchange exchange) {
		if (arrival.waiting() > 0) {
			said.add(NLS.bind(ExchangeText.waiting, arrival.waiting()));
			arrival.gaps().stream().limit(LISTED).map(gap -> missing(gap, exchange.name(gap.device()))).forEach(said::add);
		}
		addAll(ExchangeText.sameKeys, arrival.sharedKeys().stream().map(SharedKey::key).toList());
		addAll(ExchangeText.needsPlugin, arrival.missingTypes());
		addAll(ExchangeText.leftOut, arrival.leftOut());
		arrival.refused().stream().limit(LISTED).map(why -> NLS.bind(ExchangeText.notAllowed, Problems.sentence(why, RegisterSession.get().language())))
				.forEach(said::add);
		return said;
	}

	private static String missing(Gap gap, String device) {
		return NLS.bind(gap.holders().isEmpty() ? ExchangeText.missingUnknown : ExchangeText.missing,
				new Object[] { device, gap.from(), gap.to(), String.join(", ", gap.holders()) }); //$NON-NLS-1$
	}

	private void addAll(String sentence, Collection<String> names, Object... counted) {
		if (!names.isEmpty()) {
			String joined = names.stream().limit(LISTED).collect(Collectors.joining(", ")); //$NON-NLS-1$
			said.add(counted.length == 0 ? NLS.bind(sentence, joined) : NLS.bind(sentence, counted[0], joined));
		}
	}
}
