/**
 */
package org.liaison.agreements.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.Programme;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.impl.ProgrammeImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ProgrammeImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ProgrammeImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ProgrammeImpl#getDocksWith <em>Docks With</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends RecordImpl implements Programme
{
	/**
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> parties;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected PartialDate period = PERIOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Programme parent;

	/**
	 * The cached value of the '{@link #getDocksWith() <em>Docks With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocksWith()
	 * @generated
	 * @ordered
	 */
	protected EList<Programme> docksWith;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgrammeImpl()
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
		return AgreementsPackage.Literals.PROGRAMME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getParties()
	{
		if (parties == null)
		{
			parties = new EObjectResolvingEList<Party>(Party.class, this, AgreementsPackage.PROGRAMME__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriod()
	{
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(PartialDate newPeriod)
	{
		PartialDate oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.PROGRAMME__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Programme getParent()
	{
		if (parent != null && parent.eIsProxy())
		{
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (Programme)eResolveProxy(oldParent);
			if (parent != oldParent)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AgreementsPackage.PROGRAMME__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Programme basicGetParent()
	{
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Programme newParent)
	{
		Programme oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.PROGRAMME__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Programme> getDocksWith()
	{
		if (docksWith == null)
		{
			docksWith = new EObjectResolvingEList<Programme>(Programme.class, this, AgreementsPackage.PROGRAMME__DOCKS_WITH);
		}
		return docksWith;
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
			case AgreementsPackage.PROGRAMME__PARTIES:
				return getParties();
			case AgreementsPackage.PROGRAMME__PERIOD:
				return getPeriod();
			case AgreementsPackage.PROGRAMME__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case AgreementsPackage.PROGRAMME__DOCKS_WITH:
				return getDocksWith();
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
			case AgreementsPackage.PROGRAMME__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends Party>)newValue);
				return;
			case AgreementsPackage.PROGRAMME__PERIOD:
				setPeriod((PartialDate)newValue);
				return;
			case AgreementsPackage.PROGRAMME__PARENT:
				setParent((Programme)newValue);
				return;
			case AgreementsPackage.PROGRAMME__DOCKS_WITH:
				getDocksWith().clear();
				getDocksWith().addAll((Collection<? extends Programme>)newValue);
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
			case AgreementsPackage.PROGRAMME__PARTIES:
				getParties().clear();
				return;
			case AgreementsPackage.PROGRAMME__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case AgreementsPackage.PROGRAMME__PARENT:
				setParent((Programme)null);
				return;
			case AgreementsPackage.PROGRAMME__DOCKS_WITH:
				getDocksWith().clear();
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
			case AgreementsPackage.PROGRAMME__PARTIES:
				return parties != null && !parties.isEmpty();
			case AgreementsPackage.PROGRAMME__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case AgreementsPackage.PROGRAMME__PARENT:
				return parent != null;
			case AgreementsPackage.PROGRAMME__DOCKS_WITH:
				return docksWith != null && !docksWith.isEmpty();
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
		result.append(" (period: ");
		result.append(period);
		result.append(')');
		return result.toString();
	}

} //ProgrammeImpl
