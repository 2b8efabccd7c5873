package org.liaison.documents.content;

import static org.liaison.agreements.AgreementsPackage.Literals.AGREEMENT__STATUS;

import java.time.LocalDate;
import java.util.List;

import org.liaison.agreements.Agreement;
import org.liaison.agreements.AgreementRules;
import org.liaison.agreements.Provision;

/** What documents say of an agreement: how it stands, and its articles. */
final class AgreementComposer {

	private final Wordings wordings;
	private final Audience audience;

	AgreementComposer(Wordings wordings, Audience audience) {
		this.wordings = wordings;
		this.audience = audience;
	}

	Wording briefing(Agreement agreement) {
		Wording text = wordings.text(agreement.getTitle()).labelled(wordings.lead(wordings.plain(agreement.getKey())))
				.noted(lead("status"), wordings.literal(AGREEMENT__STATUS, AgreementRules.status(agreement, LocalDate.now()))) //$NON-NLS-1$
				.noted(lead("parties"), wordings.names(audience.of(agreement.getParties()))) //$NON-NLS-1$
				.noted(lead("signedOn"), wordings.date(agreement.getSigned())) //$NON-NLS-1$
				.noted(lead("inForce"), wordings.date(agreement.getInForce())) //$NON-NLS-1$
				.noted(lead("expires"), wordings.date(agreement.getExpires())); //$NON-NLS-1$
		for (Provision provision : agreement.getProvisions()) {
			Wording where = wordings.say("provision", wordings.join(List.of(wordings.plain(provision.getNumber()), wordings.name(provision.getHeading())))); //$NON-NLS-1$
			text = text.noted(wordings.lead(where), wordings.text(provision.getText()));
		}
		return text;
	}

	private Wording lead(String key) {
		return wordings.lead(wordings.say(key));
	}
}
