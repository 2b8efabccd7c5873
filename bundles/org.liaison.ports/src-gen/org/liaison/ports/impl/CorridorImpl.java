/**
 */
package org.liaison.ports.impl;

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

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

import org.liaison.ports.Corridor;
import org.liaison.ports.CorridorStatus;
import org.liaison.ports.Leg;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.TransportMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corridor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getStatusSince <em>Status Since</em>}</li>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getPromotedBy <em>Promoted By</em>}</li>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getJoins <em>Joins</em>}</li>
 *   <li>{@link org.liaison.ports.impl.CorridorImpl#getLegs <em>Legs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorridorImpl extends RecordImpl implements Corridor
{
	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final TransportMode MODE_EDEFAULT = TransportMode.NOT_STATED;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected TransportMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CorridorStatus STATUS_EDEFAULT = CorridorStatus.NOT_STATED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CorridorStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatusSince() <em>Status Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusSince()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STATUS_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatusSince() <em>Status Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate statusSince = STATUS_SINCE_EDEFAULT;

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
	 * The cached value of the '{@link #getPromotedBy() <em>Promoted By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromotedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> promotedBy;

	/**
	 * The cached value of the '{@link #getJoins() <em>Joins</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoins()
	 * @generated
	 * @ordered
	 */
	protected EList<Corridor> joins;

	/**
	 * The cached value of the '{@link #getLegs() <em>Legs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegs()
	 * @generated
	 * @ordered
	 */
	protected EList<Leg> legs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorridorImpl()
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
		return PortsPackage.Literals.CORRIDOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransportMode getMode()
	{
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(TransportMode newMode)
	{
		TransportMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.CORRIDOR__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CorridorStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CorridorStatus newStatus)
	{
		CorridorStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.CORRIDOR__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStatusSince()
	{
		return statusSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatusSince(PartialDate newStatusSince)
	{
		PartialDate oldStatusSince = statusSince;
		statusSince = newStatusSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.CORRIDOR__STATUS_SINCE, oldStatusSince, statusSince));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.CORRIDOR__AS_STATED, oldAsStated, asStated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getPromotedBy()
	{
		if (promotedBy == null)
		{
			promotedBy = new EObjectResolvingEList<Party>(Party.class, this, PortsPackage.CORRIDOR__PROMOTED_BY);
		}
		return promotedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Corridor> getJoins()
	{
		if (joins == null)
		{
			joins = new EObjectResolvingEList<Corridor>(Corridor.class, this, PortsPackage.CORRIDOR__JOINS);
		}
		return joins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Leg> getLegs()
	{
		if (legs == null)
		{
			legs = new EObjectContainmentEList<Leg>(Leg.class, this, PortsPackage.CORRIDOR__LEGS);
		}
		return legs;
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
			case PortsPackage.CORRIDOR__LEGS:
				return ((InternalEList<?>)getLegs()).basicRemove(otherEnd, msgs);
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
			case PortsPackage.CORRIDOR__MODE:
				return getMode();
			case PortsPackage.CORRIDOR__STATUS:
				return getStatus();
			case PortsPackage.CORRIDOR__STATUS_SINCE:
				return getStatusSince();
			case PortsPackage.CORRIDOR__AS_STATED:
				return getAsStated();
			case PortsPackage.CORRIDOR__PROMOTED_BY:
				return getPromotedBy();
			case PortsPackage.CORRIDOR__JOINS:
				return getJoins();
			case PortsPackage.CORRIDOR__LEGS:
				return getLegs();
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
			case PortsPackage.CORRIDOR__MODE:
				setMode((TransportMode)newValue);
				return;
			case PortsPackage.CORRIDOR__STATUS:
				setStatus((CorridorStatus)newValue);
				return;
			case PortsPackage.CORRIDOR__STATUS_SINCE:
				setStatusSince((PartialDate)newValue);
				return;
			case PortsPackage.CORRIDOR__AS_STATED:
				setAsStated((String)newValue);
				return;
			case PortsPackage.CORRIDOR__PROMOTED_BY:
				getPromotedBy().clear();
				getPromotedBy().addAll((Collection<? extends Party>)newValue);
				return;
			case PortsPackage.CORRIDOR__JOINS:
				getJoins().clear();
				getJoins().addAll((Collection<? extends Corridor>)newValue);
				return;
			case PortsPackage.CORRIDOR__LEGS:
				getLegs().clear();
				getLegs().addAll((Collection<? extends Leg>)newValue);
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
			case PortsPackage.CORRIDOR__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case PortsPackage.CORRIDOR__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case PortsPackage.CORRIDOR__STATUS_SINCE:
				setStatusSince(STATUS_SINCE_EDEFAULT);
				return;
			case PortsPackage.CORRIDOR__AS_STATED:
				setAsStated(AS_STATED_EDEFAULT);
				return;
			case PortsPackage.CORRIDOR__PROMOTED_BY:
				getPromotedBy().clear();
				return;
			case PortsPackage.CORRIDOR__JOINS:
				getJoins().clear();
				return;
			case PortsPackage.CORRIDOR__LEGS:
				getLegs().clear();
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
			case PortsPackage.CORRIDOR__MODE:
				return mode != MODE_EDEFAULT;
			case PortsPackage.CORRIDOR__STATUS:
				return status != STATUS_EDEFAULT;
			case PortsPackage.CORRIDOR__STATUS_SINCE:
				return STATUS_SINCE_EDEFAULT == null ? statusSince != null : !STATUS_SINCE_EDEFAULT.equals(statusSince);
			case PortsPackage.CORRIDOR__AS_STATED:
				return AS_STATED_EDEFAULT == null ? asStated != null : !AS_STATED_EDEFAULT.equals(asStated);
			case PortsPackage.CORRIDOR__PROMOTED_BY:
				return promotedBy != null && !promotedBy.isEmpty();
			case PortsPackage.CORRIDOR__JOINS:
				return joins != null && !joins.isEmpty();
			case PortsPackage.CORRIDOR__LEGS:
				return legs != null && !legs.isEmpty();
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", status: ");
		result.append(status);
		result.append(", statusSince: ");
		result.append(statusSince);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(')');
		return result.toString();
	}

} //CorridorImpl
