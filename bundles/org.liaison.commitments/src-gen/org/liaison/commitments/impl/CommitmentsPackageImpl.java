/**
 */
package org.liaison.commitments.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentKind;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Constraint;
import org.liaison.commitments.ConstraintStatus;
import org.liaison.commitments.Position;
import org.liaison.commitments.ProgressUpdate;

import org.liaison.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CommitmentsPackageImpl extends EPackageImpl implements CommitmentsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass positionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressUpdateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass constraintEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commitmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commitmentStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum constraintStatusEEnum = null;

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
	 * @see org.liaison.commitments.CommitmentsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CommitmentsPackageImpl()
	{
		super(eNS_URI, CommitmentsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link CommitmentsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CommitmentsPackage init()
	{
		if (isInited) return (CommitmentsPackage)EPackage.Registry.INSTANCE.getEPackage(CommitmentsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCommitmentsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CommitmentsPackageImpl theCommitmentsPackage = registeredCommitmentsPackage instanceof CommitmentsPackageImpl ? (CommitmentsPackageImpl)registeredCommitmentsPackage : new CommitmentsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theCommitmentsPackage.createPackageContents();

		// Initialize created meta-data
		theCommitmentsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCommitmentsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CommitmentsPackage.eNS_URI, theCommitmentsPackage);
		return theCommitmentsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitment()
	{
		return commitmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Kind()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Text()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Obligors()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Beneficiaries()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Origin()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Concerns()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_DependsOn()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Answers()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Target()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_TargetValue()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Made()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Indicative()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Agreed()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Actual()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_DateWording()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Due()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Status()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_AsStated()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Open()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Overdue()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Undated()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Slips()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_ReplacedBy()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_ClosingReason()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Positions()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Progress()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPosition()
	{
		return positionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Party()
	{
		return (EReference)positionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Status()
	{
		return (EAttribute)positionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Expected()
	{
		return (EAttribute)positionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_SaidOn()
	{
		return (EAttribute)positionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_SaidAt()
	{
		return (EReference)positionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Spokesperson()
	{
		return (EReference)positionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Text()
	{
		return (EAttribute)positionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_AsStated()
	{
		return (EAttribute)positionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressUpdate()
	{
		return progressUpdateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressUpdate_Date()
	{
		return (EAttribute)progressUpdateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressUpdate_Author()
	{
		return (EAttribute)progressUpdateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressUpdate_Text()
	{
		return (EAttribute)progressUpdateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressUpdate_Observation()
	{
		return (EReference)progressUpdateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressUpdate_Evidence()
	{
		return (EReference)progressUpdateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressUpdate_Citations()
	{
		return (EReference)progressUpdateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConstraint()
	{
		return constraintEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConstraint_Concerns()
	{
		return (EReference)constraintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Status()
	{
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Since()
	{
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_AsStated()
	{
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommitmentKind()
	{
		return commitmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommitmentStatus()
	{
		return commitmentStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConstraintStatus()
	{
		return constraintStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentsFactory getCommitmentsFactory()
	{
		return (CommitmentsFactory)getEFactoryInstance();
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
		commitmentEClass = createEClass(COMMITMENT);
		createEAttribute(commitmentEClass, COMMITMENT__KIND);
		createEAttribute(commitmentEClass, COMMITMENT__TEXT);
		createEReference(commitmentEClass, COMMITMENT__OBLIGORS);
		createEReference(commitmentEClass, COMMITMENT__BENEFICIARIES);
		createEReference(commitmentEClass, COMMITMENT__ORIGIN);
		createEReference(commitmentEClass, COMMITMENT__CONCERNS);
		createEReference(commitmentEClass, COMMITMENT__DEPENDS_ON);
		createEReference(commitmentEClass, COMMITMENT__ANSWERS);
		createEReference(commitmentEClass, COMMITMENT__TARGET);
		createEAttribute(commitmentEClass, COMMITMENT__TARGET_VALUE);
		createEAttribute(commitmentEClass, COMMITMENT__MADE);
		createEAttribute(commitmentEClass, COMMITMENT__INDICATIVE);
		createEAttribute(commitmentEClass, COMMITMENT__AGREED);
		createEAttribute(commitmentEClass, COMMITMENT__ACTUAL);
		createEAttribute(commitmentEClass, COMMITMENT__DATE_WORDING);
		createEAttribute(commitmentEClass, COMMITMENT__DUE);
		createEAttribute(commitmentEClass, COMMITMENT__STATUS);
		createEAttribute(commitmentEClass, COMMITMENT__AS_STATED);
		createEAttribute(commitmentEClass, COMMITMENT__OPEN);
		createEAttribute(commitmentEClass, COMMITMENT__OVERDUE);
		createEAttribute(commitmentEClass, COMMITMENT__UNDATED);
		createEAttribute(commitmentEClass, COMMITMENT__SLIPS);
		createEReference(commitmentEClass, COMMITMENT__REPLACED_BY);
		createEAttribute(commitmentEClass, COMMITMENT__CLOSING_REASON);
		createEReference(commitmentEClass, COMMITMENT__POSITIONS);
		createEReference(commitmentEClass, COMMITMENT__PROGRESS);

		positionEClass = createEClass(POSITION);
		createEReference(positionEClass, POSITION__PARTY);
		createEAttribute(positionEClass, POSITION__STATUS);
		createEAttribute(positionEClass, POSITION__EXPECTED);
		createEAttribute(positionEClass, POSITION__SAID_ON);
		createEReference(positionEClass, POSITION__SAID_AT);
		createEReference(positionEClass, POSITION__SPOKESPERSON);
		createEAttribute(positionEClass, POSITION__TEXT);
		createEAttribute(positionEClass, POSITION__AS_STATED);

		progressUpdateEClass = createEClass(PROGRESS_UPDATE);
		createEAttribute(progressUpdateEClass, PROGRESS_UPDATE__DATE);
		createEAttribute(progressUpdateEClass, PROGRESS_UPDATE__AUTHOR);
		createEAttribute(progressUpdateEClass, PROGRESS_UPDATE__TEXT);
		createEReference(progressUpdateEClass, PROGRESS_UPDATE__OBSERVATION);
		createEReference(progressUpdateEClass, PROGRESS_UPDATE__EVIDENCE);
		createEReference(progressUpdateEClass, PROGRESS_UPDATE__CITATIONS);

		constraintEClass = createEClass(CONSTRAINT);
		createEReference(constraintEClass, CONSTRAINT__CONCERNS);
		createEAttribute(constraintEClass, CONSTRAINT__STATUS);
		createEAttribute(constraintEClass, CONSTRAINT__SINCE);
		createEAttribute(constraintEClass, CONSTRAINT__AS_STATED);

		// Create enums
		commitmentKindEEnum = createEEnum(COMMITMENT_KIND);
		commitmentStatusEEnum = createEEnum(COMMITMENT_STATUS);
		constraintStatusEEnum = createEEnum(CONSTRAINT_STATUS);
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
		commitmentEClass.getESuperTypes().add(theModelPackage.getRecord());
		positionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		progressUpdateEClass.getESuperTypes().add(theModelPackage.getIdentified());
		constraintEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(commitmentEClass, Commitment.class, "Commitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommitment_Kind(), this.getCommitmentKind(), "kind", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Obligors(), theModelPackage.getParty(), null, "obligors", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Beneficiaries(), theModelPackage.getParty(), null, "beneficiaries", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Origin(), theModelPackage.getIdentified(), null, "origin", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_DependsOn(), this.getCommitment(), null, "dependsOn", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Answers(), this.getConstraint(), null, "answers", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Target(), theModelPackage.getRecord(), null, "target", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_TargetValue(), ecorePackage.getEBigDecimal(), "targetValue", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Made(), theModelPackage.getPartialDate(), "made", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Indicative(), theModelPackage.getPartialDate(), "indicative", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Agreed(), theModelPackage.getPartialDate(), "agreed", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Actual(), theModelPackage.getPartialDate(), "actual", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_DateWording(), ecorePackage.getEString(), "dateWording", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Due(), theModelPackage.getPartialDate(), "due", null, 0, 1, Commitment.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Status(), this.getCommitmentStatus(), "status", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Open(), ecorePackage.getEBoolean(), "open", null, 0, 1, Commitment.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Overdue(), ecorePackage.getEBoolean(), "overdue", null, 0, 1, Commitment.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Undated(), ecorePackage.getEBoolean(), "undated", null, 0, 1, Commitment.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Slips(), ecorePackage.getEInt(), "slips", null, 0, 1, Commitment.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_ReplacedBy(), this.getCommitment(), null, "replacedBy", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_ClosingReason(), ecorePackage.getEString(), "closingReason", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Positions(), this.getPosition(), null, "positions", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Progress(), this.getProgressUpdate(), null, "progress", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(positionEClass, Position.class, "Position", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPosition_Party(), theModelPackage.getParty(), null, "party", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Status(), this.getCommitmentStatus(), "status", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Expected(), theModelPackage.getPartialDate(), "expected", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_SaidOn(), theModelPackage.getPartialDate(), "saidOn", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPosition_SaidAt(), theModelPackage.getRecord(), null, "saidAt", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPosition_Spokesperson(), theModelPackage.getPerson(), null, "spokesperson", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressUpdateEClass, ProgressUpdate.class, "ProgressUpdate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgressUpdate_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, ProgressUpdate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressUpdate_Author(), ecorePackage.getEString(), "author", null, 0, 1, ProgressUpdate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressUpdate_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, ProgressUpdate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressUpdate_Observation(), theModelPackage.getRecord(), null, "observation", null, 0, 1, ProgressUpdate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressUpdate_Evidence(), theModelPackage.getAttachment(), null, "evidence", null, 0, -1, ProgressUpdate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressUpdate_Citations(), theModelPackage.getCitation(), null, "citations", null, 0, -1, ProgressUpdate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(constraintEClass, Constraint.class, "Constraint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConstraint_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Status(), this.getConstraintStatus(), "status", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Since(), theModelPackage.getPartialDate(), "since", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(commitmentKindEEnum, CommitmentKind.class, "CommitmentKind");
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.NOT_STATED);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.MUTUAL);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.UNILATERAL);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.PROPOSAL);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.INTENTION);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.TARGET);

		initEEnum(commitmentStatusEEnum, CommitmentStatus.class, "CommitmentStatus");
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.PROPOSED);
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.AGREED);
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.IN_PROGRESS);
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.BLOCKED);
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.FULFILLED);
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.DROPPED);
		addEEnumLiteral(commitmentStatusEEnum, CommitmentStatus.SUPERSEDED);

		initEEnum(constraintStatusEEnum, ConstraintStatus.class, "ConstraintStatus");
		addEEnumLiteral(constraintStatusEEnum, ConstraintStatus.STANDING);
		addEEnumLiteral(constraintStatusEEnum, ConstraintStatus.EASED);
		addEEnumLiteral(constraintStatusEEnum, ConstraintStatus.RESOLVED);

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
		  (commitmentEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "COM",
			   "sections", "general dates positions progress citations attachments notes"
		   });
		addAnnotation
		  (getCommitment_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getCommitment_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCommitment_Obligors(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getCommitment_Concerns(),
		   source,
		   new String[]
		   {
			   "list", "7"
		   });
		addAnnotation
		  (getCommitment_Made(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getCommitment_Indicative(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getCommitment_Agreed(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getCommitment_Actual(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getCommitment_DateWording(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "search", "true"
		   });
		addAnnotation
		  (getCommitment_Due(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "list", "6",
			   "firstOf", "agreed indicative"
		   });
		addAnnotation
		  (getCommitment_Status(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "list", "5"
		   });
		addAnnotation
		  (getCommitment_AsStated(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCommitment_Open(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "condition", "status in (PROPOSED, AGREED, IN_PROGRESS, BLOCKED)"
		   });
		addAnnotation
		  (getCommitment_Overdue(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "condition", "due < today and status in (PROPOSED, AGREED, IN_PROGRESS, BLOCKED)"
		   });
		addAnnotation
		  (getCommitment_Undated(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "condition", "due is empty"
		   });
		addAnnotation
		  (getCommitment_Slips(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "slips", "agreed indicative"
		   });
		addAnnotation
		  (getCommitment_ReplacedBy(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getCommitment_ClosingReason(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "multiline", "true"
		   });
		addAnnotation
		  (getCommitment_Positions(),
		   source,
		   new String[]
		   {
			   "section", "positions"
		   });
		addAnnotation
		  (getCommitment_Progress(),
		   source,
		   new String[]
		   {
			   "section", "progress",
			   "internal", "true"
		   });
		addAnnotation
		  (positionEClass,
		   source,
		   new String[]
		   {
			   "label", "party status expected saidOn",
			   "toldBy", "saidAt saidOn"
		   });
		addAnnotation
		  (getPosition_Party(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getPosition_SaidAt(),
		   source,
		   new String[]
		   {
			   "sharing", "with"
		   });
		addAnnotation
		  (getPosition_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (progressUpdateEClass,
		   source,
		   new String[]
		   {
			   "label", "date text author"
		   });
		addAnnotation
		  (getProgressUpdate_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (constraintEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "CON",
			   "sections", "general citations attachments notes"
		   });
		addAnnotation
		  (getConstraint_Concerns(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getConstraint_Status(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getConstraint_Since(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getConstraint_AsStated(),
		   source,
		   new String[]
		   {
			   "multiline", "true"
		   });
	}

} //CommitmentsPackageImpl
