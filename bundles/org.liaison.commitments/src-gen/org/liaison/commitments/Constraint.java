/**
 */
package org.liaison.commitments;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Constraint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An obstacle. Which commitments answer it is read from them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.Constraint#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.commitments.Constraint#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.commitments.Constraint#getSince <em>Since</em>}</li>
 *   <li>{@link org.liaison.commitments.Constraint#getAsStated <em>As Stated</em>}</li>
 * </ul>
 *
 * @see org.liaison.commitments.CommitmentsPackage#getConstraint()
 * @model annotation="http://liaison.org/record keyPrefix='CON' sections='general citations attachments notes'"
 * @generated
 */
public interface Constraint extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports, corridors, categories it weighs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getConstraint_Concerns()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.commitments.ConstraintStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it still stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.liaison.commitments.ConstraintStatus
	 * @see #setStatus(ConstraintStatus)
	 * @see org.liaison.commitments.CommitmentsPackage#getConstraint_Status()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	ConstraintStatus getStatus();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Constraint#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.liaison.commitments.ConstraintStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ConstraintStatus value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a source says that it stood; a dated claim, not a lasting truth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getConstraint_Since()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	PartialDate getSince();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Constraint#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.commitments.CommitmentsPackage#getConstraint_AsStated()
	 * @model annotation="http://liaison.org/record multiline='true'"
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Constraint#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

} // Constraint
