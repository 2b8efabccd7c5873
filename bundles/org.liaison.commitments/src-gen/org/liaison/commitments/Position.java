/**
 */
package org.liaison.commitments;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one side says of a commitment's status and date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.Position#getParty <em>Party</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getSaidOn <em>Said On</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getSaidAt <em>Said At</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getSpokesperson <em>Spokesperson</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.commitments.Position#getAsStated <em>As Stated</em>}</li>
 * </ul>
 *
 * @see org.liaison.commitments.CommitmentsPackage#getPosition()
 * @model annotation="http://liaison.org/record label='party status expected saidOn' toldBy='saidAt saidOn'"
 * @generated
 */
public interface Position extends Identified
{
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_Party()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.commitments.CommitmentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The status that it states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.liaison.commitments.CommitmentStatus
	 * @see #setStatus(CommitmentStatus)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_Status()
	 * @model
	 * @generated
	 */
	CommitmentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.liaison.commitments.CommitmentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CommitmentStatus value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date that it states or expects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_Expected()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getExpected();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Said On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said On</em>' attribute.
	 * @see #setSaidOn(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_SaidOn()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getSaidOn();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getSaidOn <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said On</em>' attribute.
	 * @see #getSaidOn()
	 * @generated
	 */
	void setSaidOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Said At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting at which it said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said At</em>' reference.
	 * @see #setSaidAt(org.liaison.model.Record)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_SaidAt()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	org.liaison.model.Record getSaidAt();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getSaidAt <em>Said At</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said At</em>' reference.
	 * @see #getSaidAt()
	 * @generated
	 */
	void setSaidAt(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Spokesperson</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who spoke for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spokesperson</em>' reference.
	 * @see #setSpokesperson(Person)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_Spokesperson()
	 * @model
	 * @generated
	 */
	Person getSpokesperson();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getSpokesperson <em>Spokesperson</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spokesperson</em>' reference.
	 * @see #getSpokesperson()
	 * @generated
	 */
	void setSpokesperson(Person value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said, in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(LocalizedText)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.commitments.CommitmentsPackage#getPosition_AsStated()
	 * @model
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Position#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

} // Position
