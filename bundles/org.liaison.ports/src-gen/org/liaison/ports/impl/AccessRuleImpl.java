/**
 */
package org.liaison.ports.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liaison.model.PartialDate;

import org.liaison.model.impl.IdentifiedImpl;

import org.liaison.ports.Access;
import org.liaison.ports.AccessRule;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.VehicleType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Access Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.impl.AccessRuleImpl#getVehicle <em>Vehicle</em>}</li>
 *   <li>{@link org.liaison.ports.impl.AccessRuleImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.liaison.ports.impl.AccessRuleImpl#getAccess <em>Access</em>}</li>
 *   <li>{@link org.liaison.ports.impl.AccessRuleImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.liaison.ports.impl.AccessRuleImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccessRuleImpl extends IdentifiedImpl implements AccessRule
{
	/**
	 * The default value of the '{@link #getVehicle() <em>Vehicle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVehicle()
	 * @generated
	 * @ordered
	 */
	protected static final VehicleType VEHICLE_EDEFAULT = VehicleType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getVehicle() <em>Vehicle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVehicle()
	 * @generated
	 * @ordered
	 */
	protected VehicleType vehicle = VEHICLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected static final String WORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected String wording = WORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected static final Access ACCESS_EDEFAULT = Access.NOT_STATED;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected Access access = ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccessRuleImpl()
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
		return PortsPackage.Literals.ACCESS_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VehicleType getVehicle()
	{
		return vehicle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVehicle(VehicleType newVehicle)
	{
		VehicleType oldVehicle = vehicle;
		vehicle = newVehicle == null ? VEHICLE_EDEFAULT : newVehicle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.ACCESS_RULE__VEHICLE, oldVehicle, vehicle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWording()
	{
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWording(String newWording)
	{
		String oldWording = wording;
		wording = newWording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.ACCESS_RULE__WORDING, oldWording, wording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Access getAccess()
	{
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccess(Access newAccess)
	{
		Access oldAccess = access;
		access = newAccess == null ? ACCESS_EDEFAULT : newAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.ACCESS_RULE__ACCESS, oldAccess, access));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSince()
	{
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(PartialDate newSince)
	{
		PartialDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.ACCESS_RULE__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark()
	{
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark)
	{
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.ACCESS_RULE__REMARK, oldRemark, remark));
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
			case PortsPackage.ACCESS_RULE__VEHICLE:
				return getVehicle();
			case PortsPackage.ACCESS_RULE__WORDING:
				return getWording();
			case PortsPackage.ACCESS_RULE__ACCESS:
				return getAccess();
			case PortsPackage.ACCESS_RULE__SINCE:
				return getSince();
			case PortsPackage.ACCESS_RULE__REMARK:
				return getRemark();
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
			case PortsPackage.ACCESS_RULE__VEHICLE:
				setVehicle((VehicleType)newValue);
				return;
			case PortsPackage.ACCESS_RULE__WORDING:
				setWording((String)newValue);
				return;
			case PortsPackage.ACCESS_RULE__ACCESS:
				setAccess((Access)newValue);
				return;
			case PortsPackage.ACCESS_RULE__SINCE:
				setSince((PartialDate)newValue);
				return;
			case PortsPackage.ACCESS_RULE__REMARK:
				setRemark((String)newValue);
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
			case PortsPackage.ACCESS_RULE__VEHICLE:
				setVehicle(VEHICLE_EDEFAULT);
				return;
			case PortsPackage.ACCESS_RULE__WORDING:
				setWording(WORDING_EDEFAULT);
				return;
			case PortsPackage.ACCESS_RULE__ACCESS:
				setAccess(ACCESS_EDEFAULT);
				return;
			case PortsPackage.ACCESS_RULE__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case PortsPackage.ACCESS_RULE__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case PortsPackage.ACCESS_RULE__VEHICLE:
				return vehicle != VEHICLE_EDEFAULT;
			case PortsPackage.ACCESS_RULE__WORDING:
				return WORDING_EDEFAULT == null ? wording != null : !WORDING_EDEFAULT.equals(wording);
			case PortsPackage.ACCESS_RULE__ACCESS:
				return access != ACCESS_EDEFAULT;
			case PortsPackage.ACCESS_RULE__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case PortsPackage.ACCESS_RULE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(" (vehicle: ");
		result.append(vehicle);
		result.append(", wording: ");
		result.append(wording);
		result.append(", access: ");
		result.append(access);
		result.append(", since: ");
		result.append(since);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //AccessRuleImpl
