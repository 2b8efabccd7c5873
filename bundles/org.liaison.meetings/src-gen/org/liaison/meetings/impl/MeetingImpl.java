/**
 */
package org.liaison.meetings.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingFormat;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Minutes;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.Participant;

import org.liaison.model.PartialDate;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getState <em>State</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getPrevious <em>Previous</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#isAltered <em>Altered</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MeetingImpl#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingImpl extends RecordImpl implements Meeting
{
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected Body body;

	/**
	 * The default value of the '{@link #getDates() <em>Dates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DATES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDates() <em>Dates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected PartialDate dates = DATES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record place;

	/**
	 * The default value of the '{@link #getVenue() <em>Venue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenue()
	 * @generated
	 * @ordered
	 */
	protected static final String VENUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVenue() <em>Venue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVenue()
	 * @generated
	 * @ordered
	 */
	protected String venue = VENUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingFormat FORMAT_EDEFAULT = MeetingFormat.NOT_STATED;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected MeetingFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingState STATE_EDEFAULT = MeetingState.NOT_STATED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MeetingState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrevious() <em>Previous</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected Meeting previous;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<org.liaison.model.Record> concerns;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected EList<AgendaItem> agenda;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<Outcome> outcomes;

	/**
	 * The default value of the '{@link #isAltered() <em>Altered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAltered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALTERED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Minutes minutes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return MeetingsPackage.Literals.MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber()
	{
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber)
	{
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Body getBody()
	{
		if (body != null && body.eIsProxy())
		{
			InternalEObject oldBody = (InternalEObject)body;
			body = (Body)eResolveProxy(oldBody);
			if (body != oldBody)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.MEETING__BODY, oldBody, body));
			}
		}
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Body basicGetBody()
	{
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(Body newBody)
	{
		Body oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDates()
	{
		return dates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDates(PartialDate newDates)
	{
		PartialDate oldDates = dates;
		dates = newDates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__DATES, oldDates, dates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getPlace()
	{
		if (place != null && place.eIsProxy())
		{
			InternalEObject oldPlace = (InternalEObject)place;
			place = (org.liaison.model.Record)eResolveProxy(oldPlace);
			if (place != oldPlace)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.MEETING__PLACE, oldPlace, place));
			}
		}
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetPlace()
	{
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(org.liaison.model.Record newPlace)
	{
		org.liaison.model.Record oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVenue()
	{
		return venue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVenue(String newVenue)
	{
		String oldVenue = venue;
		venue = newVenue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__VENUE, oldVenue, venue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingFormat getFormat()
	{
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(MeetingFormat newFormat)
	{
		MeetingFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MeetingState newState)
	{
		MeetingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meeting getPrevious()
	{
		if (previous != null && previous.eIsProxy())
		{
			InternalEObject oldPrevious = (InternalEObject)previous;
			previous = (Meeting)eResolveProxy(oldPrevious);
			if (previous != oldPrevious)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.MEETING__PREVIOUS, oldPrevious, previous));
			}
		}
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Meeting basicGetPrevious()
	{
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrevious(Meeting newPrevious)
	{
		Meeting oldPrevious = previous;
		previous = newPrevious;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__PREVIOUS, oldPrevious, previous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.liaison.model.Record> getConcerns()
	{
		if (concerns == null)
		{
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, MeetingsPackage.MEETING__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants()
	{
		if (participants == null)
		{
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, MeetingsPackage.MEETING__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgendaItem> getAgenda()
	{
		if (agenda == null)
		{
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, MeetingsPackage.MEETING__AGENDA);
		}
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outcome> getOutcomes()
	{
		if (outcomes == null)
		{
			outcomes = new EObjectContainmentEList<Outcome>(Outcome.class, this, MeetingsPackage.MEETING__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAltered()
	{
		return org.liaison.meetings.MinutesSeal.isAltered(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Minutes getMinutes()
	{
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMinutes(Minutes newMinutes, NotificationChain msgs)
	{
		Minutes oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__MINUTES, oldMinutes, newMinutes);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Minutes newMinutes)
	{
		if (newMinutes != minutes)
		{
			NotificationChain msgs = null;
			if (minutes != null)
				msgs = ((InternalEObject)minutes).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MeetingsPackage.MEETING__MINUTES, null, msgs);
			if (newMinutes != null)
				msgs = ((InternalEObject)newMinutes).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MeetingsPackage.MEETING__MINUTES, null, msgs);
			msgs = basicSetMinutes(newMinutes, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__MINUTES, newMinutes, newMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case MeetingsPackage.MEETING__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__AGENDA:
				return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__OUTCOMES:
				return ((InternalEList<?>)getOutcomes()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__MINUTES:
				return basicSetMinutes(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case MeetingsPackage.MEETING__NUMBER:
				return getNumber();
			case MeetingsPackage.MEETING__BODY:
				if (resolve) return getBody();
				return basicGetBody();
			case MeetingsPackage.MEETING__DATES:
				return getDates();
			case MeetingsPackage.MEETING__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case MeetingsPackage.MEETING__VENUE:
				return getVenue();
			case MeetingsPackage.MEETING__FORMAT:
				return getFormat();
			case MeetingsPackage.MEETING__STATE:
				return getState();
			case MeetingsPackage.MEETING__PREVIOUS:
				if (resolve) return getPrevious();
				return basicGetPrevious();
			case MeetingsPackage.MEETING__CONCERNS:
				return getConcerns();
			case MeetingsPackage.MEETING__PARTICIPANTS:
				return getParticipants();
			case MeetingsPackage.MEETING__AGENDA:
				return getAgenda();
			case MeetingsPackage.MEETING__OUTCOMES:
				return getOutcomes();
			case MeetingsPackage.MEETING__ALTERED:
				return isAltered();
			case MeetingsPackage.MEETING__MINUTES:
				return getMinutes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case MeetingsPackage.MEETING__NUMBER:
				setNumber((String)newValue);
				return;
			case MeetingsPackage.MEETING__BODY:
				setBody((Body)newValue);
				return;
			case MeetingsPackage.MEETING__DATES:
				setDates((PartialDate)newValue);
				return;
			case MeetingsPackage.MEETING__PLACE:
				setPlace((org.liaison.model.Record)newValue);
				return;
			case MeetingsPackage.MEETING__VENUE:
				setVenue((String)newValue);
				return;
			case MeetingsPackage.MEETING__FORMAT:
				setFormat((MeetingFormat)newValue);
				return;
			case MeetingsPackage.MEETING__STATE:
				setState((MeetingState)newValue);
				return;
			case MeetingsPackage.MEETING__PREVIOUS:
				setPrevious((Meeting)newValue);
				return;
			case MeetingsPackage.MEETING__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case MeetingsPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case MeetingsPackage.MEETING__AGENDA:
				getAgenda().clear();
				getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
				return;
			case MeetingsPackage.MEETING__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends Outcome>)newValue);
				return;
			case MeetingsPackage.MEETING__MINUTES:
				setMinutes((Minutes)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case MeetingsPackage.MEETING__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__BODY:
				setBody((Body)null);
				return;
			case MeetingsPackage.MEETING__DATES:
				setDates(DATES_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__PLACE:
				setPlace((org.liaison.model.Record)null);
				return;
			case MeetingsPackage.MEETING__VENUE:
				setVenue(VENUE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__PREVIOUS:
				setPrevious((Meeting)null);
				return;
			case MeetingsPackage.MEETING__CONCERNS:
				getConcerns().clear();
				return;
			case MeetingsPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				return;
			case MeetingsPackage.MEETING__AGENDA:
				getAgenda().clear();
				return;
			case MeetingsPackage.MEETING__OUTCOMES:
				getOutcomes().clear();
				return;
			case MeetingsPackage.MEETING__MINUTES:
				setMinutes((Minutes)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case MeetingsPackage.MEETING__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MeetingsPackage.MEETING__BODY:
				return body != null;
			case MeetingsPackage.MEETING__DATES:
				return DATES_EDEFAULT == null ? dates != null : !DATES_EDEFAULT.equals(dates);
			case MeetingsPackage.MEETING__PLACE:
				return place != null;
			case MeetingsPackage.MEETING__VENUE:
				return VENUE_EDEFAULT == null ? venue != null : !VENUE_EDEFAULT.equals(venue);
			case MeetingsPackage.MEETING__FORMAT:
				return format != FORMAT_EDEFAULT;
			case MeetingsPackage.MEETING__STATE:
				return state != STATE_EDEFAULT;
			case MeetingsPackage.MEETING__PREVIOUS:
				return previous != null;
			case MeetingsPackage.MEETING__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case MeetingsPackage.MEETING__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case MeetingsPackage.MEETING__AGENDA:
				return agenda != null && !agenda.isEmpty();
			case MeetingsPackage.MEETING__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case MeetingsPackage.MEETING__ALTERED:
				return isAltered() != ALTERED_EDEFAULT;
			case MeetingsPackage.MEETING__MINUTES:
				return minutes != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", dates: ");
		result.append(dates);
		result.append(", venue: ");
		result.append(venue);
		result.append(", format: ");
		result.append(format);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //MeetingImpl
