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

import org.liaison.meetings.Body;
import org.liaison.meetings.BodyKind;
import org.liaison.meetings.MeetingsPackage;

import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.BodyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.BodyImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.BodyImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.BodyImpl#getMandate <em>Mandate</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.BodyImpl#getRhythm <em>Rhythm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BodyImpl extends RecordImpl implements Body
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final BodyKind KIND_EDEFAULT = BodyKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected BodyKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Body parent;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> members;

	/**
	 * The default value of the '{@link #getMandate() <em>Mandate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMandate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText MANDATE_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getMandate() <em>Mandate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMandate()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText mandate = MANDATE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BodyImpl()
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
		return MeetingsPackage.Literals.BODY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BodyKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BodyKind newKind)
	{
		BodyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.BODY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Body getParent()
	{
		if (parent != null && parent.eIsProxy())
		{
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (Body)eResolveProxy(oldParent);
			if (parent != oldParent)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.BODY__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Body basicGetParent()
	{
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Body newParent)
	{
		Body oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.BODY__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getMembers()
	{
		if (members == null)
		{
			members = new EObjectResolvingEList<Party>(Party.class, this, MeetingsPackage.BODY__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getMandate()
	{
		return mandate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandate(LocalizedText newMandate)
	{
		LocalizedText oldMandate = mandate;
		mandate = newMandate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.BODY__MANDATE, oldMandate, mandate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.BODY__RHYTHM, oldRhythm, rhythm));
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
			case MeetingsPackage.BODY__KIND:
				return getKind();
			case MeetingsPackage.BODY__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case MeetingsPackage.BODY__MEMBERS:
				return getMembers();
			case MeetingsPackage.BODY__MANDATE:
				return getMandate();
			case MeetingsPackage.BODY__RHYTHM:
				return getRhythm();
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
			case MeetingsPackage.BODY__KIND:
				setKind((BodyKind)newValue);
				return;
			case MeetingsPackage.BODY__PARENT:
				setParent((Body)newValue);
				return;
			case MeetingsPackage.BODY__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Party>)newValue);
				return;
			case MeetingsPackage.BODY__MANDATE:
				setMandate((LocalizedText)newValue);
				return;
			case MeetingsPackage.BODY__RHYTHM:
				setRhythm((String)newValue);
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
			case MeetingsPackage.BODY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MeetingsPackage.BODY__PARENT:
				setParent((Body)null);
				return;
			case MeetingsPackage.BODY__MEMBERS:
				getMembers().clear();
				return;
			case MeetingsPackage.BODY__MANDATE:
				setMandate(MANDATE_EDEFAULT);
				return;
			case MeetingsPackage.BODY__RHYTHM:
				setRhythm(RHYTHM_EDEFAULT);
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
			case MeetingsPackage.BODY__KIND:
				return kind != KIND_EDEFAULT;
			case MeetingsPackage.BODY__PARENT:
				return parent != null;
			case MeetingsPackage.BODY__MEMBERS:
				return members != null && !members.isEmpty();
			case MeetingsPackage.BODY__MANDATE:
				return MANDATE_EDEFAULT == null ? mandate != null : !MANDATE_EDEFAULT.equals(mandate);
			case MeetingsPackage.BODY__RHYTHM:
				return RHYTHM_EDEFAULT == null ? rhythm != null : !RHYTHM_EDEFAULT.equals(rhythm);
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
		result.append(", mandate: ");
		result.append(mandate);
		result.append(", rhythm: ");
		result.append(rhythm);
		result.append(')');
		return result.toString();
	}

} //BodyImpl
