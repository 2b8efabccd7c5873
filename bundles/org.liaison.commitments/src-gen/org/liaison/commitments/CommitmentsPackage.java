/**
 */
package org.liaison.commitments;

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
 * What the sides undertook, how each side sees it, and what stands in the way.
 * <!-- end-model-doc -->
 * @see org.liaison.commitments.CommitmentsFactory
 * @model kind="package"
 * @generated
 */
public interface CommitmentsPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "commitments";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liaison.org/commitments/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "commitments";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CommitmentsPackage eINSTANCE = org.liaison.commitments.impl.CommitmentsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liaison.commitments.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.impl.CommitmentImpl
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TEXT = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Obligors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__OBLIGORS = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Beneficiaries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__BENEFICIARIES = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ORIGIN = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CONCERNS = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DEPENDS_ON = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ANSWERS = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TARGET = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Target Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TARGET_VALUE = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__MADE = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Indicative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__INDICATIVE = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__AGREED = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ACTUAL = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Date Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DATE_WORDING = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DUE = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__STATUS = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__AS_STATED = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__OPEN = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Overdue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__OVERDUE = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Undated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__UNDATED = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Slips</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__SLIPS = ModelPackage.RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Replaced By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__REPLACED_BY = ModelPackage.RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Closing Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CLOSING_REASON = ModelPackage.RECORD_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__POSITIONS = ModelPackage.RECORD_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Progress</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PROGRESS = ModelPackage.RECORD_FEATURE_COUNT + 25;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 26;

	/**
	 * The meta object id for the '{@link org.liaison.commitments.impl.PositionImpl <em>Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.impl.PositionImpl
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getPosition()
	 * @generated
	 */
	int POSITION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__PARTY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__STATUS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__EXPECTED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Said On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__SAID_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Said At</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__SAID_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Spokesperson</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__SPOKESPERSON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__AS_STATED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.liaison.commitments.impl.ProgressUpdateImpl <em>Progress Update</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.impl.ProgressUpdateImpl
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getProgressUpdate()
	 * @generated
	 */
	int PROGRESS_UPDATE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__DATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__AUTHOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Observation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__OBSERVATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__EVIDENCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE__CITATIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Progress Update</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_UPDATE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.liaison.commitments.impl.ConstraintImpl <em>Constraint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.impl.ConstraintImpl
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getConstraint()
	 * @generated
	 */
	int CONSTRAINT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__CONCERNS = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__STATUS = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__SINCE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__AS_STATED = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.liaison.commitments.CommitmentKind <em>Commitment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.CommitmentKind
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getCommitmentKind()
	 * @generated
	 */
	int COMMITMENT_KIND = 4;

	/**
	 * The meta object id for the '{@link org.liaison.commitments.CommitmentStatus <em>Commitment Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.CommitmentStatus
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getCommitmentStatus()
	 * @generated
	 */
	int COMMITMENT_STATUS = 5;

	/**
	 * The meta object id for the '{@link org.liaison.commitments.ConstraintStatus <em>Constraint Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.commitments.ConstraintStatus
	 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getConstraintStatus()
	 * @generated
	 */
	int CONSTRAINT_STATUS = 6;


	/**
	 * Returns the meta object for class '{@link org.liaison.commitments.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.liaison.commitments.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.commitments.Commitment#getKind()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.commitments.Commitment#getText()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.commitments.Commitment#getObligors <em>Obligors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Obligors</em>'.
	 * @see org.liaison.commitments.Commitment#getObligors()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Obligors();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.commitments.Commitment#getBeneficiaries <em>Beneficiaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Beneficiaries</em>'.
	 * @see org.liaison.commitments.Commitment#getBeneficiaries()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Beneficiaries();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.Commitment#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin</em>'.
	 * @see org.liaison.commitments.Commitment#getOrigin()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Origin();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.commitments.Commitment#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.commitments.Commitment#getConcerns()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Concerns();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.commitments.Commitment#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Depends On</em>'.
	 * @see org.liaison.commitments.Commitment#getDependsOn()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_DependsOn();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.commitments.Commitment#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answers</em>'.
	 * @see org.liaison.commitments.Commitment#getAnswers()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Answers();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.Commitment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.liaison.commitments.Commitment#getTarget()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getTargetValue <em>Target Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Value</em>'.
	 * @see org.liaison.commitments.Commitment#getTargetValue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_TargetValue();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.liaison.commitments.Commitment#getMade()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Made();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getIndicative <em>Indicative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicative</em>'.
	 * @see org.liaison.commitments.Commitment#getIndicative()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Indicative();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getAgreed <em>Agreed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed</em>'.
	 * @see org.liaison.commitments.Commitment#getAgreed()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Agreed();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.liaison.commitments.Commitment#getActual()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Actual();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getDateWording <em>Date Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date Wording</em>'.
	 * @see org.liaison.commitments.Commitment#getDateWording()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_DateWording();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.liaison.commitments.Commitment#getDue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.liaison.commitments.Commitment#getStatus()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.commitments.Commitment#getAsStated()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_AsStated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see org.liaison.commitments.Commitment#isOpen()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Open();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#isOverdue <em>Overdue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overdue</em>'.
	 * @see org.liaison.commitments.Commitment#isOverdue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Overdue();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#isUndated <em>Undated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undated</em>'.
	 * @see org.liaison.commitments.Commitment#isUndated()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Undated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getSlips <em>Slips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slips</em>'.
	 * @see org.liaison.commitments.Commitment#getSlips()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Slips();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.Commitment#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Replaced By</em>'.
	 * @see org.liaison.commitments.Commitment#getReplacedBy()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_ReplacedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Commitment#getClosingReason <em>Closing Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closing Reason</em>'.
	 * @see org.liaison.commitments.Commitment#getClosingReason()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_ClosingReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.commitments.Commitment#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.liaison.commitments.Commitment#getPositions()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Positions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.commitments.Commitment#getProgress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Progress</em>'.
	 * @see org.liaison.commitments.Commitment#getProgress()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Progress();

	/**
	 * Returns the meta object for class '{@link org.liaison.commitments.Position <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Position</em>'.
	 * @see org.liaison.commitments.Position
	 * @generated
	 */
	EClass getPosition();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.Position#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.liaison.commitments.Position#getParty()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Position#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.liaison.commitments.Position#getStatus()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Position#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.liaison.commitments.Position#getExpected()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Position#getSaidOn <em>Said On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Said On</em>'.
	 * @see org.liaison.commitments.Position#getSaidOn()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_SaidOn();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.Position#getSaidAt <em>Said At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Said At</em>'.
	 * @see org.liaison.commitments.Position#getSaidAt()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_SaidAt();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.Position#getSpokesperson <em>Spokesperson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Spokesperson</em>'.
	 * @see org.liaison.commitments.Position#getSpokesperson()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Spokesperson();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Position#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.commitments.Position#getText()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Position#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.commitments.Position#getAsStated()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_AsStated();

	/**
	 * Returns the meta object for class '{@link org.liaison.commitments.ProgressUpdate <em>Progress Update</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Update</em>'.
	 * @see org.liaison.commitments.ProgressUpdate
	 * @generated
	 */
	EClass getProgressUpdate();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.ProgressUpdate#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.liaison.commitments.ProgressUpdate#getDate()
	 * @see #getProgressUpdate()
	 * @generated
	 */
	EAttribute getProgressUpdate_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.ProgressUpdate#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.liaison.commitments.ProgressUpdate#getAuthor()
	 * @see #getProgressUpdate()
	 * @generated
	 */
	EAttribute getProgressUpdate_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.ProgressUpdate#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.commitments.ProgressUpdate#getText()
	 * @see #getProgressUpdate()
	 * @generated
	 */
	EAttribute getProgressUpdate_Text();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.commitments.ProgressUpdate#getObservation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Observation</em>'.
	 * @see org.liaison.commitments.ProgressUpdate#getObservation()
	 * @see #getProgressUpdate()
	 * @generated
	 */
	EReference getProgressUpdate_Observation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.commitments.ProgressUpdate#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.liaison.commitments.ProgressUpdate#getEvidence()
	 * @see #getProgressUpdate()
	 * @generated
	 */
	EReference getProgressUpdate_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.commitments.ProgressUpdate#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.liaison.commitments.ProgressUpdate#getCitations()
	 * @see #getProgressUpdate()
	 * @generated
	 */
	EReference getProgressUpdate_Citations();

	/**
	 * Returns the meta object for class '{@link org.liaison.commitments.Constraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constraint</em>'.
	 * @see org.liaison.commitments.Constraint
	 * @generated
	 */
	EClass getConstraint();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.commitments.Constraint#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.commitments.Constraint#getConcerns()
	 * @see #getConstraint()
	 * @generated
	 */
	EReference getConstraint_Concerns();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Constraint#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.liaison.commitments.Constraint#getStatus()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Constraint#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.liaison.commitments.Constraint#getSince()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.commitments.Constraint#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.commitments.Constraint#getAsStated()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_AsStated();

	/**
	 * Returns the meta object for enum '{@link org.liaison.commitments.CommitmentKind <em>Commitment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment Kind</em>'.
	 * @see org.liaison.commitments.CommitmentKind
	 * @generated
	 */
	EEnum getCommitmentKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.commitments.CommitmentStatus <em>Commitment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment Status</em>'.
	 * @see org.liaison.commitments.CommitmentStatus
	 * @generated
	 */
	EEnum getCommitmentStatus();

	/**
	 * Returns the meta object for enum '{@link org.liaison.commitments.ConstraintStatus <em>Constraint Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Constraint Status</em>'.
	 * @see org.liaison.commitments.ConstraintStatus
	 * @generated
	 */
	EEnum getConstraintStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CommitmentsFactory getCommitmentsFactory();

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
		 * The meta object literal for the '{@link org.liaison.commitments.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.impl.CommitmentImpl
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__KIND = eINSTANCE.getCommitment_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__TEXT = eINSTANCE.getCommitment_Text();

		/**
		 * The meta object literal for the '<em><b>Obligors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__OBLIGORS = eINSTANCE.getCommitment_Obligors();

		/**
		 * The meta object literal for the '<em><b>Beneficiaries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__BENEFICIARIES = eINSTANCE.getCommitment_Beneficiaries();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__ORIGIN = eINSTANCE.getCommitment_Origin();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__CONCERNS = eINSTANCE.getCommitment_Concerns();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__DEPENDS_ON = eINSTANCE.getCommitment_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__ANSWERS = eINSTANCE.getCommitment_Answers();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__TARGET = eINSTANCE.getCommitment_Target();

		/**
		 * The meta object literal for the '<em><b>Target Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__TARGET_VALUE = eINSTANCE.getCommitment_TargetValue();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__MADE = eINSTANCE.getCommitment_Made();

		/**
		 * The meta object literal for the '<em><b>Indicative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__INDICATIVE = eINSTANCE.getCommitment_Indicative();

		/**
		 * The meta object literal for the '<em><b>Agreed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__AGREED = eINSTANCE.getCommitment_Agreed();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__ACTUAL = eINSTANCE.getCommitment_Actual();

		/**
		 * The meta object literal for the '<em><b>Date Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__DATE_WORDING = eINSTANCE.getCommitment_DateWording();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__DUE = eINSTANCE.getCommitment_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__STATUS = eINSTANCE.getCommitment_Status();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__AS_STATED = eINSTANCE.getCommitment_AsStated();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__OPEN = eINSTANCE.getCommitment_Open();

		/**
		 * The meta object literal for the '<em><b>Overdue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__OVERDUE = eINSTANCE.getCommitment_Overdue();

		/**
		 * The meta object literal for the '<em><b>Undated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__UNDATED = eINSTANCE.getCommitment_Undated();

		/**
		 * The meta object literal for the '<em><b>Slips</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__SLIPS = eINSTANCE.getCommitment_Slips();

		/**
		 * The meta object literal for the '<em><b>Replaced By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__REPLACED_BY = eINSTANCE.getCommitment_ReplacedBy();

		/**
		 * The meta object literal for the '<em><b>Closing Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__CLOSING_REASON = eINSTANCE.getCommitment_ClosingReason();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__POSITIONS = eINSTANCE.getCommitment_Positions();

		/**
		 * The meta object literal for the '<em><b>Progress</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__PROGRESS = eINSTANCE.getCommitment_Progress();

		/**
		 * The meta object literal for the '{@link org.liaison.commitments.impl.PositionImpl <em>Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.impl.PositionImpl
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getPosition()
		 * @generated
		 */
		EClass POSITION = eINSTANCE.getPosition();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__PARTY = eINSTANCE.getPosition_Party();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__STATUS = eINSTANCE.getPosition_Status();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__EXPECTED = eINSTANCE.getPosition_Expected();

		/**
		 * The meta object literal for the '<em><b>Said On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__SAID_ON = eINSTANCE.getPosition_SaidOn();

		/**
		 * The meta object literal for the '<em><b>Said At</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__SAID_AT = eINSTANCE.getPosition_SaidAt();

		/**
		 * The meta object literal for the '<em><b>Spokesperson</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__SPOKESPERSON = eINSTANCE.getPosition_Spokesperson();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__TEXT = eINSTANCE.getPosition_Text();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__AS_STATED = eINSTANCE.getPosition_AsStated();

		/**
		 * The meta object literal for the '{@link org.liaison.commitments.impl.ProgressUpdateImpl <em>Progress Update</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.impl.ProgressUpdateImpl
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getProgressUpdate()
		 * @generated
		 */
		EClass PROGRESS_UPDATE = eINSTANCE.getProgressUpdate();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_UPDATE__DATE = eINSTANCE.getProgressUpdate_Date();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_UPDATE__AUTHOR = eINSTANCE.getProgressUpdate_Author();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_UPDATE__TEXT = eINSTANCE.getProgressUpdate_Text();

		/**
		 * The meta object literal for the '<em><b>Observation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_UPDATE__OBSERVATION = eINSTANCE.getProgressUpdate_Observation();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_UPDATE__EVIDENCE = eINSTANCE.getProgressUpdate_Evidence();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_UPDATE__CITATIONS = eINSTANCE.getProgressUpdate_Citations();

		/**
		 * The meta object literal for the '{@link org.liaison.commitments.impl.ConstraintImpl <em>Constraint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.impl.ConstraintImpl
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getConstraint()
		 * @generated
		 */
		EClass CONSTRAINT = eINSTANCE.getConstraint();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSTRAINT__CONCERNS = eINSTANCE.getConstraint_Concerns();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__STATUS = eINSTANCE.getConstraint_Status();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__SINCE = eINSTANCE.getConstraint_Since();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__AS_STATED = eINSTANCE.getConstraint_AsStated();

		/**
		 * The meta object literal for the '{@link org.liaison.commitments.CommitmentKind <em>Commitment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.CommitmentKind
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getCommitmentKind()
		 * @generated
		 */
		EEnum COMMITMENT_KIND = eINSTANCE.getCommitmentKind();

		/**
		 * The meta object literal for the '{@link org.liaison.commitments.CommitmentStatus <em>Commitment Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.CommitmentStatus
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getCommitmentStatus()
		 * @generated
		 */
		EEnum COMMITMENT_STATUS = eINSTANCE.getCommitmentStatus();

		/**
		 * The meta object literal for the '{@link org.liaison.commitments.ConstraintStatus <em>Constraint Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.commitments.ConstraintStatus
		 * @see org.liaison.commitments.impl.CommitmentsPackageImpl#getConstraintStatus()
		 * @generated
		 */
		EEnum CONSTRAINT_STATUS = eINSTANCE.getConstraintStatus();

	}

} //CommitmentsPackage
