/**
 */
package org.liaison.meetings.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.liaison.meetings.Event;
import org.liaison.meetings.EventForm;
import org.liaison.meetings.EventKind;
import org.liaison.meetings.MeetingsPackage;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getOrganisers <em>Organisers</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.EventImpl#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends RecordImpl implements Event
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EventKind KIND_EDEFAULT = EventKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EventKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final EventForm FORM_EDEFAULT = EventForm.SINGLE;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected EventForm form = FORM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected Event series;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

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
	 * The cached value of the '{@link #getOrganisers() <em>Organisers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisers()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> organisers;

	/**
	 * The default value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected static final String RHYTHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected String rhythm = RHYTHM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected Event predecessor;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl()
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
		return MeetingsPackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EventKind newKind)
	{
		EventKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventForm getForm()
	{
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(EventForm newForm)
	{
		EventForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event getSeries()
	{
		if (series != null && series.eIsProxy())
		{
			InternalEObject oldSeries = (InternalEObject)series;
			series = (Event)eResolveProxy(oldSeries);
			if (series != oldSeries)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.EVENT__SERIES, oldSeries, series));
			}
		}
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Event basicGetSeries()
	{
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(Event newSeries)
	{
		Event oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition()
	{
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition)
	{
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__EDITION, oldEdition, edition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__DATES, oldDates, dates));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.EVENT__PLACE, oldPlace, place));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getOrganisers()
	{
		if (organisers == null)
		{
			organisers = new EObjectResolvingEList<Party>(Party.class, this, MeetingsPackage.EVENT__ORGANISERS);
		}
		return organisers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRhythm()
	{
		return rhythm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRhythm(String newRhythm)
	{
		String oldRhythm = rhythm;
		rhythm = newRhythm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__RHYTHM, oldRhythm, rhythm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event getPredecessor()
	{
		if (predecessor != null && predecessor.eIsProxy())
		{
			InternalEObject oldPredecessor = (InternalEObject)predecessor;
			predecessor = (Event)eResolveProxy(oldPredecessor);
			if (predecessor != oldPredecessor)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.EVENT__PREDECESSOR, oldPredecessor, predecessor));
			}
		}
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Event basicGetPredecessor()
	{
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredecessor(Event newPredecessor)
	{
		Event oldPredecessor = predecessor;
		predecessor = newPredecessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.EVENT__PREDECESSOR, oldPredecessor, predecessor));
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
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, MeetingsPackage.EVENT__CONCERNS);
		}
		return concerns;
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
			case MeetingsPackage.EVENT__KIND:
				return getKind();
			case MeetingsPackage.EVENT__FORM:
				return getForm();
			case MeetingsPackage.EVENT__SERIES:
				if (resolve) return getSeries();
				return basicGetSeries();
			case MeetingsPackage.EVENT__EDITION:
				return getEdition();
			case MeetingsPackage.EVENT__DATES:
				return getDates();
			case MeetingsPackage.EVENT__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case MeetingsPackage.EVENT__ORGANISERS:
				return getOrganisers();
			case MeetingsPackage.EVENT__RHYTHM:
				return getRhythm();
			case MeetingsPackage.EVENT__PREDECESSOR:
				if (resolve) return getPredecessor();
				return basicGetPredecessor();
			case MeetingsPackage.EVENT__CONCERNS:
				return getConcerns();
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
			case MeetingsPackage.EVENT__KIND:
				setKind((EventKind)newValue);
				return;
			case MeetingsPackage.EVENT__FORM:
				setForm((EventForm)newValue);
				return;
			case MeetingsPackage.EVENT__SERIES:
				setSeries((Event)newValue);
				return;
			case MeetingsPackage.EVENT__EDITION:
				setEdition((String)newValue);
				return;
			case MeetingsPackage.EVENT__DATES:
				setDates((PartialDate)newValue);
				return;
			case MeetingsPackage.EVENT__PLACE:
				setPlace((org.liaison.model.Record)newValue);
				return;
			case MeetingsPackage.EVENT__ORGANISERS:
				getOrganisers().clear();
				getOrganisers().addAll((Collection<? extends Party>)newValue);
				return;
			case MeetingsPackage.EVENT__RHYTHM:
				setRhythm((String)newValue);
				return;
			case MeetingsPackage.EVENT__PREDECESSOR:
				setPredecessor((Event)newValue);
				return;
			case MeetingsPackage.EVENT__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
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
			case MeetingsPackage.EVENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MeetingsPackage.EVENT__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case MeetingsPackage.EVENT__SERIES:
				setSeries((Event)null);
				return;
			case MeetingsPackage.EVENT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case MeetingsPackage.EVENT__DATES:
				setDates(DATES_EDEFAULT);
				return;
			case MeetingsPackage.EVENT__PLACE:
				setPlace((org.liaison.model.Record)null);
				return;
			case MeetingsPackage.EVENT__ORGANISERS:
				getOrganisers().clear();
				return;
			case MeetingsPackage.EVENT__RHYTHM:
				setRhythm(RHYTHM_EDEFAULT);
				return;
			case MeetingsPackage.EVENT__PREDECESSOR:
				setPredecessor((Event)null);
				return;
			case MeetingsPackage.EVENT__CONCERNS:
				getConcerns().clear();
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
			case MeetingsPackage.EVENT__KIND:
				return kind != KIND_EDEFAULT;
			case MeetingsPackage.EVENT__FORM:
				return form != FORM_EDEFAULT;
			case MeetingsPackage.EVENT__SERIES:
				return series != null;
			case MeetingsPackage.EVENT__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case MeetingsPackage.EVENT__DATES:
				return DATES_EDEFAULT == null ? dates != null : !DATES_EDEFAULT.equals(dates);
			case MeetingsPackage.EVENT__PLACE:
				return place != null;
			case MeetingsPackage.EVENT__ORGANISERS:
				return organisers != null && !organisers.isEmpty();
			case MeetingsPackage.EVENT__RHYTHM:
				return RHYTHM_EDEFAULT == null ? rhythm != null : !RHYTHM_EDEFAULT.equals(rhythm);
			case MeetingsPackage.EVENT__PREDECESSOR:
				return predecessor != null;
			case MeetingsPackage.EVENT__CONCERNS:
				return concerns != null && !concerns.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", form: ");
		result.append(form);
		result.append(", edition: ");
		result.append(edition);
		result.append(", dates: ");
		result.append(dates);
		result.append(", rhythm: ");
		result.append(rhythm);
		result.append(')');
		return result.toString();
	}

} //EventImpl
