/**
 */
package org.liaison.ports;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure for one period, or a change without a figure, or the statement that nothing was published.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.Observation#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getValue <em>Value</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getValueText <em>Value Text</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getChange <em>Change</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getBasePeriod <em>Base Period</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getReporter <em>Reporter</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getNature <em>Nature</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getDerivation <em>Derivation</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getDerivedFrom <em>Derived From</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#isDoubtful <em>Doubtful</em>}</li>
 *   <li>{@link org.liaison.ports.Observation#getDoubt <em>Doubt</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getObservation()
 * @model annotation="http://liaison.org/record keyPrefix='STA' sections='general derivation citations attachments notes'"
 * @generated
 */
public interface Observation extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is a value of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.liaison.ports.PortsPackage#getObservation_Indicator()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time it refers to, for example 2022-01/2022-11. Never the date of publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(PartialDate)
	 * @see org.liaison.ports.PortsPackage#getObservation_Period()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	PartialDate getPeriod();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the indicator's unit, unscaled: 1.772 million t is 1772000. Empty when only a change is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.liaison.ports.PortsPackage#getObservation_Value()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Value Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words: "close to 200 million tons", "largest export market".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value Text</em>' attribute.
	 * @see #setValueText(String)
	 * @see org.liaison.ports.PortsPackage#getObservation_ValueText()
	 * @model annotation="http://liaison.org/record list='6' search='true'"
	 * @generated
	 */
	String getValueText();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getValueText <em>Value Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Text</em>' attribute.
	 * @see #getValueText()
	 * @generated
	 */
	void setValueText(String value);

	/**
	 * Returns the value of the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rounded or only about right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approximate</em>' attribute.
	 * @see #setApproximate(boolean)
	 * @see org.liaison.ports.PortsPackage#getObservation_Approximate()
	 * @model
	 * @generated
	 */
	boolean isApproximate();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#isApproximate <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approximate</em>' attribute.
	 * @see #isApproximate()
	 * @generated
	 */
	void setApproximate(boolean value);

	/**
	 * Returns the value of the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In percent against basePeriod: 48.1 for +48.1 %. Storable without a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change</em>' attribute.
	 * @see #setChange(BigDecimal)
	 * @see org.liaison.ports.PortsPackage#getObservation_Change()
	 * @model annotation="http://liaison.org/record list='7'"
	 * @generated
	 */
	BigDecimal getChange();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getChange <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' attribute.
	 * @see #getChange()
	 * @generated
	 */
	void setChange(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Base Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period that change is measured against; empty when the source only says year on year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Period</em>' attribute.
	 * @see #setBasePeriod(PartialDate)
	 * @see org.liaison.ports.PortsPackage#getObservation_BasePeriod()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getBasePeriod();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getBasePeriod <em>Base Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Period</em>' attribute.
	 * @see #getBasePeriod()
	 * @generated
	 */
	void setBasePeriod(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reporter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who counted or said it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporter</em>' reference.
	 * @see #setReporter(Party)
	 * @see org.liaison.ports.PortsPackage#getObservation_Reporter()
	 * @model annotation="http://liaison.org/record list='8'"
	 * @generated
	 */
	Party getReporter();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getReporter <em>Reporter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporter</em>' reference.
	 * @see #getReporter()
	 * @generated
	 */
	void setReporter(Party value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.ObservationNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual, target or forecast.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.liaison.ports.ObservationNature
	 * @see #setNature(ObservationNature)
	 * @see org.liaison.ports.PortsPackage#getObservation_Nature()
	 * @model
	 * @generated
	 */
	ObservationNature getNature();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.liaison.ports.ObservationNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(ObservationNature value);

	/**
	 * Returns the value of the '<em><b>Publication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.Publication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether there is anything to show at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publication</em>' attribute.
	 * @see org.liaison.ports.Publication
	 * @see #setPublication(Publication)
	 * @see org.liaison.ports.PortsPackage#getObservation_Publication()
	 * @model
	 * @generated
	 */
	Publication getPublication();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getPublication <em>Publication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publication</em>' attribute.
	 * @see org.liaison.ports.Publication
	 * @see #getPublication()
	 * @generated
	 */
	void setPublication(Publication value);

	/**
	 * Returns the value of the '<em><b>Derivation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.Derivation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a source says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derivation</em>' attribute.
	 * @see org.liaison.ports.Derivation
	 * @see #setDerivation(Derivation)
	 * @see org.liaison.ports.PortsPackage#getObservation_Derivation()
	 * @model annotation="http://liaison.org/record section='derivation' list='9'"
	 * @generated
	 */
	Derivation getDerivation();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getDerivation <em>Derivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derivation</em>' attribute.
	 * @see org.liaison.ports.Derivation
	 * @see #getDerivation()
	 * @generated
	 */
	void setDerivation(Derivation value);

	/**
	 * Returns the value of the '<em><b>Derived From</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.ports.Observation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operands in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived From</em>' reference list.
	 * @see org.liaison.ports.PortsPackage#getObservation_DerivedFrom()
	 * @model annotation="http://liaison.org/record section='derivation'"
	 * @generated
	 */
	EList<Observation> getDerivedFrom();

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.Formula}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was computed of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see org.liaison.ports.Formula
	 * @see #setFormula(Formula)
	 * @see org.liaison.ports.PortsPackage#getObservation_Formula()
	 * @model annotation="http://liaison.org/record section='derivation'"
	 * @generated
	 */
	Formula getFormula();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see org.liaison.ports.Formula
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(Formula value);

	/**
	 * Returns the value of the '<em><b>Doubtful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kept as quoted although it looks wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doubtful</em>' attribute.
	 * @see #setDoubtful(boolean)
	 * @see org.liaison.ports.PortsPackage#getObservation_Doubtful()
	 * @model annotation="http://liaison.org/record section='derivation'"
	 * @generated
	 */
	boolean isDoubtful();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#isDoubtful <em>Doubtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doubtful</em>' attribute.
	 * @see #isDoubtful()
	 * @generated
	 */
	void setDoubtful(boolean value);

	/**
	 * Returns the value of the '<em><b>Doubt</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doubt</em>' attribute.
	 * @see #setDoubt(LocalizedText)
	 * @see org.liaison.ports.PortsPackage#getObservation_Doubt()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record section='derivation' multiline='true'"
	 * @generated
	 */
	LocalizedText getDoubt();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Observation#getDoubt <em>Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doubt</em>' attribute.
	 * @see #getDoubt()
	 * @generated
	 */
	void setDoubt(LocalizedText value);

} // Observation
