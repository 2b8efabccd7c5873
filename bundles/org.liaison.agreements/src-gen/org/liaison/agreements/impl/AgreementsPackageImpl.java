/**
 */
package org.liaison.agreements.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.liaison.agreements.Agreement;
import org.liaison.agreements.AgreementKind;
import org.liaison.agreements.AgreementStatus;
import org.liaison.agreements.AgreementsFactory;
import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.CategoryKind;
import org.liaison.agreements.CommodityCategory;
import org.liaison.agreements.Direction;
import org.liaison.agreements.HsCode;
import org.liaison.agreements.Programme;
import org.liaison.agreements.Provision;
import org.liaison.agreements.ProvisionKind;
import org.liaison.agreements.Restriction;
import org.liaison.agreements.RestrictionKind;
import org.liaison.agreements.ScopeLine;
import org.liaison.agreements.ScopeStage;

import org.liaison.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AgreementsPackageImpl extends EPackageImpl implements AgreementsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scopeLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commodityCategoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hsCodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass restrictionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programmeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum provisionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scopeStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum categoryKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum restrictionKindEEnum = null;

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
	 * @see org.liaison.agreements.AgreementsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AgreementsPackageImpl()
	{
		super(eNS_URI, AgreementsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link AgreementsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AgreementsPackage init()
	{
		if (isInited) return (AgreementsPackage)EPackage.Registry.INSTANCE.getEPackage(AgreementsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAgreementsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AgreementsPackageImpl theAgreementsPackage = registeredAgreementsPackage instanceof AgreementsPackageImpl ? (AgreementsPackageImpl)registeredAgreementsPackage : new AgreementsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theAgreementsPackage.createPackageContents();

		// Initialize created meta-data
		theAgreementsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAgreementsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AgreementsPackage.eNS_URI, theAgreementsPackage);
		return theAgreementsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreement()
	{
		return agreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Kind()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Number()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Parties()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Implementers()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Addressees()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Concerns()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Predecessor()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Status()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_AsStated()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Proposed()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Negotiated()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Signed()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_SigningMeeting()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_InForce()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Reviewed()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Expires()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Terminated()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Lapsed()
	{
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Provisions()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Scope()
	{
		return (EReference)agreementEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvision()
	{
		return provisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Number()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Kind()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Heading()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Text()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScopeLine()
	{
		return scopeLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScopeLine_Place()
	{
		return (EReference)scopeLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScopeLine_Category()
	{
		return (EReference)scopeLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScopeLine_Direction()
	{
		return (EAttribute)scopeLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScopeLine_Period()
	{
		return (EAttribute)scopeLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScopeLine_Stage()
	{
		return (EAttribute)scopeLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScopeLine_Remark()
	{
		return (EAttribute)scopeLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommodityCategory()
	{
		return commodityCategoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommodityCategory_Kind()
	{
		return (EAttribute)commodityCategoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommodityCategory_Parent()
	{
		return (EReference)commodityCategoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommodityCategory_Codes()
	{
		return (EReference)commodityCategoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHsCode()
	{
		return hsCodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHsCode_Code()
	{
		return (EAttribute)hsCodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHsCode_Edition()
	{
		return (EAttribute)hsCodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHsCode_Validity()
	{
		return (EAttribute)hsCodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRestriction()
	{
		return restrictionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestriction_Kind()
	{
		return (EAttribute)restrictionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRestriction_ImposedBy()
	{
		return (EReference)restrictionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRestriction_Against()
	{
		return (EReference)restrictionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRestriction_Categories()
	{
		return (EReference)restrictionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestriction_Period()
	{
		return (EAttribute)restrictionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRestriction_AsStated()
	{
		return (EAttribute)restrictionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramme()
	{
		return programmeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Parties()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Period()
	{
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Parent()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_DocksWith()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementKind()
	{
		return agreementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementStatus()
	{
		return agreementStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProvisionKind()
	{
		return provisionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection()
	{
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScopeStage()
	{
		return scopeStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCategoryKind()
	{
		return categoryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRestrictionKind()
	{
		return restrictionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementsFactory getAgreementsFactory()
	{
		return (AgreementsFactory)getEFactoryInstance();
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
		agreementEClass = createEClass(AGREEMENT);
		createEAttribute(agreementEClass, AGREEMENT__KIND);
		createEAttribute(agreementEClass, AGREEMENT__NUMBER);
		createEReference(agreementEClass, AGREEMENT__PARTIES);
		createEReference(agreementEClass, AGREEMENT__IMPLEMENTERS);
		createEReference(agreementEClass, AGREEMENT__ADDRESSEES);
		createEReference(agreementEClass, AGREEMENT__CONCERNS);
		createEReference(agreementEClass, AGREEMENT__PREDECESSOR);
		createEAttribute(agreementEClass, AGREEMENT__STATUS);
		createEAttribute(agreementEClass, AGREEMENT__AS_STATED);
		createEAttribute(agreementEClass, AGREEMENT__PROPOSED);
		createEAttribute(agreementEClass, AGREEMENT__NEGOTIATED);
		createEAttribute(agreementEClass, AGREEMENT__SIGNED);
		createEReference(agreementEClass, AGREEMENT__SIGNING_MEETING);
		createEAttribute(agreementEClass, AGREEMENT__IN_FORCE);
		createEAttribute(agreementEClass, AGREEMENT__REVIEWED);
		createEAttribute(agreementEClass, AGREEMENT__EXPIRES);
		createEAttribute(agreementEClass, AGREEMENT__TERMINATED);
		createEAttribute(agreementEClass, AGREEMENT__LAPSED);
		createEReference(agreementEClass, AGREEMENT__PROVISIONS);
		createEReference(agreementEClass, AGREEMENT__SCOPE);

		provisionEClass = createEClass(PROVISION);
		createEAttribute(provisionEClass, PROVISION__NUMBER);
		createEAttribute(provisionEClass, PROVISION__KIND);
		createEAttribute(provisionEClass, PROVISION__HEADING);
		createEAttribute(provisionEClass, PROVISION__TEXT);

		scopeLineEClass = createEClass(SCOPE_LINE);
		createEReference(scopeLineEClass, SCOPE_LINE__PLACE);
		createEReference(scopeLineEClass, SCOPE_LINE__CATEGORY);
		createEAttribute(scopeLineEClass, SCOPE_LINE__DIRECTION);
		createEAttribute(scopeLineEClass, SCOPE_LINE__PERIOD);
		createEAttribute(scopeLineEClass, SCOPE_LINE__STAGE);
		createEAttribute(scopeLineEClass, SCOPE_LINE__REMARK);

		commodityCategoryEClass = createEClass(COMMODITY_CATEGORY);
		createEAttribute(commodityCategoryEClass, COMMODITY_CATEGORY__KIND);
		createEReference(commodityCategoryEClass, COMMODITY_CATEGORY__PARENT);
		createEReference(commodityCategoryEClass, COMMODITY_CATEGORY__CODES);

		hsCodeEClass = createEClass(HS_CODE);
		createEAttribute(hsCodeEClass, HS_CODE__CODE);
		createEAttribute(hsCodeEClass, HS_CODE__EDITION);
		createEAttribute(hsCodeEClass, HS_CODE__VALIDITY);

		restrictionEClass = createEClass(RESTRICTION);
		createEAttribute(restrictionEClass, RESTRICTION__KIND);
		createEReference(restrictionEClass, RESTRICTION__IMPOSED_BY);
		createEReference(restrictionEClass, RESTRICTION__AGAINST);
		createEReference(restrictionEClass, RESTRICTION__CATEGORIES);
		createEAttribute(restrictionEClass, RESTRICTION__PERIOD);
		createEAttribute(restrictionEClass, RESTRICTION__AS_STATED);

		programmeEClass = createEClass(PROGRAMME);
		createEReference(programmeEClass, PROGRAMME__PARTIES);
		createEAttribute(programmeEClass, PROGRAMME__PERIOD);
		createEReference(programmeEClass, PROGRAMME__PARENT);
		createEReference(programmeEClass, PROGRAMME__DOCKS_WITH);

		// Create enums
		agreementKindEEnum = createEEnum(AGREEMENT_KIND);
		agreementStatusEEnum = createEEnum(AGREEMENT_STATUS);
		provisionKindEEnum = createEEnum(PROVISION_KIND);
		directionEEnum = createEEnum(DIRECTION);
		scopeStageEEnum = createEEnum(SCOPE_STAGE);
		categoryKindEEnum = createEEnum(CATEGORY_KIND);
		restrictionKindEEnum = createEEnum(RESTRICTION_KIND);
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
		agreementEClass.getESuperTypes().add(theModelPackage.getRecord());
		provisionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		scopeLineEClass.getESuperTypes().add(theModelPackage.getIdentified());
		commodityCategoryEClass.getESuperTypes().add(theModelPackage.getRecord());
		hsCodeEClass.getESuperTypes().add(theModelPackage.getIdentified());
		restrictionEClass.getESuperTypes().add(theModelPackage.getRecord());
		programmeEClass.getESuperTypes().add(theModelPackage.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(agreementEClass, Agreement.class, "Agreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgreement_Kind(), this.getAgreementKind(), "kind", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Number(), ecorePackage.getEString(), "number", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Parties(), theModelPackage.getParty(), null, "parties", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Implementers(), theModelPackage.getParty(), null, "implementers", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Addressees(), theModelPackage.getParty(), null, "addressees", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Concerns(), theModelPackage.getRecord(), null, "concerns", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Predecessor(), this.getAgreement(), null, "predecessor", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Status(), this.getAgreementStatus(), "status", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Proposed(), theModelPackage.getPartialDate(), "proposed", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Negotiated(), theModelPackage.getPartialDate(), "negotiated", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Signed(), theModelPackage.getPartialDate(), "signed", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_SigningMeeting(), theModelPackage.getRecord(), null, "signingMeeting", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_InForce(), theModelPackage.getPartialDate(), "inForce", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Reviewed(), theModelPackage.getPartialDate(), "reviewed", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Expires(), theModelPackage.getPartialDate(), "expires", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Terminated(), theModelPackage.getPartialDate(), "terminated", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Lapsed(), ecorePackage.getEBoolean(), "lapsed", null, 0, 1, Agreement.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Provisions(), this.getProvision(), null, "provisions", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Scope(), this.getScopeLine(), null, "scope", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provisionEClass, Provision.class, "Provision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvision_Number(), ecorePackage.getEString(), "number", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Kind(), this.getProvisionKind(), "kind", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Heading(), theModelPackage.getLocalizedText(), "heading", "", 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Text(), theModelPackage.getLocalizedText(), "text", "", 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scopeLineEClass, ScopeLine.class, "ScopeLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScopeLine_Place(), theModelPackage.getRecord(), null, "place", null, 0, 1, ScopeLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScopeLine_Category(), this.getCommodityCategory(), null, "category", null, 0, 1, ScopeLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScopeLine_Direction(), this.getDirection(), "direction", null, 0, 1, ScopeLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScopeLine_Period(), theModelPackage.getPartialDate(), "period", null, 0, 1, ScopeLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScopeLine_Stage(), this.getScopeStage(), "stage", null, 0, 1, ScopeLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScopeLine_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, ScopeLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commodityCategoryEClass, CommodityCategory.class, "CommodityCategory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommodityCategory_Kind(), this.getCategoryKind(), "kind", null, 0, 1, CommodityCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommodityCategory_Parent(), this.getCommodityCategory(), null, "parent", null, 0, 1, CommodityCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommodityCategory_Codes(), this.getHsCode(), null, "codes", null, 0, -1, CommodityCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hsCodeEClass, HsCode.class, "HsCode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHsCode_Code(), ecorePackage.getEString(), "code", null, 0, 1, HsCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHsCode_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, HsCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHsCode_Validity(), theModelPackage.getPartialDate(), "validity", null, 0, 1, HsCode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(restrictionEClass, Restriction.class, "Restriction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRestriction_Kind(), this.getRestrictionKind(), "kind", null, 0, 1, Restriction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRestriction_ImposedBy(), theModelPackage.getParty(), null, "imposedBy", null, 0, -1, Restriction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRestriction_Against(), theModelPackage.getParty(), null, "against", null, 0, -1, Restriction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRestriction_Categories(), this.getCommodityCategory(), null, "categories", null, 0, -1, Restriction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestriction_Period(), theModelPackage.getPartialDate(), "period", null, 0, 1, Restriction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRestriction_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Restriction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProgramme_Parties(), theModelPackage.getParty(), null, "parties", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramme_Period(), theModelPackage.getPartialDate(), "period", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_Parent(), this.getProgramme(), null, "parent", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramme_DocksWith(), this.getProgramme(), null, "docksWith", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(agreementKindEEnum, AgreementKind.class, "AgreementKind");
		addEEnumLiteral(agreementKindEEnum, AgreementKind.NOT_STATED);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.CONVENTION);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.INTERGOVERNMENTAL_AGREEMENT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.INTERAGENCY_AGREEMENT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.OUTLINE);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.PROTOCOL);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.MEMORANDUM);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.ROAD_MAP);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.AEO_MUTUAL_RECOGNITION);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.COOPERATION_AGREEMENT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.PLAN);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.CONTRACT);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.APPLICATION);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.PROPOSAL);

		initEEnum(agreementStatusEEnum, AgreementStatus.class, "AgreementStatus");
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.NOT_STATED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.PROPOSED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.NEGOTIATED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.AGREED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.SIGNED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.IN_FORCE);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.EXPIRED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.TERMINATED);
		addEEnumLiteral(agreementStatusEEnum, AgreementStatus.SUPERSEDED);

		initEEnum(provisionKindEEnum, ProvisionKind.class, "ProvisionKind");
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.PROVISION);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.AREA);
		addEEnumLiteral(provisionKindEEnum, ProvisionKind.RESULT);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.NOT_STATED);
		addEEnumLiteral(directionEEnum, Direction.BOTH);
		addEEnumLiteral(directionEEnum, Direction.EXPORT);
		addEEnumLiteral(directionEEnum, Direction.IMPORT);
		addEEnumLiteral(directionEEnum, Direction.TRANSIT);

		initEEnum(scopeStageEEnum, ScopeStage.class, "ScopeStage");
		addEEnumLiteral(scopeStageEEnum, ScopeStage.NOT_STATED);
		addEEnumLiteral(scopeStageEEnum, ScopeStage.WANTED);
		addEEnumLiteral(scopeStageEEnum, ScopeStage.PILOT);
		addEEnumLiteral(scopeStageEEnum, ScopeStage.FULL);
		addEEnumLiteral(scopeStageEEnum, ScopeStage.ENDED);

		initEEnum(categoryKindEEnum, CategoryKind.class, "CategoryKind");
		addEEnumLiteral(categoryKindEEnum, CategoryKind.NOT_STATED);
		addEEnumLiteral(categoryKindEEnum, CategoryKind.GOODS);
		addEEnumLiteral(categoryKindEEnum, CategoryKind.SERVICES);
		addEEnumLiteral(categoryKindEEnum, CategoryKind.FIELD);

		initEEnum(restrictionKindEEnum, RestrictionKind.class, "RestrictionKind");
		addEEnumLiteral(restrictionKindEEnum, RestrictionKind.NOT_STATED);
		addEEnumLiteral(restrictionKindEEnum, RestrictionKind.EMBARGO);
		addEEnumLiteral(restrictionKindEEnum, RestrictionKind.BAN);
		addEEnumLiteral(restrictionKindEEnum, RestrictionKind.QUOTA);
		addEEnumLiteral(restrictionKindEEnum, RestrictionKind.LICENSING);
		addEEnumLiteral(restrictionKindEEnum, RestrictionKind.OTHER);

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
		  (agreementEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "AGR",
			   "sections", "general dates provisions scope citations attachments notes"
		   });
		addAnnotation
		  (getAgreement_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getAgreement_Number(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (getAgreement_Parties(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getAgreement_Status(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "list", "6"
		   });
		addAnnotation
		  (getAgreement_AsStated(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "multiline", "true"
		   });
		addAnnotation
		  (getAgreement_Proposed(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getAgreement_Negotiated(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getAgreement_Signed(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "list", "5"
		   });
		addAnnotation
		  (getAgreement_SigningMeeting(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getAgreement_InForce(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getAgreement_Reviewed(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getAgreement_Expires(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "list", "7"
		   });
		addAnnotation
		  (getAgreement_Terminated(),
		   source,
		   new String[]
		   {
			   "section", "dates"
		   });
		addAnnotation
		  (getAgreement_Lapsed(),
		   source,
		   new String[]
		   {
			   "section", "dates",
			   "condition", "expires < today and status in (SIGNED, IN_FORCE)"
		   });
		addAnnotation
		  (getAgreement_Provisions(),
		   source,
		   new String[]
		   {
			   "section", "provisions"
		   });
		addAnnotation
		  (getAgreement_Scope(),
		   source,
		   new String[]
		   {
			   "section", "scope"
		   });
		addAnnotation
		  (provisionEClass,
		   source,
		   new String[]
		   {
			   "label", "number heading text"
		   });
		addAnnotation
		  (getProvision_Heading(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (getProvision_Text(),
		   source,
		   new String[]
		   {
			   "search", "true",
			   "multiline", "true"
		   });
		addAnnotation
		  (scopeLineEClass,
		   source,
		   new String[]
		   {
			   "label", "place category direction stage"
		   });
		addAnnotation
		  (commodityCategoryEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "CMD",
			   "sections", "general codes citations attachments notes"
		   });
		addAnnotation
		  (getCommodityCategory_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getCommodityCategory_Parent(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getCommodityCategory_Codes(),
		   source,
		   new String[]
		   {
			   "section", "codes"
		   });
		addAnnotation
		  (hsCodeEClass,
		   source,
		   new String[]
		   {
			   "label", "code edition"
		   });
		addAnnotation
		  (getHsCode_Code(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
		addAnnotation
		  (restrictionEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "RES",
			   "sections", "general citations attachments notes"
		   });
		addAnnotation
		  (getRestriction_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getRestriction_ImposedBy(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getRestriction_Against(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getRestriction_Period(),
		   source,
		   new String[]
		   {
			   "list", "6"
		   });
		addAnnotation
		  (getRestriction_AsStated(),
		   source,
		   new String[]
		   {
			   "multiline", "true"
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "PRG",
			   "sections", "general citations attachments notes"
		   });
		addAnnotation
		  (getProgramme_Parties(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getProgramme_Period(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
	}

} //AgreementsPackageImpl
