/**
 */
package org.liaison.ports;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corridor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A corridor, route or line, by whatever mode.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.Corridor#getMode <em>Mode</em>}</li>
 *   <li>{@link org.liaison.ports.Corridor#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.ports.Corridor#getStatusSince <em>Status Since</em>}</li>
 *   <li>{@link org.liaison.ports.Corridor#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.ports.Corridor#getPromotedBy <em>Promoted By</em>}</li>
 *   <li>{@link org.liaison.ports.Corridor#getJoins <em>Joins</em>}</li>
 *   <li>{@link org.liaison.ports.Corridor#getLegs <em>Legs</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getCorridor()
 * @model annotation="http://liaison.org/record keyPrefix='COR' sections='general legs citations attachments notes'"
 * @generated
 */
public interface Corridor extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.TransportMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Main mode; legs can differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.liaison.ports.TransportMode
	 * @see #setMode(TransportMode)
	 * @see org.liaison.ports.PortsPackage#getCorridor_Mode()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	TransportMode getMode();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Corridor#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.liaison.ports.TransportMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(TransportMode value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.CorridorStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.liaison.ports.CorridorStatus
	 * @see #setStatus(CorridorStatus)
	 * @see org.liaison.ports.PortsPackage#getCorridor_Status()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	CorridorStatus getStatus();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Corridor#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.liaison.ports.CorridorStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CorridorStatus value);

	/**
	 * Returns the value of the '<em><b>Status Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when, or at which date that was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Since</em>' attribute.
	 * @see #setStatusSince(PartialDate)
	 * @see org.liaison.ports.PortsPackage#getCorridor_StatusSince()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getStatusSince();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Corridor#getStatusSince <em>Status Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Since</em>' attribute.
	 * @see #getStatusSince()
	 * @generated
	 */
	void setStatusSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words on status or capacity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.ports.PortsPackage#getCorridor_AsStated()
	 * @model annotation="http://liaison.org/record multiline='true'"
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Corridor#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

	/**
	 * Returns the value of the '<em><b>Promoted By</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose project it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promoted By</em>' reference list.
	 * @see org.liaison.ports.PortsPackage#getCorridor_PromotedBy()
	 * @model
	 * @generated
	 */
	EList<Party> getPromotedBy();

	/**
	 * Returns the value of the '<em><b>Joins</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.ports.Corridor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corridors that it is to be joined with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joins</em>' reference list.
	 * @see org.liaison.ports.PortsPackage#getCorridor_Joins()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	EList<Corridor> getJoins();

	/**
	 * Returns the value of the '<em><b>Legs</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.ports.Leg}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legs</em>' containment reference list.
	 * @see org.liaison.ports.PortsPackage#getCorridor_Legs()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='legs'"
	 * @generated
	 */
	EList<Leg> getLegs();

} // Corridor
