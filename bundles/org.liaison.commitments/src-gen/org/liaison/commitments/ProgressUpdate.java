/**
 */
package org.liaison.commitments;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.Attachment;
import org.liaison.model.Citation;
import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Update</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step forward, or the report that there was none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.ProgressUpdate#getDate <em>Date</em>}</li>
 *   <li>{@link org.liaison.commitments.ProgressUpdate#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.liaison.commitments.ProgressUpdate#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.commitments.ProgressUpdate#getObservation <em>Observation</em>}</li>
 *   <li>{@link org.liaison.commitments.ProgressUpdate#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.liaison.commitments.ProgressUpdate#getCitations <em>Citations</em>}</li>
 * </ul>
 *
 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate()
 * @model annotation="http://liaison.org/record label='date text author'"
 * @generated
 */
public interface ProgressUpdate extends Identified
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate_Date()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.ProgressUpdate#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which officer reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.ProgressUpdate#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(LocalizedText)
	 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.ProgressUpdate#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Observation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An observation that shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observation</em>' reference.
	 * @see #setObservation(org.liaison.model.Record)
	 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate_Observation()
	 * @model
	 * @generated
	 */
	org.liaison.model.Record getObservation();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.ProgressUpdate#getObservation <em>Observation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observation</em>' reference.
	 * @see #getObservation()
	 * @generated
	 */
	void setObservation(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getEvidence();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentences that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getProgressUpdate_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

} // ProgressUpdate
