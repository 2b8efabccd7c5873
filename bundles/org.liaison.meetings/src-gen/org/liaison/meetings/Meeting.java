/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A session, talks, seminar or interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.Meeting#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getBody <em>Body</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getDates <em>Dates</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getPlace <em>Place</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getFormat <em>Format</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getState <em>State</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getPrevious <em>Previous</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#isAltered <em>Altered</em>}</li>
 *   <li>{@link org.liaison.meetings.Meeting#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getMeeting()
 * @model annotation="http://liaison.org/record keyPrefix='MTG' sections='general participants agenda outcomes minutes citations attachments notes'"
 * @generated
 */
public interface Meeting extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the session as officers say it, for example 18.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Number()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that meets: meetings of one body are a series.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' reference.
	 * @see #setBody(Body)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Body()
	 * @model annotation="http://liaison.org/record list='3' sharing='title'"
	 * @generated
	 */
	Body getBody();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getBody <em>Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Body value);

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day or interval; a source may not say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dates</em>' attribute.
	 * @see #setDates(PartialDate)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Dates()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	PartialDate getDates();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getDates <em>Dates</em>}' attribute.
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
	 * Town, port or customs office (a Place).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(org.liaison.model.Record)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Place()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	org.liaison.model.Record getPlace();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Venue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * House or room, for example a hotel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venue</em>' attribute.
	 * @see #setVenue(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Venue()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getVenue();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getVenue <em>Venue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Venue</em>' attribute.
	 * @see #getVenue()
	 * @generated
	 */
	void setVenue(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.MeetingFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In person, by video or in writing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.liaison.meetings.MeetingFormat
	 * @see #setFormat(MeetingFormat)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Format()
	 * @model
	 * @generated
	 */
	MeetingFormat getFormat();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.liaison.meetings.MeetingFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(MeetingFormat value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.MeetingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.liaison.meetings.MeetingState
	 * @see #setState(MeetingState)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_State()
	 * @model annotation="http://liaison.org/record list='6'"
	 * @generated
	 */
	MeetingState getState();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.liaison.meetings.MeetingState
	 * @see #getState()
	 * @generated
	 */
	void setState(MeetingState value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open items are carried over from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous</em>' reference.
	 * @see #setPrevious(Meeting)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Previous()
	 * @model
	 * @generated
	 */
	Meeting getPrevious();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getPrevious <em>Previous</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' reference.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(Meeting value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports, corridors, agreements and other records it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Concerns()
	 * @model
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.meetings.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took part, as far as named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Participants()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='participants'"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.meetings.AgendaItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Agenda()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='agenda'"
	 * @generated
	 */
	EList<AgendaItem> getAgenda();

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.meetings.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it arrived at, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Outcomes()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='outcomes'"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived: what was sealed by the signature is no longer as it was signed, because another post that did not know of it changed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Altered</em>' attribute.
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Altered()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='minutes' kept='MinutesVersion'"
	 * @generated
	 */
	boolean isAltered();

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' containment reference.
	 * @see #setMinutes(Minutes)
	 * @see org.liaison.meetings.MeetingsPackage#getMeeting_Minutes()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='minutes'"
	 * @generated
	 */
	Minutes getMinutes();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.Meeting#getMinutes <em>Minutes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' containment reference.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Minutes value);

} // Meeting
