/**
 */
package org.liaison.agreements;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A clause of an instrument, an area it names, or a result reported of it. A commitment can originate in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.Provision#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.agreements.Provision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.Provision#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.liaison.agreements.Provision#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getProvision()
 * @model annotation="http://liaison.org/record label='number heading text'"
 * @generated
 */
public interface Provision extends Identified
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example 3 or 3.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.liaison.agreements.AgreementsPackage#getProvision_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Provision#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.ProvisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clause, area or result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.ProvisionKind
	 * @see #setKind(ProvisionKind)
	 * @see org.liaison.agreements.AgreementsPackage#getProvision_Kind()
	 * @model
	 * @generated
	 */
	ProvisionKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Provision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.ProvisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProvisionKind value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its heading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(LocalizedText)
	 * @see org.liaison.agreements.AgreementsPackage#getProvision_Heading()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	LocalizedText getHeading();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Provision#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(LocalizedText)
	 * @see org.liaison.agreements.AgreementsPackage#getProvision_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Provision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

} // Provision
