package org.liaison.bench.register;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.agreements.Agreement;
import org.liaison.agreements.AgreementStatus;
import org.liaison.agreements.AgreementsFactory;
import org.liaison.core.codec.ObjectIds;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Identified;
import org.liaison.model.ModelFactory;
import org.liaison.model.Organisation;
import org.liaison.model.OrganisationKind;
import org.liaison.model.Record;
import org.liaison.ports.Place;
import org.liaison.ports.PlaceKind;
import org.liaison.ports.PlaceStatus;
import org.liaison.ports.PortsFactory;

/** What commitments refer to: organisations, places, agreements, and meetings with the outcomes that commitments come from. */
final class World {

	private static final int ORGANISATIONS = 60;
	private static final int OUTCOMES = 4;

	private final Composer composer;
	private final List<Record> records = new ArrayList<>();
	private final List<Organisation> organisations = new ArrayList<>();
	private final List<Place> places = new ArrayList<>();
	private final List<Agreement> agreements = new ArrayList<>();
	private final List<Outcome> outcomes = new ArrayList<>();

	/** Everything that so many commitments need. */
	World(Composer composer, int commitments) {
		this.composer = composer;
		for (int i = 0; i < ORGANISATIONS; i++) {
			organisation(i);
		}
		for (int i = 0; i < Math.clamp(commitments / 100, 20, 1000); i++) {
			place(i);
		}
		for (int i = 0; i < Math.max(10, commitments / 50); i++) {
			agreement(i);
		}
		for (int i = 0; i < Math.max(10, commitments / 20); i++) {
			meeting(i);
		}
	}

	/** The records, in the order in which they can be saved. */
	List<Record> records() {
		return records;
	}

	private <T extends Record> T add(T record, String prefix, int number) {
		record.setId(composer.id());
		record.setKey(prefix + '-' + (number + 1));
		records.add(record);
		return record;
	}

	private void organisation(int number) {
		Organisation organisation = add(ModelFactory.eINSTANCE.createOrganisation(), "ORG", number);
		organisation.setTitle(composer.party(number));
		organisation.setKind(composer.any(OrganisationKind.values()));
		organisation.setCountry(number % 2 == 0 ? "CN" : "RU");
		organisations.add(proxy(organisation));
	}

	private void place(int number) {
		Place place = add(PortsFactory.eINSTANCE.createPlace(), "PRT", number);
		place.setTitle(composer.place(number));
		place.setKind(composer.any(PlaceKind.values()));
		place.setCountry(number % 2 == 0 ? "CN" : "RU");
		place.setStatus(composer.any(PlaceStatus.values()));
		place.setAuthority(any(organisations));
		places.add(proxy(place));
	}

	private void agreement(int number) {
		Agreement agreement = add(AgreementsFactory.eINSTANCE.createAgreement(), "AGR", number);
		agreement.setTitle(composer.title(number));
		agreement.setSummary(composer.text());
		agreement.setStatus(composer.any(AgreementStatus.values()));
		agreement.setSigned(composer.date());
		agreement.setExpires(composer.dateOnceIn(2));
		agreement.getParties().add(any(organisations));
		agreement.getConcerns().add(any(places));
		agreements.add(proxy(agreement));
	}

	private void meeting(int number) {
		Meeting meeting = add(MeetingsFactory.eINSTANCE.createMeeting(), "MTG", number);
		meeting.setTitle(composer.title(number));
		meeting.setDates(composer.date());
		meeting.setState(composer.any(MeetingState.values()));
		meeting.setPlace(any(places));
		for (int i = 0; i < OUTCOMES; i++) {
			Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
			outcome.setId(composer.id());
			outcome.setNumber(String.valueOf(i + 1));
			outcome.setKind(composer.any(OutcomeKind.values()));
			outcome.setText(composer.text());
			meeting.getOutcomes().add(outcome);
			outcomes.add(proxy(outcome));
		}
	}

	/** What stands for an object of another record, so that none has to be kept in memory. */
	private static <T extends Identified> T proxy(T object) {
		EObject proxy = EcoreUtil.create(object.eClass());
		((InternalEObject) proxy).eSetProxyURI(ObjectIds.uri(object.getId()));
		@SuppressWarnings("unchecked") // it is of the same class
		T same = (T) proxy;
		return same;
	}

	private <T> T any(List<T> list) {
		return list.get(composer.random().nextInt(list.size()));
	}

	Organisation organisation() {
		return any(organisations);
	}

	Place place() {
		return any(places);
	}

	Agreement agreement() {
		return any(agreements);
	}

	Outcome outcome() {
		return any(outcomes);
	}
}
