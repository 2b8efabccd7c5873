/**
 */
package org.liaison.ports;

import org.liaison.model.LocalizedText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is counted: a measure of some subject in a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.Indicator#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.liaison.ports.Indicator#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.liaison.ports.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.liaison.ports.Indicator#getUnitName <em>Unit Name</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getIndicator()
 * @model annotation="http://liaison.org/record keyPrefix='IND' sections='general citations attachments notes'"
 * @generated
 */
public interface Indicator extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is counted of: a port, corridor, country, commodity category …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(org.liaison.model.Record)
	 * @see org.liaison.ports.PortsPackage#getIndicator_Subject()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	org.liaison.model.Record getSubject();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Indicator#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example cargo throughput, person crossings, goods trade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(LocalizedText)
	 * @see org.liaison.ports.PortsPackage#getIndicator_Measure()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record list='4' search='true'"
	 * @generated
	 */
	LocalizedText getMeasure();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Indicator#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code that values share: t, USD, person-times, flights/week, km, rank, %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.liaison.ports.PortsPackage#getIndicator_Unit()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Unit Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit in words, in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Name</em>' attribute.
	 * @see #setUnitName(LocalizedText)
	 * @see org.liaison.ports.PortsPackage#getIndicator_UnitName()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 * @generated
	 */
	LocalizedText getUnitName();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Indicator#getUnitName <em>Unit Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Name</em>' attribute.
	 * @see #getUnitName()
	 * @generated
	 */
	void setUnitName(LocalizedText value);

} // Indicator
