/**
 */
package org.liaison.meetings.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Stance;

import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Party;
import org.liaison.model.Person;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome Position</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.OutcomePositionImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomePositionImpl#getStance <em>Stance</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomePositionImpl#getSpokesperson <em>Spokesperson</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomePositionImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomePositionImpl extends IdentifiedImpl implements OutcomePosition
{
	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

	/**
	 * The default value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected static final Stance STANCE_EDEFAULT = Stance.NOT_STATED;

	/**
	 * The cached value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected Stance stance = STANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpokesperson() <em>Spokesperson</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpokesperson()
	 * @generated
	 * @ordered
	 */
	protected Person spokesperson;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText TEXT_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText text = TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomePositionImpl()
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
		return MeetingsPackage.Literals.OUTCOME_POSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty()
	{
		if (party != null && party.eIsProxy())
		{
			InternalEObject oldParty = (InternalEObject)party;
			party = (Party)eResolveProxy(oldParty);
			if (party != oldParty)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.OUTCOME_POSITION__PARTY, oldParty, party));
			}
		}
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetParty()
	{
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty)
	{
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME_POSITION__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stance getStance()
	{
		return stance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStance(Stance newStance)
	{
		Stance oldStance = stance;
		stance = newStance == null ? STANCE_EDEFAULT : newStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME_POSITION__STANCE, oldStance, stance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSpokesperson()
	{
		if (spokesperson != null && spokesperson.eIsProxy())
		{
			InternalEObject oldSpokesperson = (InternalEObject)spokesperson;
			spokesperson = (Person)eResolveProxy(oldSpokesperson);
			if (spokesperson != oldSpokesperson)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.OUTCOME_POSITION__SPOKESPERSON, oldSpokesperson, spokesperson));
			}
		}
		return spokesperson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSpokesperson()
	{
		return spokesperson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpokesperson(Person newSpokesperson)
	{
		Person oldSpokesperson = spokesperson;
		spokesperson = newSpokesperson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME_POSITION__SPOKESPERSON, oldSpokesperson, spokesperson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(LocalizedText newText)
	{
		LocalizedText oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME_POSITION__TEXT, oldText, text));
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
			case MeetingsPackage.OUTCOME_POSITION__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case MeetingsPackage.OUTCOME_POSITION__STANCE:
				return getStance();
			case MeetingsPackage.OUTCOME_POSITION__SPOKESPERSON:
				if (resolve) return getSpokesperson();
				return basicGetSpokesperson();
			case MeetingsPackage.OUTCOME_POSITION__TEXT:
				return getText();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case MeetingsPackage.OUTCOME_POSITION__PARTY:
				setParty((Party)newValue);
				return;
			case MeetingsPackage.OUTCOME_POSITION__STANCE:
				setStance((Stance)newValue);
				return;
			case MeetingsPackage.OUTCOME_POSITION__SPOKESPERSON:
				setSpokesperson((Person)newValue);
				return;
			case MeetingsPackage.OUTCOME_POSITION__TEXT:
				setText((LocalizedText)newValue);
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
			case MeetingsPackage.OUTCOME_POSITION__PARTY:
				setParty((Party)null);
				return;
			case MeetingsPackage.OUTCOME_POSITION__STANCE:
				setStance(STANCE_EDEFAULT);
				return;
			case MeetingsPackage.OUTCOME_POSITION__SPOKESPERSON:
				setSpokesperson((Person)null);
				return;
			case MeetingsPackage.OUTCOME_POSITION__TEXT:
				setText(TEXT_EDEFAULT);
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
			case MeetingsPackage.OUTCOME_POSITION__PARTY:
				return party != null;
			case MeetingsPackage.OUTCOME_POSITION__STANCE:
				return stance != STANCE_EDEFAULT;
			case MeetingsPackage.OUTCOME_POSITION__SPOKESPERSON:
				return spokesperson != null;
			case MeetingsPackage.OUTCOME_POSITION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (stance: ");
		result.append(stance);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //OutcomePositionImpl
