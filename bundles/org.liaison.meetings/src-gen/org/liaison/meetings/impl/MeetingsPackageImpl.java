/**
 */
package org.liaison.meetings.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.Body;
import org.liaison.meetings.BodyKind;
import org.liaison.meetings.Event;
import org.liaison.meetings.EventForm;
import org.liaison.meetings.EventKind;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingFormat;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Minutes;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Participant;
import org.liaison.meetings.ParticipantRole;
import org.liaison.meetings.Stance;

import org.liaison.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MeetingsPackageImpl extends EPackageImpl implements MeetingsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bodyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agendaItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomePositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass minutesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass minutesVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bodyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum participantRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outcomeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum minutesStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agendaItemStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventFormEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.liaison.meetings.MeetingsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MeetingsPackageImpl()
	{
		super(eNS_URI, MeetingsFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MeetingsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MeetingsPackage init()
	{
		if (isInited) return (MeetingsPackage)EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMeetingsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = registeredMeetingsPackage instanceof MeetingsPackageImpl ? (MeetingsPackageImpl)registeredMeetingsPackage : new MeetingsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theMeetingsPackage.createPackageContents();

		// Initialize created meta-data
		theMeetingsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMeetingsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MeetingsPackage.eNS_URI, theMeetingsPackage);
		return theMeetingsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBody()
	{
		return bodyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBody_Kind()
	{
		return (EAttribute)bodyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBody_Parent()
	{
		return (EReference)bodyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBody_Members()
	{
		return (EReference)bodyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBody_Mandate()
	{
		return (EAttribute)bodyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBody_Rhythm()
	{
		return (EAttribute)bodyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting()
	{
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Number()
	{
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Body()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Dates()
	{
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Place()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Venue()
	{
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Format()
	{
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_State()
	{
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Previous()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Concerns()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Participants()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Agenda()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Outcomes()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Altered()
	{
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Minutes()
	{
		return (EReference)meetingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipant()
	{
		return participantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Person()
	{
		return (EReference)participantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Organisation()
	{
		return (EReference)participantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Function()
	{
		return (EAttribute)participantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Role()
	{
		return (EAttribute)participantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Wording()
	{
		return (EAttribute)participantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgendaItem()
	{
		return agendaItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Number()
	{
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Title()
	{
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Presenter()
	{
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Papers()
	{
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_CarriedFrom()
	{
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Carried()
	{
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Concerns()
	{
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_State()
	{
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Reason()
	{
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcome()
	{
		return outcomeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Number()
	{
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Kind()
	{
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Text()
	{
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_AgendaItem()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_By()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Commitments()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Concerns()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Positions()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcomePosition()
	{
		return outcomePositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomePosition_Party()
	{
		return (EReference)outcomePositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomePosition_Stance()
	{
		return (EAttribute)outcomePositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcomePosition_Spokesperson()
	{
		return (EReference)outcomePositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomePosition_Text()
	{
		return (EAttribute)outcomePositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMinutes()
	{
		return minutesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMinutes_Versions()
	{
		return (EReference)minutesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMinutesVersion()
	{
		return minutesVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Number()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_State()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Date()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Author()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Text()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMinutesVersion_Files()
	{
		return (EReference)minutesVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Signed()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMinutesVersion_Signatories()
	{
		return (EReference)minutesVersionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Sha256()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_MeetingSha256()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Generated()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinutesVersion_Reason()
	{
		return (EAttribute)minutesVersionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent()
	{
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Kind()
	{
		return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Form()
	{
		return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Series()
	{
		return (EReference)eventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Edition()
	{
		return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Dates()
	{
		return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Place()
	{
		return (EReference)eventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Organisers()
	{
		return (EReference)eventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Rhythm()
	{
		return (EAttribute)eventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Predecessor()
	{
		return (EReference)eventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Concerns()
	{
		return (EReference)eventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBodyKind()
	{
		return bodyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingFormat()
	{
		return meetingFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingState()
	{
		return meetingStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParticipantRole()
	{
		return participantRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutcomeKind()
	{
		return outcomeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMinutesState()
	{
		return minutesStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgendaItemState()
	{
		return agendaItemStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStance()
	{
		return stanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventKind()
	{
		return eventKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventForm()
	{
		return eventFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingsFactory getMeetingsFactory()
	{
		return (MeetingsFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		bodyEClass = createEClass(BODY);
		createEAttribute(bodyEClass, BODY__KIND);
		createEReference(bodyEClass, BODY__PARENT);
		createEReference(bodyEClass, BODY__MEMBERS);
		createEAttribute(bodyEClass, BODY__MANDATE);
		createEAttribute(bodyEClass, BODY__RHYTHM);

		meetingEClass = createEClass(MEETING);
		createEAttribute(meetingEClass, MEETING__NUMBER);
		createEReference(meetingEClass, MEETING__BODY);
		createEAttribute(meetingEClass, MEETING__DATES);
		createEReference(meetingEClass, MEETING__PLACE);
		createEAttribute(meetingEClass, MEETING__VENUE);
		createEAttribute(meetingEClass, MEETING__FORMAT);
		createEAttribute(meetingEClass, MEETING__STATE);
		createEReference(meetingEClass, MEETING__PREVIOUS);
		createEReference(meetingEClass, MEETING__CONCERNS);
		createEReference(meetingEClass, MEETING__PARTICIPANTS);
		createEReference(meetingEClass, MEETING__AGENDA);
		createEReference(meetingEClass, MEETING__OUTCOMES);
		createEAttribute(meetingEClass, MEETING__ALTERED);
		createEReference(meetingEClass, MEETING__MINUTES);

		participantEClass = createEClass(PARTICIPANT);
		createEReference(participantEClass, PARTICIPANT__PERSON);
		createEReference(participantEClass, PARTICIPANT__ORGANISATION);
		createEAttribute(participantEClass, PARTICIPANT__FUNCTION);
		createEAttribute(participantEClass, PARTICIPANT__ROLE);
		createEAttribute(participantEClass, PARTICIPANT__WORDING);

		agendaItemEClass = createEClass(AGENDA_ITEM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__NUMBER);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__TITLE);
		createEReference(agendaItemEClass, AGENDA_ITEM__PRESENTER);
		createEReference(agendaItemEClass, AGENDA_ITEM__PAPERS);
		createEReference(agendaItemEClass, AGENDA_ITEM__CARRIED_FROM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__CARRIED);
		createEReference(agendaItemEClass, AGENDA_ITEM__CONCERNS);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__STATE);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__REASON);

		outcomeEClass = createEClass(OUTCOME);
		createEAttribute(outcomeEClass, OUTCOME__NUMBER);
		createEAttribute(outcomeEClass, OUTCOME__KIND);
		createEAttribute(outcomeEClass, OUTCOME__TEXT);
		createEReference(outcomeEClass, OUTCOME__AGENDA_ITEM);
		createEReference(outcomeEClass, OUTCOME__BY);
		createEReference(outcomeEClass, OUTCOME__COMMITMENTS);
		createEReference(outcomeEClass, OUTCOME__CONCERNS);
		createEReference(outcomeEClass, OUTCOME__POSITIONS);

		outcomePositionEClass = createEClass(OUTCOME_POSITION);
		createEReference(outcomePositionEClass, OUTCOME_POSITION__PARTY);
		createEAttribute(outcomePositionEClass, OUTCOME_POSITION__STANCE);
		createEReference(outcomePositionEClass, OUTCOME_POSITION__SPOKESPERSON);
		createEAttribute(outcomePositionEClass, OUTCOME_POSITION__TEXT);

		minutesEClass = createEClass(MINUTES);
		createEReference(minutesEClass, MINUTES__VERSIONS);

		minutesVersionEClass = createEClass(MINUTES_VERSION);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__NUMBER);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__STATE);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__DATE);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__AUTHOR);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__TEXT);
		createEReference(minutesVersionEClass, MINUTES_VERSION__FILES);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__SIGNED);
		createEReference(minutesVersionEClass, MINUTES_VERSION__SIGNATORIES);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__SHA256);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__MEETING_SHA256);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__GENERATED);
		createEAttribute(minutesVersionEClass, MINUTES_VERSION__REASON);

		eventEClass = createEClass(EVENT);
		createEAttribute(eventEClass, EVENT__KIND);
		createEAttribute(eventEClass, EVENT__FORM);
		createEReference(eventEClass, EVENT__SERIES);
		createEAttribute(eventEClass, EVENT__EDITION);
		createEAttribute(eventEClass, EVENT__DATES);
		createEReference(eventEClass, EVENT__PLACE);
		createEReference(eventEClass, EVENT__ORGANISERS);
		createEAttribute(eventEClass, EVENT__RHYTHM);
		createEReference(eventEClass, EVENT__PREDECESSOR);
		createEReference(eventEClass, EVENT__CONCERNS);

		// Create enums
		bodyKindEEnum = createEEnum(BODY_KIND);
		meetingFormatEEnum = createEEnum(MEETING_FORMAT);
		meetingStateEEnum = createEEnum(MEETING_STATE);
		participantRoleEEnum = createEEnum(PARTICIPANT_ROLE);
		outcomeKindEEnum = createEEnum(OUTCOME_KIND);
		minutesStateEEnum = createEEnum(MINUTES_STATE);
		agendaItemStateEEnum = createEEnum(AGENDA_ITEM_STATE);
		stanceEEnum = createEEnum(STANCE);
		eventKindEEnum = createEEnum(EVENT_KIND);
		eventFormEEnum = createEEnum(EVENT_FORM);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		bodyEClass.getESuperTypes().add(theModelPackage.getRecord());
		meetingEClass.getESuperTypes().add(theModelPackage.getRecord());
		participantEClass.getESuperTypes().add(theModelPackage.getIdentified());
		agendaItemEClass.getESuperTypes().add(theModelPackage.getIdentified());
		outcomeEClass.getESuperTypes().add(theModelPackage.getIdentified());
		outcomePositionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		minutesEClass.getESuperTypes().add(theModelPackage.getIdentified());
		minutesVersionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		eventEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(bodyEClass, Body.class, "Body", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBody_Kind(), this.getBodyKind(), "kind", null, 0, 1, Body.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBody_Parent(), this.getBody(), null, "parent", null, 0, 1, Body.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBody_Members(), theModelPackage.getParty(), null, "members", null, 0, -1, Body.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBody_Mandate(), theModelPackage.getLocalizedText(), "mandate", "", 0, 1, Body.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBody_Rhythm(), ecorePackage.getEString(), "rhythm", null, 0, 1, Body.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeeting_Number(), ecorePackage.getEString(), "number", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Body(), this.getBody(), null, "body", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Dates(), theModelPackage.getPartialDate(), "dates", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Place(), theModelPackage.getRecord(), null, "place", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Venue(), ecorePackage.getEString(), "venue", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Format(), this.getMeetingFormat(), "format", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_State(), this.getMeetingState(), "state", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Previous(), this.getMeeting(), null, "previous", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Participants(), this.getParticipant(), null, "participants", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Altered(), ecorePackage.getEBoolean(), "altered", null, 0, 1, Meeting.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Minutes(), this.getMinutes(), null, "minutes", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participantEClass, Participant.class, "Participant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParticipant_Person(), theModelPackage.getPerson(), null, "person", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParticipant_Organisation(), theModelPackage.getOrganisation(), null, "organisation", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Function(), theModelPackage.getLocalizedText(), "function", "", 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Role(), this.getParticipantRole(), "role", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Wording(), ecorePackage.getEString(), "wording", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgendaItem_Number(), ecorePackage.getEString(), "number", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Title(), theModelPackage.getLocalizedText(), "title", "", 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Presenter(), theModelPackage.getParty(), null, "presenter", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Papers(), theModelPackage.getAttachment(), null, "papers", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_CarriedFrom(), this.getAgendaItem(), null, "carriedFrom", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Carried(), ecorePackage.getEBoolean(), "carried", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_State(), this.getAgendaItemState(), "state", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomeEClass, Outcome.class, "Outcome", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutcome_Number(), ecorePackage.getEString(), "number", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Kind(), this.getOutcomeKind(), "kind", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_AgendaItem(), this.getAgendaItem(), null, "agendaItem", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_By(), theModelPackage.getParty(), null, "by", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_Commitments(), theModelPackage.getRecord(), null, "commitments", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_Positions(), this.getOutcomePosition(), null, "positions", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomePositionEClass, OutcomePosition.class, "OutcomePosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOutcomePosition_Party(), theModelPackage.getParty(), null, "party", null, 0, 1, OutcomePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomePosition_Stance(), this.getStance(), "stance", null, 0, 1, OutcomePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcomePosition_Spokesperson(), theModelPackage.getPerson(), null, "spokesperson", null, 0, 1, OutcomePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomePosition_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, OutcomePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(minutesEClass, Minutes.class, "Minutes", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMinutes_Versions(), this.getMinutesVersion(), null, "versions", null, 0, -1, Minutes.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(minutesVersionEClass, MinutesVersion.class, "MinutesVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMinutesVersion_Number(), ecorePackage.getEString(), "number", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_State(), this.getMinutesState(), "state", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Author(), ecorePackage.getEString(), "author", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMinutesVersion_Files(), theModelPackage.getAttachment(), null, "files", null, 0, -1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Signed(), theModelPackage.getPartialDate(), "signed", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMinutesVersion_Signatories(), theModelPackage.getParty(), null, "signatories", null, 0, -1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_MeetingSha256(), ecorePackage.getEString(), "meetingSha256", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Generated(), ecorePackage.getEString(), "generated", null, 0, -1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinutesVersion_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, MinutesVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvent_Kind(), this.getEventKind(), "kind", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Form(), this.getEventForm(), "form", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Series(), this.getEvent(), null, "series", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Dates(), theModelPackage.getPartialDate(), "dates", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Place(), theModelPackage.getRecord(), null, "place", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Organisers(), theModelPackage.getParty(), null, "organisers", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Rhythm(), ecorePackage.getEString(), "rhythm", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Predecessor(), this.getEvent(), null, "predecessor", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(bodyKindEEnum, BodyKind.class, "BodyKind");
		addEEnumLiteral(bodyKindEEnum, BodyKind.NOT_STATED);
		addEEnumLiteral(bodyKindEEnum, BodyKind.COMMISSION);
		addEEnumLiteral(bodyKindEEnum, BodyKind.SUB_COMMISSION);
		addEEnumLiteral(bodyKindEEnum, BodyKind.WORKING_GROUP);
		addEEnumLiteral(bodyKindEEnum, BodyKind.REGIONAL_CUSTOMS_PAIR);
		addEEnumLiteral(bodyKindEEnum, BodyKind.REGULAR_MEETING);
		addEEnumLiteral(bodyKindEEnum, BodyKind.MECHANISM);

		initEEnum(meetingFormatEEnum, MeetingFormat.class, "MeetingFormat");
		addEEnumLiteral(meetingFormatEEnum, MeetingFormat.NOT_STATED);
		addEEnumLiteral(meetingFormatEEnum, MeetingFormat.IN_PERSON);
		addEEnumLiteral(meetingFormatEEnum, MeetingFormat.VIDEO);
		addEEnumLiteral(meetingFormatEEnum, MeetingFormat.CORRESPONDENCE);
		addEEnumLiteral(meetingFormatEEnum, MeetingFormat.INTERVIEW);

		initEEnum(meetingStateEEnum, MeetingState.class, "MeetingState");
		addEEnumLiteral(meetingStateEEnum, MeetingState.NOT_STATED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.PLANNED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.PREPARED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.IN_SESSION);
		addEEnumLiteral(meetingStateEEnum, MeetingState.HELD);
		addEEnumLiteral(meetingStateEEnum, MeetingState.MINUTES_DRAFTED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.AGREED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.SIGNED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.CANCELLED);

		initEEnum(participantRoleEEnum, ParticipantRole.class, "ParticipantRole");
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.NOT_STATED);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.HEAD_OF_DELEGATION);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.DELEGATE);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.SPEAKER);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.INTERPRETER);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.OBSERVER);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.ORGANISER);
		addEEnumLiteral(participantRoleEEnum, ParticipantRole.WITNESS);

		initEEnum(outcomeKindEEnum, OutcomeKind.class, "OutcomeKind");
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.NOT_STATED);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.DECISION);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.COMMITMENT);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.PROPOSAL);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.INFORMATION);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.DISAGREEMENT);

		initEEnum(minutesStateEEnum, MinutesState.class, "MinutesState");
		addEEnumLiteral(minutesStateEEnum, MinutesState.DRAFT);
		addEEnumLiteral(minutesStateEEnum, MinutesState.AGREED);
		addEEnumLiteral(minutesStateEEnum, MinutesState.SIGNED);
		addEEnumLiteral(minutesStateEEnum, MinutesState.WITHDRAWN);

		initEEnum(agendaItemStateEEnum, AgendaItemState.class, "AgendaItemState");
		addEEnumLiteral(agendaItemStateEEnum, AgendaItemState.NOT_STATED);
		addEEnumLiteral(agendaItemStateEEnum, AgendaItemState.DISCUSSED);
		addEEnumLiteral(agendaItemStateEEnum, AgendaItemState.DEFERRED);
		addEEnumLiteral(agendaItemStateEEnum, AgendaItemState.TAKEN_OFF);

		initEEnum(stanceEEnum, Stance.class, "Stance");
		addEEnumLiteral(stanceEEnum, Stance.NOT_STATED);
		addEEnumLiteral(stanceEEnum, Stance.AGREES);
		addEEnumLiteral(stanceEEnum, Stance.RESERVES);
		addEEnumLiteral(stanceEEnum, Stance.OBJECTS);

		initEEnum(eventKindEEnum, EventKind.class, "EventKind");
		addEEnumLiteral(eventKindEEnum, EventKind.NOT_STATED);
		addEEnumLiteral(eventKindEEnum, EventKind.EXPO);
		addEEnumLiteral(eventKindEEnum, EventKind.FAIR);
		addEEnumLiteral(eventKindEEnum, EventKind.FORUM);
		addEEnumLiteral(eventKindEEnum, EventKind.OPENING);

		initEEnum(eventFormEEnum, EventForm.class, "EventForm");
		addEEnumLiteral(eventFormEEnum, EventForm.SINGLE);
		addEEnumLiteral(eventFormEEnum, EventForm.SERIES);
		addEEnumLiteral(eventFormEEnum, EventForm.EDITION);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://liaison.org/record
		createRecordAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://liaison.org/record</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRecordAnnotations()
	{
		String source = "http://liaison.org/record";
		addAnnotation
		  (bodyEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "BOD",
			   "sections", "general citations attachments notes"
		   });
		addAnnotation
		  (getBody_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getBody_Parent(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getBody_Members(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getBody_Mandate(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "MTG",
			   "sections", "general participants agenda outcomes minutes citations attachments notes"
		   });
		addAnnotation
		  (getMeeting_Number(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (getMeeting_Body(),
		   source,
		   new String[]
		   {
			   "list", "3",
			   "sharing", "title"
		   });
		addAnnotation
		  (getMeeting_Dates(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getMeeting_Place(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getMeeting_Venue(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (getMeeting_State(),
		   source,
		   new String[]
		   {
			   "list", "6"
		   });
		addAnnotation
		  (getMeeting_Participants(),
		   source,
		   new String[]
		   {
			   "section", "participants"
		   });
		addAnnotation
		  (getMeeting_Agenda(),
		   source,
		   new String[]
		   {
			   "section", "agenda"
		   });
		addAnnotation
		  (getMeeting_Outcomes(),
		   source,
		   new String[]
		   {
			   "section", "outcomes"
		   });
		addAnnotation
		  (getMeeting_Altered(),
		   source,
		   new String[]
		   {
			   "section", "minutes",
			   "kept", "MinutesVersion"
		   });
		addAnnotation
		  (getMeeting_Minutes(),
		   source,
		   new String[]
		   {
			   "section", "minutes"
		   });
		addAnnotation
		  (participantEClass,
		   source,
		   new String[]
		   {
			   "label", "person organisation wording role"
		   });
		addAnnotation
		  (getParticipant_Person(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getParticipant_Organisation(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getParticipant_Wording(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[]
		   {
			   "label", "number title"
		   });
		addAnnotation
		  (getAgendaItem_Title(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (getAgendaItem_CarriedFrom(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getAgendaItem_Carried(),
		   source,
		   new String[]
		   {
			   "readOnly", "true"
		   });
		addAnnotation
		  (getAgendaItem_Concerns(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getAgendaItem_Reason(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (outcomeEClass,
		   source,
		   new String[]
		   {
			   "label", "number text"
		   });
		addAnnotation
		  (getOutcome_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (getOutcome_By(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getOutcome_Commitments(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getOutcome_Concerns(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (outcomePositionEClass,
		   source,
		   new String[]
		   {
			   "label", "party stance"
		   });
		addAnnotation
		  (getOutcomePosition_Party(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getOutcomePosition_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (minutesEClass,
		   source,
		   new String[]
		   {
			   "label", "versions"
		   });
		addAnnotation
		  (minutesVersionEClass,
		   source,
		   new String[]
		   {
			   "label", "number state date"
		   });
		addAnnotation
		  (getMinutesVersion_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (getMinutesVersion_Sha256(),
		   source,
		   new String[]
		   {
			   "readOnly", "true"
		   });
		addAnnotation
		  (getMinutesVersion_MeetingSha256(),
		   source,
		   new String[]
		   {
			   "readOnly", "true",
			   "internal", "true"
		   });
		addAnnotation
		  (getMinutesVersion_Generated(),
		   source,
		   new String[]
		   {
			   "hidden", "true",
			   "readOnly", "true",
			   "internal", "true"
		   });
		addAnnotation
		  (getMinutesVersion_Reason(),
		   source,
		   new String[]
		   {
			   "multiline", "true"
		   });
		addAnnotation
		  (eventEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "EVT",
			   "sections", "general citations attachments notes"
		   });
		addAnnotation
		  (getEvent_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getEvent_Form(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getEvent_Dates(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getEvent_Place(),
		   source,
		   new String[]
		   {
			   "list", "6"
		   });
	}

} //MeetingsPackageImpl
