package org.liaison.ports;

import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__VALUE;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__COMMODITY;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__CURRENCY;
import static org.liaison.ports.PortsPackage.Literals.TRADE_FLOW__PARTNER_COUNTRY;

import java.util.Currency;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** What does not fit together in a trade flow, beside what {@link ObservationCheck} says of every observation. */
public final class TradeFlowCheck implements Check {

	/** 2 to 10 digits: chapters, headings and subheadings of the Harmonized System, and national tariffs built on it. */
	private static final Pattern COMMODITY = Pattern.compile("\\d{2,10}"); //$NON-NLS-1$
	/** ISO 4217. */
	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
			.collect(Collectors.toUnmodifiableSet());

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		TradeFlow trade = (TradeFlow) record;
		var findings = new Findings(TradeFlowCheck.class, language, consumer);
		if (isGiven(trade.getReporterCountry()) && trade.getReporterCountry().equals(trade.getPartnerCountry())) {
			findings.contradict(trade, TRADE_FLOW__PARTNER_COUNTRY, "oneCountry", trade.getPartnerCountry()); //$NON-NLS-1$
		}
		if (isGiven(trade.getCommodity()) && !COMMODITY.matcher(trade.getCommodity()).matches()) {
			findings.warn(trade, TRADE_FLOW__COMMODITY, "commodityForm", trade.getCommodity()); //$NON-NLS-1$
		}
		if (isGiven(trade.getCurrency()) && !CURRENCIES.contains(trade.getCurrency())) {
			findings.warn(trade, TRADE_FLOW__CURRENCY, "noCurrency", trade.getCurrency()); //$NON-NLS-1$
		}
		if (trade.getValue() != null && trade.getValue().signum() < 0 && trade.getFlow() != Flow.BALANCE) {
			findings.warn(trade, OBSERVATION__VALUE, "negative"); //$NON-NLS-1$
		}
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}
}
