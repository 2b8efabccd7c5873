/**
 */
package org.liaison.agreements;

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
 * Instruments between the sides: agreements, road maps, plans, applications, and what they cover.
 * <!-- end-model-doc -->
 * @see org.liaison.agreements.AgreementsFactory
 * @model kind="package"
 * @generated
 */
public interface AgreementsPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "agreements";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liaison.org/agreements/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "agreements";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AgreementsPackage eINSTANCE = org.liaison.agreements.impl.AgreementsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.AgreementImpl <em>Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.AgreementImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getAgreement()
	 * @generated
	 */
	int AGREEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NUMBER = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PARTIES = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Implementers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__IMPLEMENTERS = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Addressees</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ADDRESSEES = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CONCERNS = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PREDECESSOR = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__STATUS = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__AS_STATED = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Proposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PROPOSED = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Negotiated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NEGOTIATED = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SIGNED = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Signing Meeting</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SIGNING_MEETING = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>In Force</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__IN_FORCE = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REVIEWED = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__EXPIRES = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Terminated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TERMINATED = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Lapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__LAPSED = ModelPackage.RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Provisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PROVISIONS = ModelPackage.RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SCOPE = ModelPackage.RECORD_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.ProvisionImpl <em>Provision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.ProvisionImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getProvision()
	 * @generated
	 */
	int PROVISION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__HEADING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Provision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.ScopeLineImpl <em>Scope Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.ScopeLineImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getScopeLine()
	 * @generated
	 */
	int SCOPE_LINE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__PLACE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__CATEGORY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__DIRECTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__PERIOD = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__STAGE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE__REMARK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Scope Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_LINE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.CommodityCategoryImpl <em>Commodity Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.CommodityCategoryImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getCommodityCategory()
	 * @generated
	 */
	int COMMODITY_CATEGORY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__PARENT = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY__CODES = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Commodity Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMODITY_CATEGORY_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.HsCodeImpl <em>Hs Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.HsCodeImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getHsCode()
	 * @generated
	 */
	int HS_CODE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HS_CODE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HS_CODE__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HS_CODE__EDITION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HS_CODE__VALIDITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Hs Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HS_CODE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.RestrictionImpl <em>Restriction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.RestrictionImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getRestriction()
	 * @generated
	 */
	int RESTRICTION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Imposed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__IMPOSED_BY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Against</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__AGAINST = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__CATEGORIES = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__PERIOD = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION__AS_STATED = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Restriction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESTRICTION_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.impl.ProgrammeImpl <em>Programme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.impl.ProgrammeImpl
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getProgramme()
	 * @generated
	 */
	int PROGRAMME = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PARTIES = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PERIOD = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__PARENT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Docks With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME__DOCKS_WITH = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Programme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAMME_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.AgreementKind <em>Agreement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.AgreementKind
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getAgreementKind()
	 * @generated
	 */
	int AGREEMENT_KIND = 7;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.AgreementStatus <em>Agreement Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.AgreementStatus
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getAgreementStatus()
	 * @generated
	 */
	int AGREEMENT_STATUS = 8;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.ProvisionKind <em>Provision Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.ProvisionKind
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getProvisionKind()
	 * @generated
	 */
	int PROVISION_KIND = 9;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.Direction
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 10;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.ScopeStage <em>Scope Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.ScopeStage
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getScopeStage()
	 * @generated
	 */
	int SCOPE_STAGE = 11;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.CategoryKind <em>Category Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.CategoryKind
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getCategoryKind()
	 * @generated
	 */
	int CATEGORY_KIND = 12;

	/**
	 * The meta object id for the '{@link org.liaison.agreements.RestrictionKind <em>Restriction Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.agreements.RestrictionKind
	 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getRestrictionKind()
	 * @generated
	 */
	int RESTRICTION_KIND = 13;


	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.Agreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement</em>'.
	 * @see org.liaison.agreements.Agreement
	 * @generated
	 */
	EClass getAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.agreements.Agreement#getKind()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liaison.agreements.Agreement#getNumber()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Number();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Agreement#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parties</em>'.
	 * @see org.liaison.agreements.Agreement#getParties()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Parties();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Agreement#getImplementers <em>Implementers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Implementers</em>'.
	 * @see org.liaison.agreements.Agreement#getImplementers()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Implementers();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Agreement#getAddressees <em>Addressees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addressees</em>'.
	 * @see org.liaison.agreements.Agreement#getAddressees()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Addressees();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Agreement#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.liaison.agreements.Agreement#getConcerns()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Concerns();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.agreements.Agreement#getPredecessor <em>Predecessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Predecessor</em>'.
	 * @see org.liaison.agreements.Agreement#getPredecessor()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Predecessor();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.liaison.agreements.Agreement#getStatus()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.agreements.Agreement#getAsStated()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_AsStated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getProposed <em>Proposed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed</em>'.
	 * @see org.liaison.agreements.Agreement#getProposed()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Proposed();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getNegotiated <em>Negotiated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negotiated</em>'.
	 * @see org.liaison.agreements.Agreement#getNegotiated()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Negotiated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getSigned <em>Signed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed</em>'.
	 * @see org.liaison.agreements.Agreement#getSigned()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Signed();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.agreements.Agreement#getSigningMeeting <em>Signing Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signing Meeting</em>'.
	 * @see org.liaison.agreements.Agreement#getSigningMeeting()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_SigningMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getInForce <em>In Force</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force</em>'.
	 * @see org.liaison.agreements.Agreement#getInForce()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_InForce();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getReviewed <em>Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed</em>'.
	 * @see org.liaison.agreements.Agreement#getReviewed()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Reviewed();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.liaison.agreements.Agreement#getExpires()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Expires();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#getTerminated <em>Terminated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terminated</em>'.
	 * @see org.liaison.agreements.Agreement#getTerminated()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Terminated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Agreement#isLapsed <em>Lapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lapsed</em>'.
	 * @see org.liaison.agreements.Agreement#isLapsed()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Lapsed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.agreements.Agreement#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provisions</em>'.
	 * @see org.liaison.agreements.Agreement#getProvisions()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Provisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.agreements.Agreement#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope</em>'.
	 * @see org.liaison.agreements.Agreement#getScope()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Scope();

	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.Provision <em>Provision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provision</em>'.
	 * @see org.liaison.agreements.Provision
	 * @generated
	 */
	EClass getProvision();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Provision#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.liaison.agreements.Provision#getNumber()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Provision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.agreements.Provision#getKind()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Provision#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.liaison.agreements.Provision#getHeading()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Provision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.liaison.agreements.Provision#getText()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Text();

	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.ScopeLine <em>Scope Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scope Line</em>'.
	 * @see org.liaison.agreements.ScopeLine
	 * @generated
	 */
	EClass getScopeLine();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.agreements.ScopeLine#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.liaison.agreements.ScopeLine#getPlace()
	 * @see #getScopeLine()
	 * @generated
	 */
	EReference getScopeLine_Place();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.agreements.ScopeLine#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.liaison.agreements.ScopeLine#getCategory()
	 * @see #getScopeLine()
	 * @generated
	 */
	EReference getScopeLine_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.ScopeLine#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.liaison.agreements.ScopeLine#getDirection()
	 * @see #getScopeLine()
	 * @generated
	 */
	EAttribute getScopeLine_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.ScopeLine#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.liaison.agreements.ScopeLine#getPeriod()
	 * @see #getScopeLine()
	 * @generated
	 */
	EAttribute getScopeLine_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.ScopeLine#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.liaison.agreements.ScopeLine#getStage()
	 * @see #getScopeLine()
	 * @generated
	 */
	EAttribute getScopeLine_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.ScopeLine#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.liaison.agreements.ScopeLine#getRemark()
	 * @see #getScopeLine()
	 * @generated
	 */
	EAttribute getScopeLine_Remark();

	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.CommodityCategory <em>Commodity Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commodity Category</em>'.
	 * @see org.liaison.agreements.CommodityCategory
	 * @generated
	 */
	EClass getCommodityCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.CommodityCategory#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.agreements.CommodityCategory#getKind()
	 * @see #getCommodityCategory()
	 * @generated
	 */
	EAttribute getCommodityCategory_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.agreements.CommodityCategory#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.liaison.agreements.CommodityCategory#getParent()
	 * @see #getCommodityCategory()
	 * @generated
	 */
	EReference getCommodityCategory_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.agreements.CommodityCategory#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.liaison.agreements.CommodityCategory#getCodes()
	 * @see #getCommodityCategory()
	 * @generated
	 */
	EReference getCommodityCategory_Codes();

	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.HsCode <em>Hs Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hs Code</em>'.
	 * @see org.liaison.agreements.HsCode
	 * @generated
	 */
	EClass getHsCode();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.HsCode#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.liaison.agreements.HsCode#getCode()
	 * @see #getHsCode()
	 * @generated
	 */
	EAttribute getHsCode_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.HsCode#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.liaison.agreements.HsCode#getEdition()
	 * @see #getHsCode()
	 * @generated
	 */
	EAttribute getHsCode_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.HsCode#getValidity <em>Validity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validity</em>'.
	 * @see org.liaison.agreements.HsCode#getValidity()
	 * @see #getHsCode()
	 * @generated
	 */
	EAttribute getHsCode_Validity();

	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.Restriction <em>Restriction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Restriction</em>'.
	 * @see org.liaison.agreements.Restriction
	 * @generated
	 */
	EClass getRestriction();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Restriction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.agreements.Restriction#getKind()
	 * @see #getRestriction()
	 * @generated
	 */
	EAttribute getRestriction_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Restriction#getImposedBy <em>Imposed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Imposed By</em>'.
	 * @see org.liaison.agreements.Restriction#getImposedBy()
	 * @see #getRestriction()
	 * @generated
	 */
	EReference getRestriction_ImposedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Restriction#getAgainst <em>Against</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Against</em>'.
	 * @see org.liaison.agreements.Restriction#getAgainst()
	 * @see #getRestriction()
	 * @generated
	 */
	EReference getRestriction_Against();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Restriction#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Categories</em>'.
	 * @see org.liaison.agreements.Restriction#getCategories()
	 * @see #getRestriction()
	 * @generated
	 */
	EReference getRestriction_Categories();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Restriction#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.liaison.agreements.Restriction#getPeriod()
	 * @see #getRestriction()
	 * @generated
	 */
	EAttribute getRestriction_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Restriction#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.agreements.Restriction#getAsStated()
	 * @see #getRestriction()
	 * @generated
	 */
	EAttribute getRestriction_AsStated();

	/**
	 * Returns the meta object for class '{@link org.liaison.agreements.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Programme</em>'.
	 * @see org.liaison.agreements.Programme
	 * @generated
	 */
	EClass getProgramme();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Programme#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parties</em>'.
	 * @see org.liaison.agreements.Programme#getParties()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Parties();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.agreements.Programme#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.liaison.agreements.Programme#getPeriod()
	 * @see #getProgramme()
	 * @generated
	 */
	EAttribute getProgramme_Period();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.agreements.Programme#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.liaison.agreements.Programme#getParent()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.agreements.Programme#getDocksWith <em>Docks With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Docks With</em>'.
	 * @see org.liaison.agreements.Programme#getDocksWith()
	 * @see #getProgramme()
	 * @generated
	 */
	EReference getProgramme_DocksWith();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.AgreementKind <em>Agreement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Kind</em>'.
	 * @see org.liaison.agreements.AgreementKind
	 * @generated
	 */
	EEnum getAgreementKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.AgreementStatus <em>Agreement Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Status</em>'.
	 * @see org.liaison.agreements.AgreementStatus
	 * @generated
	 */
	EEnum getAgreementStatus();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.ProvisionKind <em>Provision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provision Kind</em>'.
	 * @see org.liaison.agreements.ProvisionKind
	 * @generated
	 */
	EEnum getProvisionKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.liaison.agreements.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.ScopeStage <em>Scope Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scope Stage</em>'.
	 * @see org.liaison.agreements.ScopeStage
	 * @generated
	 */
	EEnum getScopeStage();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.CategoryKind <em>Category Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Category Kind</em>'.
	 * @see org.liaison.agreements.CategoryKind
	 * @generated
	 */
	EEnum getCategoryKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.agreements.RestrictionKind <em>Restriction Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Restriction Kind</em>'.
	 * @see org.liaison.agreements.RestrictionKind
	 * @generated
	 */
	EEnum getRestrictionKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AgreementsFactory getAgreementsFactory();

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
		 * The meta object literal for the '{@link org.liaison.agreements.impl.AgreementImpl <em>Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.AgreementImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getAgreement()
		 * @generated
		 */
		EClass AGREEMENT = eINSTANCE.getAgreement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__KIND = eINSTANCE.getAgreement_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NUMBER = eINSTANCE.getAgreement_Number();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__PARTIES = eINSTANCE.getAgreement_Parties();

		/**
		 * The meta object literal for the '<em><b>Implementers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__IMPLEMENTERS = eINSTANCE.getAgreement_Implementers();

		/**
		 * The meta object literal for the '<em><b>Addressees</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__ADDRESSEES = eINSTANCE.getAgreement_Addressees();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__CONCERNS = eINSTANCE.getAgreement_Concerns();

		/**
		 * The meta object literal for the '<em><b>Predecessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__PREDECESSOR = eINSTANCE.getAgreement_Predecessor();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__STATUS = eINSTANCE.getAgreement_Status();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__AS_STATED = eINSTANCE.getAgreement_AsStated();

		/**
		 * The meta object literal for the '<em><b>Proposed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__PROPOSED = eINSTANCE.getAgreement_Proposed();

		/**
		 * The meta object literal for the '<em><b>Negotiated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NEGOTIATED = eINSTANCE.getAgreement_Negotiated();

		/**
		 * The meta object literal for the '<em><b>Signed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__SIGNED = eINSTANCE.getAgreement_Signed();

		/**
		 * The meta object literal for the '<em><b>Signing Meeting</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SIGNING_MEETING = eINSTANCE.getAgreement_SigningMeeting();

		/**
		 * The meta object literal for the '<em><b>In Force</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__IN_FORCE = eINSTANCE.getAgreement_InForce();

		/**
		 * The meta object literal for the '<em><b>Reviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__REVIEWED = eINSTANCE.getAgreement_Reviewed();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__EXPIRES = eINSTANCE.getAgreement_Expires();

		/**
		 * The meta object literal for the '<em><b>Terminated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__TERMINATED = eINSTANCE.getAgreement_Terminated();

		/**
		 * The meta object literal for the '<em><b>Lapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__LAPSED = eINSTANCE.getAgreement_Lapsed();

		/**
		 * The meta object literal for the '<em><b>Provisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__PROVISIONS = eINSTANCE.getAgreement_Provisions();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SCOPE = eINSTANCE.getAgreement_Scope();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.impl.ProvisionImpl <em>Provision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.ProvisionImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getProvision()
		 * @generated
		 */
		EClass PROVISION = eINSTANCE.getProvision();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__NUMBER = eINSTANCE.getProvision_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__KIND = eINSTANCE.getProvision_Kind();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__HEADING = eINSTANCE.getProvision_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__TEXT = eINSTANCE.getProvision_Text();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.impl.ScopeLineImpl <em>Scope Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.ScopeLineImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getScopeLine()
		 * @generated
		 */
		EClass SCOPE_LINE = eINSTANCE.getScopeLine();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE_LINE__PLACE = eINSTANCE.getScopeLine_Place();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE_LINE__CATEGORY = eINSTANCE.getScopeLine_Category();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCOPE_LINE__DIRECTION = eINSTANCE.getScopeLine_Direction();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCOPE_LINE__PERIOD = eINSTANCE.getScopeLine_Period();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCOPE_LINE__STAGE = eINSTANCE.getScopeLine_Stage();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCOPE_LINE__REMARK = eINSTANCE.getScopeLine_Remark();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.impl.CommodityCategoryImpl <em>Commodity Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.CommodityCategoryImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getCommodityCategory()
		 * @generated
		 */
		EClass COMMODITY_CATEGORY = eINSTANCE.getCommodityCategory();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMODITY_CATEGORY__KIND = eINSTANCE.getCommodityCategory_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMODITY_CATEGORY__PARENT = eINSTANCE.getCommodityCategory_Parent();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMODITY_CATEGORY__CODES = eINSTANCE.getCommodityCategory_Codes();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.impl.HsCodeImpl <em>Hs Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.HsCodeImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getHsCode()
		 * @generated
		 */
		EClass HS_CODE = eINSTANCE.getHsCode();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HS_CODE__CODE = eINSTANCE.getHsCode_Code();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HS_CODE__EDITION = eINSTANCE.getHsCode_Edition();

		/**
		 * The meta object literal for the '<em><b>Validity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HS_CODE__VALIDITY = eINSTANCE.getHsCode_Validity();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.impl.RestrictionImpl <em>Restriction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.RestrictionImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getRestriction()
		 * @generated
		 */
		EClass RESTRICTION = eINSTANCE.getRestriction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTION__KIND = eINSTANCE.getRestriction_Kind();

		/**
		 * The meta object literal for the '<em><b>Imposed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTRICTION__IMPOSED_BY = eINSTANCE.getRestriction_ImposedBy();

		/**
		 * The meta object literal for the '<em><b>Against</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTRICTION__AGAINST = eINSTANCE.getRestriction_Against();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESTRICTION__CATEGORIES = eINSTANCE.getRestriction_Categories();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTION__PERIOD = eINSTANCE.getRestriction_Period();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESTRICTION__AS_STATED = eINSTANCE.getRestriction_AsStated();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.impl.ProgrammeImpl <em>Programme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.impl.ProgrammeImpl
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getProgramme()
		 * @generated
		 */
		EClass PROGRAMME = eINSTANCE.getProgramme();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PARTIES = eINSTANCE.getProgramme_Parties();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAMME__PERIOD = eINSTANCE.getProgramme_Period();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__PARENT = eINSTANCE.getProgramme_Parent();

		/**
		 * The meta object literal for the '<em><b>Docks With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAMME__DOCKS_WITH = eINSTANCE.getProgramme_DocksWith();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.AgreementKind <em>Agreement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.AgreementKind
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getAgreementKind()
		 * @generated
		 */
		EEnum AGREEMENT_KIND = eINSTANCE.getAgreementKind();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.AgreementStatus <em>Agreement Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.AgreementStatus
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getAgreementStatus()
		 * @generated
		 */
		EEnum AGREEMENT_STATUS = eINSTANCE.getAgreementStatus();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.ProvisionKind <em>Provision Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.ProvisionKind
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getProvisionKind()
		 * @generated
		 */
		EEnum PROVISION_KIND = eINSTANCE.getProvisionKind();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.Direction
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.ScopeStage <em>Scope Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.ScopeStage
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getScopeStage()
		 * @generated
		 */
		EEnum SCOPE_STAGE = eINSTANCE.getScopeStage();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.CategoryKind <em>Category Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.CategoryKind
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getCategoryKind()
		 * @generated
		 */
		EEnum CATEGORY_KIND = eINSTANCE.getCategoryKind();

		/**
		 * The meta object literal for the '{@link org.liaison.agreements.RestrictionKind <em>Restriction Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.agreements.RestrictionKind
		 * @see org.liaison.agreements.impl.AgreementsPackageImpl#getRestrictionKind()
		 * @generated
		 */
		EEnum RESTRICTION_KIND = eINSTANCE.getRestrictionKind();

	}

} //AgreementsPackage
