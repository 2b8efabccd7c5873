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
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.MeetingsPackage;

import org.liaison.model.Attachment;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Party;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getPresenter <em>Presenter</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getPapers <em>Papers</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#isCarried <em>Carried</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getState <em>State</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.AgendaItemImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgendaItemImpl extends IdentifiedImpl implements AgendaItem
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText TITLE_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPresenter() <em>Presenter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresenter()
	 * @generated
	 * @ordered
	 */
	protected Party presenter;

	/**
	 * The cached value of the '{@link #getPapers() <em>Papers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPapers()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> papers;

	/**
	 * The cached value of the '{@link #getCarriedFrom() <em>Carried From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected AgendaItem carriedFrom;

	/**
	 * The default value of the '{@link #isCarried() <em>Carried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarried()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CARRIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCarried() <em>Carried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarried()
	 * @generated
	 * @ordered
	 */
	protected boolean carried = CARRIED_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final AgendaItemState STATE_EDEFAULT = AgendaItemState.NOT_STATED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected AgendaItemState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgendaItemImpl()
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
		return MeetingsPackage.Literals.AGENDA_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(LocalizedText newTitle)
	{
		LocalizedText oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getPresenter()
	{
		if (presenter != null && presenter.eIsProxy())
		{
			InternalEObject oldPresenter = (InternalEObject)presenter;
			presenter = (Party)eResolveProxy(oldPresenter);
			if (presenter != oldPresenter)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.AGENDA_ITEM__PRESENTER, oldPresenter, presenter));
			}
		}
		return presenter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetPresenter()
	{
		return presenter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresenter(Party newPresenter)
	{
		Party oldPresenter = presenter;
		presenter = newPresenter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__PRESENTER, oldPresenter, presenter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getPapers()
	{
		if (papers == null)
		{
			papers = new EObjectContainmentEList<Attachment>(Attachment.class, this, MeetingsPackage.AGENDA_ITEM__PAPERS);
		}
		return papers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgendaItem getCarriedFrom()
	{
		if (carriedFrom != null && carriedFrom.eIsProxy())
		{
			InternalEObject oldCarriedFrom = (InternalEObject)carriedFrom;
			carriedFrom = (AgendaItem)eResolveProxy(oldCarriedFrom);
			if (carriedFrom != oldCarriedFrom)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.AGENDA_ITEM__CARRIED_FROM, oldCarriedFrom, carriedFrom));
			}
		}
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgendaItem basicGetCarriedFrom()
	{
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedFrom(AgendaItem newCarriedFrom)
	{
		AgendaItem oldCarriedFrom = carriedFrom;
		carriedFrom = newCarriedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__CARRIED_FROM, oldCarriedFrom, carriedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCarried()
	{
		return carried;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarried(boolean newCarried)
	{
		boolean oldCarried = carried;
		carried = newCarried;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__CARRIED, oldCarried, carried));
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
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, MeetingsPackage.AGENDA_ITEM__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgendaItemState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(AgendaItemState newState)
	{
		AgendaItemState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason()
	{
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason)
	{
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.AGENDA_ITEM__REASON, oldReason, reason));
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
			case MeetingsPackage.AGENDA_ITEM__PAPERS:
				return ((InternalEList<?>)getPapers()).basicRemove(otherEnd, msgs);
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
			case MeetingsPackage.AGENDA_ITEM__NUMBER:
				return getNumber();
			case MeetingsPackage.AGENDA_ITEM__TITLE:
				return getTitle();
			case MeetingsPackage.AGENDA_ITEM__PRESENTER:
				if (resolve) return getPresenter();
				return basicGetPresenter();
			case MeetingsPackage.AGENDA_ITEM__PAPERS:
				return getPapers();
			case MeetingsPackage.AGENDA_ITEM__CARRIED_FROM:
				if (resolve) return getCarriedFrom();
				return basicGetCarriedFrom();
			case MeetingsPackage.AGENDA_ITEM__CARRIED:
				return isCarried();
			case MeetingsPackage.AGENDA_ITEM__CONCERNS:
				return getConcerns();
			case MeetingsPackage.AGENDA_ITEM__STATE:
				return getState();
			case MeetingsPackage.AGENDA_ITEM__REASON:
				return getReason();
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
			case MeetingsPackage.AGENDA_ITEM__NUMBER:
				setNumber((String)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__TITLE:
				setTitle((LocalizedText)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__PRESENTER:
				setPresenter((Party)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__PAPERS:
				getPapers().clear();
				getPapers().addAll((Collection<? extends Attachment>)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__CARRIED_FROM:
				setCarriedFrom((AgendaItem)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__CARRIED:
				setCarried((Boolean)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__STATE:
				setState((AgendaItemState)newValue);
				return;
			case MeetingsPackage.AGENDA_ITEM__REASON:
				setReason((String)newValue);
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
			case MeetingsPackage.AGENDA_ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MeetingsPackage.AGENDA_ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MeetingsPackage.AGENDA_ITEM__PRESENTER:
				setPresenter((Party)null);
				return;
			case MeetingsPackage.AGENDA_ITEM__PAPERS:
				getPapers().clear();
				return;
			case MeetingsPackage.AGENDA_ITEM__CARRIED_FROM:
				setCarriedFrom((AgendaItem)null);
				return;
			case MeetingsPackage.AGENDA_ITEM__CARRIED:
				setCarried(CARRIED_EDEFAULT);
				return;
			case MeetingsPackage.AGENDA_ITEM__CONCERNS:
				getConcerns().clear();
				return;
			case MeetingsPackage.AGENDA_ITEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MeetingsPackage.AGENDA_ITEM__REASON:
				setReason(REASON_EDEFAULT);
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
			case MeetingsPackage.AGENDA_ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MeetingsPackage.AGENDA_ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MeetingsPackage.AGENDA_ITEM__PRESENTER:
				return presenter != null;
			case MeetingsPackage.AGENDA_ITEM__PAPERS:
				return papers != null && !papers.isEmpty();
			case MeetingsPackage.AGENDA_ITEM__CARRIED_FROM:
				return carriedFrom != null;
			case MeetingsPackage.AGENDA_ITEM__CARRIED:
				return carried != CARRIED_EDEFAULT;
			case MeetingsPackage.AGENDA_ITEM__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case MeetingsPackage.AGENDA_ITEM__STATE:
				return state != STATE_EDEFAULT;
			case MeetingsPackage.AGENDA_ITEM__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(", title: ");
		result.append(title);
		result.append(", carried: ");
		result.append(carried);
		result.append(", state: ");
		result.append(state);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //AgendaItemImpl
