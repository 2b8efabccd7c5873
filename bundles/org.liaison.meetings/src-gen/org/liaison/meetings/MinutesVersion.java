/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.Attachment;
import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Minutes Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One version. A signed version is never changed: a correction is a new version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getState <em>State</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getDate <em>Date</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getFiles <em>Files</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getSigned <em>Signed</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getSignatories <em>Signatories</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getMeetingSha256 <em>Meeting Sha256</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getGenerated <em>Generated</em>}</li>
 *   <li>{@link org.liaison.meetings.MinutesVersion#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion()
 * @model annotation="http://liaison.org/record label='number state date'"
 * @generated
 */
public interface MinutesVersion extends Identified
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1, 2, 3 …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.meetings.MinutesState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SIGNED locks it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.liaison.meetings.MinutesState
	 * @see #setState(MinutesState)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_State()
	 * @model
	 * @generated
	 */
	MinutesState getState();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.liaison.meetings.MinutesState
	 * @see #getState()
	 * @generated
	 */
	void setState(MinutesState value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When this version was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Date()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getDate <em>Date</em>}' attribute.
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
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getAuthor <em>Author</em>}' attribute.
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
	 * The text in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(LocalizedText)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document, for example the scan of the signed paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getFiles();

	/**
	 * Returns the value of the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When both sides signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed</em>' attribute.
	 * @see #setSigned(PartialDate)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Signed()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getSigned();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getSigned <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed</em>' attribute.
	 * @see #getSigned()
	 * @generated
	 */
	void setSigned(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Signatories</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatories</em>' reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Signatories()
	 * @model
	 * @generated
	 */
	EList<Party> getSignatories();

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64 hexadecimal digits over the text that was signed; shows a later change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Sha256()
	 * @model annotation="http://liaison.org/record readOnly='true'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Meeting Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64 hexadecimal digits over the meeting as it was signed: title, time, place, participants, agenda and outcomes. Versions signed before this was kept have none. Another administration has less of the meeting and could not compare it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Sha256</em>' attribute.
	 * @see #setMeetingSha256(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_MeetingSha256()
	 * @model annotation="http://liaison.org/record readOnly='true' internal='true'"
	 * @generated
	 */
	String getMeetingSha256();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getMeetingSha256 <em>Meeting Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Sha256</em>' attribute.
	 * @see #getMeetingSha256()
	 * @generated
	 */
	void setMeetingSha256(String value);

	/**
	 * Returns the value of the '<em><b>Generated</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For each language whose text was made of agenda and outcomes, 64 hexadecimal digits over that text: as long as they fit, nobody has worded it by hand. Versions made before this was kept have none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generated</em>' attribute list.
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Generated()
	 * @model annotation="http://liaison.org/record hidden='true' readOnly='true' internal='true'"
	 * @generated
	 */
	EList<String> getGenerated();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was made, for example what it corrects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.liaison.meetings.MeetingsPackage#getMinutesVersion_Reason()
	 * @model annotation="http://liaison.org/record multiline='true'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.liaison.meetings.MinutesVersion#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // MinutesVersion
