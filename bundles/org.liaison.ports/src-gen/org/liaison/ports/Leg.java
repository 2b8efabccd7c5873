/**
 */
package org.liaison.ports;

import org.liaison.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leg</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * From one place to the next.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.Leg#getFrom <em>From</em>}</li>
 *   <li>{@link org.liaison.ports.Leg#getTo <em>To</em>}</li>
 *   <li>{@link org.liaison.ports.Leg#getMode <em>Mode</em>}</li>
 *   <li>{@link org.liaison.ports.Leg#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getLeg()
 * @model annotation="http://liaison.org/record label='from to mode wording'"
 * @generated
 */
public interface Leg extends Identified
{
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Place)
	 * @see org.liaison.ports.PortsPackage#getLeg_From()
	 * @model
	 * @generated
	 */
	Place getFrom();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Leg#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Place value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Place)
	 * @see org.liaison.ports.PortsPackage#getLeg_To()
	 * @model
	 * @generated
	 */
	Place getTo();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Leg#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Place value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.TransportMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.liaison.ports.TransportMode
	 * @see #setMode(TransportMode)
	 * @see org.liaison.ports.PortsPackage#getLeg_Mode()
	 * @model
	 * @generated
	 */
	TransportMode getMode();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Leg#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.liaison.ports.TransportMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(TransportMode value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words, for ends that are no place of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.liaison.ports.PortsPackage#getLeg_Wording()
	 * @model
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Leg#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

} // Leg
