/**
 */
package org.liaison.commitments.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Position;

import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Person;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Position</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getSaidOn <em>Said On</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getSaidAt <em>Said At</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getSpokesperson <em>Spokesperson</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.PositionImpl#getAsStated <em>As Stated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PositionImpl extends IdentifiedImpl implements Position
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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentStatus STATUS_EDEFAULT = CommitmentStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CommitmentStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected PartialDate expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaidOn() <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SAID_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaidOn() <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate saidOn = SAID_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSaidAt() <em>Said At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidAt()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record saidAt;

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
	 * The default value of the '{@link #getAsStated() <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsStated()
	 * @generated
	 * @ordered
	 */
	protected static final String AS_STATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsStated() <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsStated()
	 * @generated
	 * @ordered
	 */
	protected String asStated = AS_STATED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PositionImpl()
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
		return CommitmentsPackage.Literals.POSITION;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.POSITION__PARTY, oldParty, party));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CommitmentStatus newStatus)
	{
		CommitmentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getExpected()
	{
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(PartialDate newExpected)
	{
		PartialDate oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSaidOn()
	{
		return saidOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaidOn(PartialDate newSaidOn)
	{
		PartialDate oldSaidOn = saidOn;
		saidOn = newSaidOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__SAID_ON, oldSaidOn, saidOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getSaidAt()
	{
		if (saidAt != null && saidAt.eIsProxy())
		{
			InternalEObject oldSaidAt = (InternalEObject)saidAt;
			saidAt = (org.liaison.model.Record)eResolveProxy(oldSaidAt);
			if (saidAt != oldSaidAt)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.POSITION__SAID_AT, oldSaidAt, saidAt));
			}
		}
		return saidAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetSaidAt()
	{
		return saidAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaidAt(org.liaison.model.Record newSaidAt)
	{
		org.liaison.model.Record oldSaidAt = saidAt;
		saidAt = newSaidAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__SAID_AT, oldSaidAt, saidAt));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.POSITION__SPOKESPERSON, oldSpokesperson, spokesperson));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__SPOKESPERSON, oldSpokesperson, spokesperson));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsStated()
	{
		return asStated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsStated(String newAsStated)
	{
		String oldAsStated = asStated;
		asStated = newAsStated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.POSITION__AS_STATED, oldAsStated, asStated));
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
			case CommitmentsPackage.POSITION__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case CommitmentsPackage.POSITION__STATUS:
				return getStatus();
			case CommitmentsPackage.POSITION__EXPECTED:
				return getExpected();
			case CommitmentsPackage.POSITION__SAID_ON:
				return getSaidOn();
			case CommitmentsPackage.POSITION__SAID_AT:
				if (resolve) return getSaidAt();
				return basicGetSaidAt();
			case CommitmentsPackage.POSITION__SPOKESPERSON:
				if (resolve) return getSpokesperson();
				return basicGetSpokesperson();
			case CommitmentsPackage.POSITION__TEXT:
				return getText();
			case CommitmentsPackage.POSITION__AS_STATED:
				return getAsStated();
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
			case CommitmentsPackage.POSITION__PARTY:
				setParty((Party)newValue);
				return;
			case CommitmentsPackage.POSITION__STATUS:
				setStatus((CommitmentStatus)newValue);
				return;
			case CommitmentsPackage.POSITION__EXPECTED:
				setExpected((PartialDate)newValue);
				return;
			case CommitmentsPackage.POSITION__SAID_ON:
				setSaidOn((PartialDate)newValue);
				return;
			case CommitmentsPackage.POSITION__SAID_AT:
				setSaidAt((org.liaison.model.Record)newValue);
				return;
			case CommitmentsPackage.POSITION__SPOKESPERSON:
				setSpokesperson((Person)newValue);
				return;
			case CommitmentsPackage.POSITION__TEXT:
				setText((LocalizedText)newValue);
				return;
			case CommitmentsPackage.POSITION__AS_STATED:
				setAsStated((String)newValue);
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
			case CommitmentsPackage.POSITION__PARTY:
				setParty((Party)null);
				return;
			case CommitmentsPackage.POSITION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CommitmentsPackage.POSITION__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case CommitmentsPackage.POSITION__SAID_ON:
				setSaidOn(SAID_ON_EDEFAULT);
				return;
			case CommitmentsPackage.POSITION__SAID_AT:
				setSaidAt((org.liaison.model.Record)null);
				return;
			case CommitmentsPackage.POSITION__SPOKESPERSON:
				setSpokesperson((Person)null);
				return;
			case CommitmentsPackage.POSITION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CommitmentsPackage.POSITION__AS_STATED:
				setAsStated(AS_STATED_EDEFAULT);
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
			case CommitmentsPackage.POSITION__PARTY:
				return party != null;
			case CommitmentsPackage.POSITION__STATUS:
				return status != STATUS_EDEFAULT;
			case CommitmentsPackage.POSITION__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case CommitmentsPackage.POSITION__SAID_ON:
				return SAID_ON_EDEFAULT == null ? saidOn != null : !SAID_ON_EDEFAULT.equals(saidOn);
			case CommitmentsPackage.POSITION__SAID_AT:
				return saidAt != null;
			case CommitmentsPackage.POSITION__SPOKESPERSON:
				return spokesperson != null;
			case CommitmentsPackage.POSITION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CommitmentsPackage.POSITION__AS_STATED:
				return AS_STATED_EDEFAULT == null ? asStated != null : !AS_STATED_EDEFAULT.equals(asStated);
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
		result.append(" (status: ");
		result.append(status);
		result.append(", expected: ");
		result.append(expected);
		result.append(", saidOn: ");
		result.append(saidOn);
		result.append(", text: ");
		result.append(text);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(')');
		return result.toString();
	}

} //PositionImpl
