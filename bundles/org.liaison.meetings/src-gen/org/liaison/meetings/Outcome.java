/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a meeting arrived at on a point. A commitment can originate in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.Outcome#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getAgendaItem <em>Agenda Item</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getBy <em>By</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.meetings.Outcome#getPositions <em>Positions</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getOutcome()
 * @model annotation="http://liaison.org/record label='number text'"
 * @generated
 */
public interface Outcome extends Identified
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Outcome#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.OutcomeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision, commitment, proposal, information, disagreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.meetings.OutcomeKind
	 * @see #setKind(OutcomeKind)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_Kind()
	 * @model
	 * @generated
	 */
	OutcomeKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Outcome#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.meetings.OutcomeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OutcomeKind value);

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
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Outcome#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Agenda Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda Item</em>' reference.
	 * @see #setAgendaItem(AgendaItem)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_AgendaItem()
	 * @model
	 * @generated
	 */
	AgendaItem getAgendaItem();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Outcome#getAgendaItem <em>Agenda Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda Item</em>' reference.
	 * @see #getAgendaItem()
	 * @generated
	 */
	void setAgendaItem(AgendaItem value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said or proposed it, where it is not the meeting as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_By()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	EList<Party> getBy();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The commitments that it created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_Commitments()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	EList<org.liaison.model.Record> getCommitments();

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records it is about, for example an agreement that was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_Concerns()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.meetings.OutcomePosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How each side stands towards it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getOutcome_Positions()
	 * @model containment="true"
	 * @generated
	 */
	EList<OutcomePosition> getPositions();

} // Outcome
