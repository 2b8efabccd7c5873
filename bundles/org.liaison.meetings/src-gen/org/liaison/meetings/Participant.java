/**
 */
package org.liaison.meetings;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.Organisation;
import org.liaison.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or an organisation at a meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.Participant#getPerson <em>Person</em>}</li>
 *   <li>{@link org.liaison.meetings.Participant#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.liaison.meetings.Participant#getFunction <em>Function</em>}</li>
 *   <li>{@link org.liaison.meetings.Participant#getRole <em>Role</em>}</li>
 *   <li>{@link org.liaison.meetings.Participant#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getParticipant()
 * @model annotation="http://liaison.org/record label='person organisation wording role'"
 * @generated
 */
public interface Participant extends Identified
{
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who; empty when nobody was named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.liaison.meetings.MeetingsPackage#getParticipant_Person()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Participant#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom, at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.liaison.meetings.MeetingsPackage#getParticipant_Organisation()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Participant#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Post at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(LocalizedText)
	 * @see org.liaison.meetings.MeetingsPackage#getParticipant_Function()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 * @generated
	 */
	LocalizedText getFunction();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Participant#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.ParticipantRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they do there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.liaison.meetings.ParticipantRole
	 * @see #setRole(ParticipantRole)
	 * @see org.liaison.meetings.MeetingsPackage#getParticipant_Role()
	 * @model
	 * @generated
	 */
	ParticipantRole getRole();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Participant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.liaison.meetings.ParticipantRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParticipantRole value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's words, for example "leaders of both sides".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.liaison.meetings.MeetingsPackage#getParticipant_Wording()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Participant#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

} // Participant
