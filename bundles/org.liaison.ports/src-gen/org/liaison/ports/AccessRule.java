/**
 */
package org.liaison.ports;

import org.liaison.model.Identified;
import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Access Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One type of vehicle and whether it may pass.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.AccessRule#getVehicle <em>Vehicle</em>}</li>
 *   <li>{@link org.liaison.ports.AccessRule#getWording <em>Wording</em>}</li>
 *   <li>{@link org.liaison.ports.AccessRule#getAccess <em>Access</em>}</li>
 *   <li>{@link org.liaison.ports.AccessRule#getSince <em>Since</em>}</li>
 *   <li>{@link org.liaison.ports.AccessRule#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getAccessRule()
 * @model annotation="http://liaison.org/record label='vehicle access since'"
 * @generated
 */
public interface AccessRule extends Identified
{
	/**
	 * Returns the value of the '<em><b>Vehicle</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.VehicleType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vehicle</em>' attribute.
	 * @see org.liaison.ports.VehicleType
	 * @see #setVehicle(VehicleType)
	 * @see org.liaison.ports.PortsPackage#getAccessRule_Vehicle()
	 * @model
	 * @generated
	 */
	VehicleType getVehicle();

	/**
	 * Sets the value of the '{@link org.liaison.ports.AccessRule#getVehicle <em>Vehicle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vehicle</em>' attribute.
	 * @see org.liaison.ports.VehicleType
	 * @see #getVehicle()
	 * @generated
	 */
	void setVehicle(VehicleType value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words, for example "small vehicles".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.liaison.ports.PortsPackage#getAccessRule_Wording()
	 * @model
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.liaison.ports.AccessRule#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.Access}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may pass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' attribute.
	 * @see org.liaison.ports.Access
	 * @see #setAccess(Access)
	 * @see org.liaison.ports.PortsPackage#getAccessRule_Access()
	 * @model
	 * @generated
	 */
	Access getAccess();

	/**
	 * Sets the value of the '{@link org.liaison.ports.AccessRule#getAccess <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' attribute.
	 * @see org.liaison.ports.Access
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(Access value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when, or the interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(PartialDate)
	 * @see org.liaison.ports.PortsPackage#getAccessRule_Since()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getSince();

	/**
	 * Sets the value of the '{@link org.liaison.ports.AccessRule#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.liaison.ports.PortsPackage#getAccessRule_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.liaison.ports.AccessRule#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // AccessRule
