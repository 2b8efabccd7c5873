/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.Attachment;
import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point of the agenda.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.AgendaItem#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getTitle <em>Title</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getPresenter <em>Presenter</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getPapers <em>Papers</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#isCarried <em>Carried</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getState <em>State</em>}</li>
 *   <li>{@link org.liaison.meetings.AgendaItem#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem()
 * @model annotation="http://liaison.org/record label='number title'"
 * @generated
 */
public interface AgendaItem extends Identified
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example 3 or 3.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The topic in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(LocalizedText)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Title()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	LocalizedText getTitle();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Presenter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who opens the point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presenter</em>' reference.
	 * @see #setPresenter(Party)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Presenter()
	 * @model
	 * @generated
	 */
	Party getPresenter();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#getPresenter <em>Presenter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presenter</em>' reference.
	 * @see #getPresenter()
	 * @generated
	 */
	void setPresenter(Party value);

	/**
	 * Returns the value of the '<em><b>Papers</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Papers for the point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Papers</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Papers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getPapers();

	/**
	 * Returns the value of the '<em><b>Carried From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point of an earlier meeting that it continues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried From</em>' reference.
	 * @see #setCarriedFrom(AgendaItem)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_CarriedFrom()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	AgendaItem getCarriedFrom();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#getCarriedFrom <em>Carried From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried From</em>' reference.
	 * @see #getCarriedFrom()
	 * @generated
	 */
	void setCarriedFrom(AgendaItem value);

	/**
	 * Returns the value of the '<em><b>Carried</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it came back by itself, because something of it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried</em>' attribute.
	 * @see #setCarried(boolean)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Carried()
	 * @model annotation="http://liaison.org/record readOnly='true'"
	 * @generated
	 */
	boolean isCarried();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#isCarried <em>Carried</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried</em>' attribute.
	 * @see #isCarried()
	 * @generated
	 */
	void setCarried(boolean value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records it is about, for example commitments that are still open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Concerns()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.AgendaItemState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.liaison.meetings.AgendaItemState
	 * @see #setState(AgendaItemState)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_State()
	 * @model
	 * @generated
	 */
	AgendaItemState getState();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.liaison.meetings.AgendaItemState
	 * @see #getState()
	 * @generated
	 */
	void setState(AgendaItemState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was deferred or taken off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.liaison.meetings.MeetingsPackage#getAgendaItem_Reason()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.AgendaItem#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // AgendaItem
