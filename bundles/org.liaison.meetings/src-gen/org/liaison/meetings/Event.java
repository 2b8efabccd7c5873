/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An expo, fair, forum or opening: a series, one of its editions, or a single event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.Event#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getForm <em>Form</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getSeries <em>Series</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getDates <em>Dates</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getPlace <em>Place</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getOrganisers <em>Organisers</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.liaison.meetings.Event#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getEvent()
 * @model annotation="http://liaison.org/record keyPrefix='EVT' sections='general citations attachments notes'"
 * @generated
 */
public interface Event extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.EventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expo, fair, forum, opening.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.meetings.EventKind
	 * @see #setKind(EventKind)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	EventKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.meetings.EventKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EventKind value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.EventForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Series, edition or single.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.liaison.meetings.EventForm
	 * @see #setForm(EventForm)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Form()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	EventForm getForm();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.liaison.meetings.EventForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(EventForm value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The series of which it is an edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' reference.
	 * @see #setSeries(Event)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Series()
	 * @model
	 * @generated
	 */
	Event getSeries();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getSeries <em>Series</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' reference.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(Event value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number or year of the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dates</em>' attribute.
	 * @see #setDates(PartialDate)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Dates()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	PartialDate getDates();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getDates <em>Dates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dates</em>' attribute.
	 * @see #getDates()
	 * @generated
	 */
	void setDates(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where (a Place).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(org.liaison.model.Record)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Place()
	 * @model annotation="http://liaison.org/record list='6'"
	 * @generated
	 */
	org.liaison.model.Record getPlace();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Organisers</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisers</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Organisers()
	 * @model
	 * @generated
	 */
	EList<Party> getOrganisers();

	/**
	 * Returns the value of the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example yearly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rhythm</em>' attribute.
	 * @see #setRhythm(String)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Rhythm()
	 * @model
	 * @generated
	 */
	String getRhythm();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getRhythm <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rhythm</em>' attribute.
	 * @see #getRhythm()
	 * @generated
	 */
	void setRhythm(String value);

	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event or series that it continues under another name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor</em>' reference.
	 * @see #setPredecessor(Event)
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Predecessor()
	 * @model
	 * @generated
	 */
	Event getPredecessor();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Event#getPredecessor <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' reference.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(Event value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getEvent_Concerns()
	 * @model
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

} // Event
