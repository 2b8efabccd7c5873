/**
 */
package org.liaison.agreements;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An initiative or strategy that cooperation is set in, for example the Belt and Road.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.Programme#getParties <em>Parties</em>}</li>
 *   <li>{@link org.liaison.agreements.Programme#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.agreements.Programme#getParent <em>Parent</em>}</li>
 *   <li>{@link org.liaison.agreements.Programme#getDocksWith <em>Docks With</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getProgramme()
 * @model annotation="http://liaison.org/record keyPrefix='PRG' sections='general citations attachments notes'"
 * @generated
 */
public interface Programme extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Parties</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose programme it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getProgramme_Parties()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	EList<Party> getParties();

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getProgramme_Period()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	PartialDate getPeriod();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Programme#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider programme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Programme)
	 * @see org.liaison.agreements.AgreementsPackage#getProgramme_Parent()
	 * @model
	 * @generated
	 */
	Programme getParent();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Programme#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Programme value);

	/**
	 * Returns the value of the '<em><b>Docks With</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.agreements.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programmes that the sides want to align it with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Docks With</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getProgramme_DocksWith()
	 * @model
	 * @generated
	 */
	EList<Programme> getDocksWith();

} // Programme
