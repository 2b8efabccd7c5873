/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.LocalizedText;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Body</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A commission, working group or pair of customs that meets again and again. Its meetings are its series.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.Body#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.meetings.Body#getParent <em>Parent</em>}</li>
 *   <li>{@link org.liaison.meetings.Body#getMembers <em>Members</em>}</li>
 *   <li>{@link org.liaison.meetings.Body#getMandate <em>Mandate</em>}</li>
 *   <li>{@link org.liaison.meetings.Body#getRhythm <em>Rhythm</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getBody()
 * @model annotation="http://liaison.org/record keyPrefix='BOD' sections='general citations attachments notes'"
 * @generated
 */
public interface Body extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.BodyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.meetings.BodyKind
	 * @see #setKind(BodyKind)
	 * @see org.liaison.meetings.MeetingsPackage#getBody_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	BodyKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Body#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.meetings.BodyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BodyKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Body)
	 * @see org.liaison.meetings.MeetingsPackage#getBody_Parent()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	Body getParent();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Body#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Body value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that belong to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getBody_Members()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	EList<Party> getMembers();

	/**
	 * Returns the value of the '<em><b>Mandate</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandate</em>' attribute.
	 * @see #setMandate(LocalizedText)
	 * @see org.liaison.meetings.MeetingsPackage#getBody_Mandate()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getMandate();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Body#getMandate <em>Mandate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandate</em>' attribute.
	 * @see #getMandate()
	 * @generated
	 */
	void setMandate(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example yearly, in turn in each country.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rhythm</em>' attribute.
	 * @see #setRhythm(String)
	 * @see org.liaison.meetings.MeetingsPackage#getBody_Rhythm()
	 * @model
	 * @generated
	 */
	String getRhythm();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Body#getRhythm <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rhythm</em>' attribute.
	 * @see #getRhythm()
	 * @generated
	 */
	void setRhythm(String value);

} // Body
