/**
 */
package org.liaison.meetings;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.Party;
import org.liaison.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one side stands towards an outcome. Sides that differ stay side by side.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.OutcomePosition#getParty <em>Party</em>}</li>
 *   <li>{@link org.liaison.meetings.OutcomePosition#getStance <em>Stance</em>}</li>
 *   <li>{@link org.liaison.meetings.OutcomePosition#getSpokesperson <em>Spokesperson</em>}</li>
 *   <li>{@link org.liaison.meetings.OutcomePosition#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getOutcomePosition()
 * @model annotation="http://liaison.org/record label='party stance'"
 * @generated
 */
public interface OutcomePosition extends Identified
{
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcomePosition_Party()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.OutcomePosition#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it agrees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.liaison.meetings.Stance
	 * @see #setStance(Stance)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcomePosition_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.OutcomePosition#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.liaison.meetings.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Spokesperson</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who spoke for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spokesperson</em>' reference.
	 * @see #setSpokesperson(Person)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcomePosition_Spokesperson()
	 * @model
	 * @generated
	 */
	Person getSpokesperson();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.OutcomePosition#getSpokesperson <em>Spokesperson</em>}' reference.
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
	 * What it said, in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(LocalizedText)
	 * @see org.liaison.meetings.MeetingsPackage#getOutcomePosition_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.OutcomePosition#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

} // OutcomePosition
