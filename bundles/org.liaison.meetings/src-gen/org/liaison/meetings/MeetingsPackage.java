/**
 */
package org.liaison.meetings;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.liaison.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Standing bodies, their meetings with agenda, outcomes and minutes, and public events.
 * <!-- end-model-doc -->
 * @see org.liaison.meetings.MeetingsFactory
 * @model kind="package"
 * @generated
 */
public interface MeetingsPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "meetings";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liaison.org/meetings/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "meetings";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MeetingsPackage eINSTANCE = org.liaison.meetings.impl.MeetingsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.BodyImpl <em>Body</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.BodyImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getBody()
	 * @generated
	 */
	int BODY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__PARENT = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__MEMBERS = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mandate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__MANDATE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY__RHYTHM = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Body</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BODY_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.MeetingImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__BODY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DATES = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Venue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__VENUE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__FORMAT = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__STATE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Previous</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PREVIOUS = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CONCERNS = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PARTICIPANTS = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AGENDA = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__OUTCOMES = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ALTERED = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__MINUTES = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.ParticipantImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__PERSON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ORGANISATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__FUNCTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__WORDING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.AgendaItemImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getAgendaItem()
	 * @generated
	 */
	int AGENDA_ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__TITLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Presenter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PRESENTER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Papers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PAPERS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Carried From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__CARRIED_FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Carried</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__CARRIED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__CONCERNS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.OutcomeImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agenda Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__AGENDA_ITEM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__COMMITMENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CONCERNS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__POSITIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.OutcomePositionImpl <em>Outcome Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.OutcomePositionImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getOutcomePosition()
	 * @generated
	 */
	int OUTCOME_POSITION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_POSITION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_POSITION__PARTY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_POSITION__STANCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Spokesperson</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_POSITION__SPOKESPERSON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_POSITION__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Outcome Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_POSITION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.MinutesImpl <em>Minutes</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.MinutesImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMinutes()
	 * @generated
	 */
	int MINUTES = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES__VERSIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Minutes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.MinutesVersionImpl <em>Minutes Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.MinutesVersionImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMinutesVersion()
	 * @generated
	 */
	int MINUTES_VERSION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__DATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__AUTHOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__FILES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__SIGNED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Signatories</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__SIGNATORIES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__SHA256 = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Meeting Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__MEETING_SHA256 = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Generated</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__GENERATED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Minutes Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINUTES_VERSION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.impl.EventImpl
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__FORM = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Series</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SERIES = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__EDITION = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DATES = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PLACE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Organisers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ORGANISERS = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__RHYTHM = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PREDECESSOR = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CONCERNS = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.BodyKind <em>Body Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.BodyKind
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getBodyKind()
	 * @generated
	 */
	int BODY_KIND = 9;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.MeetingFormat <em>Meeting Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.MeetingFormat
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMeetingFormat()
	 * @generated
	 */
	int MEETING_FORMAT = 10;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.MeetingState <em>Meeting State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.MeetingState
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMeetingState()
	 * @generated
	 */
	int MEETING_STATE = 11;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.ParticipantRole <em>Participant Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.ParticipantRole
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getParticipantRole()
	 * @generated
	 */
	int PARTICIPANT_ROLE = 12;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.OutcomeKind <em>Outcome Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.OutcomeKind
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getOutcomeKind()
	 * @generated
	 */
	int OUTCOME_KIND = 13;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.MinutesState <em>Minutes State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.MinutesState
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMinutesState()
	 * @generated
	 */
	int MINUTES_STATE = 14;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.AgendaItemState <em>Agenda Item State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.AgendaItemState
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getAgendaItemState()
	 * @generated
	 */
	int AGENDA_ITEM_STATE = 15;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.Stance <em>Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.Stance
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getStance()
	 * @generated
	 */
	int STANCE = 16;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.EventKind <em>Event Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.EventKind
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getEventKind()
	 * @generated
	 */
	int EVENT_KIND = 17;

	/**
	 * The meta object id for the '{@link org.liaison.meetings.EventForm <em>Event Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.meetings.EventForm
	 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getEventForm()
	 * @generated
	 */
	int EVENT_FORM = 18;


	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.Body <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Body</em>'.
	 * @see org.liaison.meetings.Body
	 * @generated
	 */
	EClass getBody();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Body#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.meetings.Body#getKind()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Body#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.liaison.meetings.Body#getParent()
	 * @see #getBody()
	 * @generated
	 */
	EReference getBody_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Body#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.liaison.meetings.Body#getMembers()
	 * @see #getBody()
	 * @generated
	 */
	EReference getBody_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Body#getMandate <em>Mandate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandate</em>'.
	 * @see org.liaison.meetings.Body#getMandate()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_Mandate();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Body#getRhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rhythm</em>'.
	 * @see org.liaison.meetings.Body#getRhythm()
	 * @see #getBody()
	 * @generated
	 */
	EAttribute getBody_Rhythm();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.liaison.meetings.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Meeting#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liaison.meetings.Meeting#getNumber()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Number();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Meeting#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Body</em>'.
	 * @see org.liaison.meetings.Meeting#getBody()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Meeting#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dates</em>'.
	 * @see org.liaison.meetings.Meeting#getDates()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Dates();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Meeting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.liaison.meetings.Meeting#getPlace()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Meeting#getVenue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Venue</em>'.
	 * @see org.liaison.meetings.Meeting#getVenue()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Venue();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Meeting#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.liaison.meetings.Meeting#getFormat()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Meeting#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.liaison.meetings.Meeting#getState()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_State();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Meeting#getPrevious <em>Previous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Previous</em>'.
	 * @see org.liaison.meetings.Meeting#getPrevious()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Previous();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Meeting#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.meetings.Meeting#getConcerns()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Concerns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.Meeting#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.liaison.meetings.Meeting#getParticipants()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.Meeting#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agenda</em>'.
	 * @see org.liaison.meetings.Meeting#getAgenda()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Agenda();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.Meeting#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see org.liaison.meetings.Meeting#getOutcomes()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Outcomes();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Meeting#isAltered <em>Altered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Altered</em>'.
	 * @see org.liaison.meetings.Meeting#isAltered()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Altered();

	/**
	 * Returns the meta object for the containment reference '{@link org.liaison.meetings.Meeting#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Minutes</em>'.
	 * @see org.liaison.meetings.Meeting#getMinutes()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Minutes();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.liaison.meetings.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Participant#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.liaison.meetings.Participant#getPerson()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Person();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Participant#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.liaison.meetings.Participant#getOrganisation()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Participant#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.liaison.meetings.Participant#getFunction()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.liaison.meetings.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Participant#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.liaison.meetings.Participant#getWording()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Wording();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.AgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agenda Item</em>'.
	 * @see org.liaison.meetings.AgendaItem
	 * @generated
	 */
	EClass getAgendaItem();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.AgendaItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liaison.meetings.AgendaItem#getNumber()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.AgendaItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.liaison.meetings.AgendaItem#getTitle()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Title();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.AgendaItem#getPresenter <em>Presenter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Presenter</em>'.
	 * @see org.liaison.meetings.AgendaItem#getPresenter()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Presenter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.AgendaItem#getPapers <em>Papers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Papers</em>'.
	 * @see org.liaison.meetings.AgendaItem#getPapers()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Papers();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.AgendaItem#getCarriedFrom <em>Carried From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Carried From</em>'.
	 * @see org.liaison.meetings.AgendaItem#getCarriedFrom()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_CarriedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.AgendaItem#isCarried <em>Carried</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried</em>'.
	 * @see org.liaison.meetings.AgendaItem#isCarried()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Carried();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.AgendaItem#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.meetings.AgendaItem#getConcerns()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Concerns();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.AgendaItem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.liaison.meetings.AgendaItem#getState()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_State();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.AgendaItem#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.liaison.meetings.AgendaItem#getReason()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Reason();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see org.liaison.meetings.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Outcome#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liaison.meetings.Outcome#getNumber()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Outcome#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.meetings.Outcome#getKind()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Outcome#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.meetings.Outcome#getText()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Text();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Outcome#getAgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agenda Item</em>'.
	 * @see org.liaison.meetings.Outcome#getAgendaItem()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_AgendaItem();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Outcome#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>By</em>'.
	 * @see org.liaison.meetings.Outcome#getBy()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_By();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Outcome#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Commitments</em>'.
	 * @see org.liaison.meetings.Outcome#getCommitments()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Commitments();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Outcome#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.meetings.Outcome#getConcerns()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Concerns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.Outcome#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.liaison.meetings.Outcome#getPositions()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Positions();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.OutcomePosition <em>Outcome Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome Position</em>'.
	 * @see org.liaison.meetings.OutcomePosition
	 * @generated
	 */
	EClass getOutcomePosition();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.OutcomePosition#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.liaison.meetings.OutcomePosition#getParty()
	 * @see #getOutcomePosition()
	 * @generated
	 */
	EReference getOutcomePosition_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.OutcomePosition#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.liaison.meetings.OutcomePosition#getStance()
	 * @see #getOutcomePosition()
	 * @generated
	 */
	EAttribute getOutcomePosition_Stance();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.OutcomePosition#getSpokesperson <em>Spokesperson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Spokesperson</em>'.
	 * @see org.liaison.meetings.OutcomePosition#getSpokesperson()
	 * @see #getOutcomePosition()
	 * @generated
	 */
	EReference getOutcomePosition_Spokesperson();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.OutcomePosition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.meetings.OutcomePosition#getText()
	 * @see #getOutcomePosition()
	 * @generated
	 */
	EAttribute getOutcomePosition_Text();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.Minutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Minutes</em>'.
	 * @see org.liaison.meetings.Minutes
	 * @generated
	 */
	EClass getMinutes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.Minutes#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.liaison.meetings.Minutes#getVersions()
	 * @see #getMinutes()
	 * @generated
	 */
	EReference getMinutes_Versions();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.MinutesVersion <em>Minutes Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Minutes Version</em>'.
	 * @see org.liaison.meetings.MinutesVersion
	 * @generated
	 */
	EClass getMinutesVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getNumber()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getState()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_State();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getDate()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getAuthor()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getText()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.meetings.MinutesVersion#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getFiles()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EReference getMinutesVersion_Files();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getSigned <em>Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getSigned()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Signed();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.MinutesVersion#getSignatories <em>Signatories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Signatories</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getSignatories()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EReference getMinutesVersion_Signatories();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getSha256()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getMeetingSha256 <em>Meeting Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Sha256</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getMeetingSha256()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_MeetingSha256();

	/**
	 * Returns the meta object for the attribute list '{@link org.liaison.meetings.MinutesVersion#getGenerated <em>Generated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Generated</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getGenerated()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Generated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.MinutesVersion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.liaison.meetings.MinutesVersion#getReason()
	 * @see #getMinutesVersion()
	 * @generated
	 */
	EAttribute getMinutesVersion_Reason();

	/**
	 * Returns the meta object for class '{@link org.liaison.meetings.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.liaison.meetings.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Event#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.meetings.Event#getKind()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Event#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.liaison.meetings.Event#getForm()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Form();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Event#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Series</em>'.
	 * @see org.liaison.meetings.Event#getSeries()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Series();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Event#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.liaison.meetings.Event#getEdition()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Event#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dates</em>'.
	 * @see org.liaison.meetings.Event#getDates()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Dates();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Event#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.liaison.meetings.Event#getPlace()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Place();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Event#getOrganisers <em>Organisers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Organisers</em>'.
	 * @see org.liaison.meetings.Event#getOrganisers()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Organisers();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.meetings.Event#getRhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rhythm</em>'.
	 * @see org.liaison.meetings.Event#getRhythm()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Rhythm();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.meetings.Event#getPredecessor <em>Predecessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Predecessor</em>'.
	 * @see org.liaison.meetings.Event#getPredecessor()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Predecessor();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.meetings.Event#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.meetings.Event#getConcerns()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Concerns();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.BodyKind <em>Body Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body Kind</em>'.
	 * @see org.liaison.meetings.BodyKind
	 * @generated
	 */
	EEnum getBodyKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.MeetingFormat <em>Meeting Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Format</em>'.
	 * @see org.liaison.meetings.MeetingFormat
	 * @generated
	 */
	EEnum getMeetingFormat();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.MeetingState <em>Meeting State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting State</em>'.
	 * @see org.liaison.meetings.MeetingState
	 * @generated
	 */
	EEnum getMeetingState();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.ParticipantRole <em>Participant Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participant Role</em>'.
	 * @see org.liaison.meetings.ParticipantRole
	 * @generated
	 */
	EEnum getParticipantRole();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.OutcomeKind <em>Outcome Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Kind</em>'.
	 * @see org.liaison.meetings.OutcomeKind
	 * @generated
	 */
	EEnum getOutcomeKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.MinutesState <em>Minutes State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Minutes State</em>'.
	 * @see org.liaison.meetings.MinutesState
	 * @generated
	 */
	EEnum getMinutesState();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.AgendaItemState <em>Agenda Item State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agenda Item State</em>'.
	 * @see org.liaison.meetings.AgendaItemState
	 * @generated
	 */
	EEnum getAgendaItemState();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.Stance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stance</em>'.
	 * @see org.liaison.meetings.Stance
	 * @generated
	 */
	EEnum getStance();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.EventKind <em>Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Kind</em>'.
	 * @see org.liaison.meetings.EventKind
	 * @generated
	 */
	EEnum getEventKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.meetings.EventForm <em>Event Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Form</em>'.
	 * @see org.liaison.meetings.EventForm
	 * @generated
	 */
	EEnum getEventForm();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MeetingsFactory getMeetingsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.BodyImpl <em>Body</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.BodyImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getBody()
		 * @generated
		 */
		EClass BODY = eINSTANCE.getBody();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__KIND = eINSTANCE.getBody_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY__PARENT = eINSTANCE.getBody_Parent();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BODY__MEMBERS = eINSTANCE.getBody_Members();

		/**
		 * The meta object literal for the '<em><b>Mandate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__MANDATE = eINSTANCE.getBody_Mandate();

		/**
		 * The meta object literal for the '<em><b>Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BODY__RHYTHM = eINSTANCE.getBody_Rhythm();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.MeetingImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__NUMBER = eINSTANCE.getMeeting_Number();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__BODY = eINSTANCE.getMeeting_Body();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__DATES = eINSTANCE.getMeeting_Dates();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PLACE = eINSTANCE.getMeeting_Place();

		/**
		 * The meta object literal for the '<em><b>Venue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__VENUE = eINSTANCE.getMeeting_Venue();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__FORMAT = eINSTANCE.getMeeting_Format();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__STATE = eINSTANCE.getMeeting_State();

		/**
		 * The meta object literal for the '<em><b>Previous</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PREVIOUS = eINSTANCE.getMeeting_Previous();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__CONCERNS = eINSTANCE.getMeeting_Concerns();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PARTICIPANTS = eINSTANCE.getMeeting_Participants();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__AGENDA = eINSTANCE.getMeeting_Agenda();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__OUTCOMES = eINSTANCE.getMeeting_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Altered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__ALTERED = eINSTANCE.getMeeting_Altered();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__MINUTES = eINSTANCE.getMeeting_Minutes();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.ParticipantImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__PERSON = eINSTANCE.getParticipant_Person();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__ORGANISATION = eINSTANCE.getParticipant_Organisation();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__FUNCTION = eINSTANCE.getParticipant_Function();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__WORDING = eINSTANCE.getParticipant_Wording();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.AgendaItemImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getAgendaItem()
		 * @generated
		 */
		EClass AGENDA_ITEM = eINSTANCE.getAgendaItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__NUMBER = eINSTANCE.getAgendaItem_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__TITLE = eINSTANCE.getAgendaItem_Title();

		/**
		 * The meta object literal for the '<em><b>Presenter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__PRESENTER = eINSTANCE.getAgendaItem_Presenter();

		/**
		 * The meta object literal for the '<em><b>Papers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__PAPERS = eINSTANCE.getAgendaItem_Papers();

		/**
		 * The meta object literal for the '<em><b>Carried From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__CARRIED_FROM = eINSTANCE.getAgendaItem_CarriedFrom();

		/**
		 * The meta object literal for the '<em><b>Carried</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__CARRIED = eINSTANCE.getAgendaItem_Carried();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__CONCERNS = eINSTANCE.getAgendaItem_Concerns();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__STATE = eINSTANCE.getAgendaItem_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__REASON = eINSTANCE.getAgendaItem_Reason();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.OutcomeImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__NUMBER = eINSTANCE.getOutcome_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__KIND = eINSTANCE.getOutcome_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__TEXT = eINSTANCE.getOutcome_Text();

		/**
		 * The meta object literal for the '<em><b>Agenda Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__AGENDA_ITEM = eINSTANCE.getOutcome_AgendaItem();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__BY = eINSTANCE.getOutcome_By();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__COMMITMENTS = eINSTANCE.getOutcome_Commitments();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__CONCERNS = eINSTANCE.getOutcome_Concerns();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__POSITIONS = eINSTANCE.getOutcome_Positions();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.OutcomePositionImpl <em>Outcome Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.OutcomePositionImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getOutcomePosition()
		 * @generated
		 */
		EClass OUTCOME_POSITION = eINSTANCE.getOutcomePosition();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_POSITION__PARTY = eINSTANCE.getOutcomePosition_Party();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_POSITION__STANCE = eINSTANCE.getOutcomePosition_Stance();

		/**
		 * The meta object literal for the '<em><b>Spokesperson</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_POSITION__SPOKESPERSON = eINSTANCE.getOutcomePosition_Spokesperson();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_POSITION__TEXT = eINSTANCE.getOutcomePosition_Text();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.MinutesImpl <em>Minutes</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.MinutesImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMinutes()
		 * @generated
		 */
		EClass MINUTES = eINSTANCE.getMinutes();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MINUTES__VERSIONS = eINSTANCE.getMinutes_Versions();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.MinutesVersionImpl <em>Minutes Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.MinutesVersionImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMinutesVersion()
		 * @generated
		 */
		EClass MINUTES_VERSION = eINSTANCE.getMinutesVersion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__NUMBER = eINSTANCE.getMinutesVersion_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__STATE = eINSTANCE.getMinutesVersion_State();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__DATE = eINSTANCE.getMinutesVersion_Date();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__AUTHOR = eINSTANCE.getMinutesVersion_Author();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__TEXT = eINSTANCE.getMinutesVersion_Text();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MINUTES_VERSION__FILES = eINSTANCE.getMinutesVersion_Files();

		/**
		 * The meta object literal for the '<em><b>Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__SIGNED = eINSTANCE.getMinutesVersion_Signed();

		/**
		 * The meta object literal for the '<em><b>Signatories</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MINUTES_VERSION__SIGNATORIES = eINSTANCE.getMinutesVersion_Signatories();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__SHA256 = eINSTANCE.getMinutesVersion_Sha256();

		/**
		 * The meta object literal for the '<em><b>Meeting Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__MEETING_SHA256 = eINSTANCE.getMinutesVersion_MeetingSha256();

		/**
		 * The meta object literal for the '<em><b>Generated</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__GENERATED = eINSTANCE.getMinutesVersion_Generated();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINUTES_VERSION__REASON = eINSTANCE.getMinutesVersion_Reason();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.impl.EventImpl
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__KIND = eINSTANCE.getEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__FORM = eINSTANCE.getEvent_Form();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__SERIES = eINSTANCE.getEvent_Series();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__EDITION = eINSTANCE.getEvent_Edition();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__DATES = eINSTANCE.getEvent_Dates();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__PLACE = eINSTANCE.getEvent_Place();

		/**
		 * The meta object literal for the '<em><b>Organisers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__ORGANISERS = eINSTANCE.getEvent_Organisers();

		/**
		 * The meta object literal for the '<em><b>Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__RHYTHM = eINSTANCE.getEvent_Rhythm();

		/**
		 * The meta object literal for the '<em><b>Predecessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__PREDECESSOR = eINSTANCE.getEvent_Predecessor();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__CONCERNS = eINSTANCE.getEvent_Concerns();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.BodyKind <em>Body Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.BodyKind
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getBodyKind()
		 * @generated
		 */
		EEnum BODY_KIND = eINSTANCE.getBodyKind();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.MeetingFormat <em>Meeting Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.MeetingFormat
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMeetingFormat()
		 * @generated
		 */
		EEnum MEETING_FORMAT = eINSTANCE.getMeetingFormat();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.MeetingState <em>Meeting State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.MeetingState
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMeetingState()
		 * @generated
		 */
		EEnum MEETING_STATE = eINSTANCE.getMeetingState();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.ParticipantRole <em>Participant Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.ParticipantRole
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getParticipantRole()
		 * @generated
		 */
		EEnum PARTICIPANT_ROLE = eINSTANCE.getParticipantRole();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.OutcomeKind <em>Outcome Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.OutcomeKind
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getOutcomeKind()
		 * @generated
		 */
		EEnum OUTCOME_KIND = eINSTANCE.getOutcomeKind();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.MinutesState <em>Minutes State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.MinutesState
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getMinutesState()
		 * @generated
		 */
		EEnum MINUTES_STATE = eINSTANCE.getMinutesState();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.AgendaItemState <em>Agenda Item State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.AgendaItemState
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getAgendaItemState()
		 * @generated
		 */
		EEnum AGENDA_ITEM_STATE = eINSTANCE.getAgendaItemState();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.Stance <em>Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.Stance
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getStance()
		 * @generated
		 */
		EEnum STANCE = eINSTANCE.getStance();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.EventKind <em>Event Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.EventKind
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getEventKind()
		 * @generated
		 */
		EEnum EVENT_KIND = eINSTANCE.getEventKind();

		/**
		 * The meta object literal for the '{@link org.liaison.meetings.EventForm <em>Event Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.meetings.EventForm
		 * @see org.liaison.meetings.impl.MeetingsPackageImpl#getEventForm()
		 * @generated
		 */
		EEnum EVENT_FORM = eINSTANCE.getEventForm();

	}

} //MeetingsPackage
