/**
 */
package org.liaison.ports;

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
 * Places where goods and people cross, the corridors between them, and what is counted there.
 * <!-- end-model-doc -->
 * @see org.liaison.ports.PortsFactory
 * @model kind="package"
 * @generated
 */
public interface PortsPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "ports";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liaison.org/ports/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ports";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PortsPackage eINSTANCE = org.liaison.ports.impl.PortsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.PlaceImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__KIND = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__COUNTRY = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Other Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__OTHER_COUNTRY = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__REGION = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Locode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LOCODE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Locode Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LOCODE_PROVISIONAL = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LATITUDE = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__LONGITUDE = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PARTNERS = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PART_OF = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__AUTHORITY = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__STATUS = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Status Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__STATUS_SINCE = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__AS_STATED = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Opening Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__OPENING_HOURS = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Access</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ACCESS = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.AccessRuleImpl <em>Access Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.AccessRuleImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getAccessRule()
	 * @generated
	 */
	int ACCESS_RULE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Vehicle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE__VEHICLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE__WORDING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE__ACCESS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE__SINCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE__REMARK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Access Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_RULE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.CorridorImpl <em>Corridor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.CorridorImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getCorridor()
	 * @generated
	 */
	int CORRIDOR = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__MODE = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__STATUS = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__STATUS_SINCE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__AS_STATED = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Promoted By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__PROMOTED_BY = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Joins</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__JOINS = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Legs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR__LEGS = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Corridor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRIDOR_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.LegImpl <em>Leg</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.LegImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getLeg()
	 * @generated
	 */
	int LEG = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__TO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__MODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__WORDING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Leg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.IndicatorImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SUBJECT = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASURE = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT_NAME = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.ObservationImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ID = ModelPackage.RECORD__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__KEY = ModelPackage.RECORD__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TITLE = ModelPackage.RECORD__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__SUMMARY = ModelPackage.RECORD__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__MARKING = ModelPackage.RECORD__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ALIASES = ModelPackage.RECORD__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__TAGS = ModelPackage.RECORD__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__CITATIONS = ModelPackage.RECORD__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ATTACHMENTS = ModelPackage.RECORD__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__NOTES = ModelPackage.RECORD__NOTES;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__INDICATOR = ModelPackage.RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PERIOD = ModelPackage.RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VALUE = ModelPackage.RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__VALUE_TEXT = ModelPackage.RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__APPROXIMATE = ModelPackage.RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__CHANGE = ModelPackage.RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Base Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__BASE_PERIOD = ModelPackage.RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reporter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__REPORTER = ModelPackage.RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__NATURE = ModelPackage.RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PUBLICATION = ModelPackage.RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Derivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DERIVATION = ModelPackage.RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DERIVED_FROM = ModelPackage.RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__FORMULA = ModelPackage.RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Doubtful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DOUBTFUL = ModelPackage.RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Doubt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DOUBT = ModelPackage.RECORD_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = ModelPackage.RECORD_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.liaison.ports.impl.TradeFlowImpl <em>Trade Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.impl.TradeFlowImpl
	 * @see org.liaison.ports.impl.PortsPackageImpl#getTradeFlow()
	 * @generated
	 */
	int TRADE_FLOW = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__ID = OBSERVATION__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__KEY = OBSERVATION__KEY;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__TITLE = OBSERVATION__TITLE;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__SUMMARY = OBSERVATION__SUMMARY;

	/**
	 * The feature id for the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__MARKING = OBSERVATION__MARKING;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__ALIASES = OBSERVATION__ALIASES;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__TAGS = OBSERVATION__TAGS;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__CITATIONS = OBSERVATION__CITATIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__ATTACHMENTS = OBSERVATION__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__NOTES = OBSERVATION__NOTES;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__INDICATOR = OBSERVATION__INDICATOR;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__PERIOD = OBSERVATION__PERIOD;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__VALUE = OBSERVATION__VALUE;

	/**
	 * The feature id for the '<em><b>Value Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__VALUE_TEXT = OBSERVATION__VALUE_TEXT;

	/**
	 * The feature id for the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__APPROXIMATE = OBSERVATION__APPROXIMATE;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__CHANGE = OBSERVATION__CHANGE;

	/**
	 * The feature id for the '<em><b>Base Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__BASE_PERIOD = OBSERVATION__BASE_PERIOD;

	/**
	 * The feature id for the '<em><b>Reporter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__REPORTER = OBSERVATION__REPORTER;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__NATURE = OBSERVATION__NATURE;

	/**
	 * The feature id for the '<em><b>Publication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__PUBLICATION = OBSERVATION__PUBLICATION;

	/**
	 * The feature id for the '<em><b>Derivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__DERIVATION = OBSERVATION__DERIVATION;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__DERIVED_FROM = OBSERVATION__DERIVED_FROM;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__FORMULA = OBSERVATION__FORMULA;

	/**
	 * The feature id for the '<em><b>Doubtful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__DOUBTFUL = OBSERVATION__DOUBTFUL;

	/**
	 * The feature id for the '<em><b>Doubt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__DOUBT = OBSERVATION__DOUBT;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__FLOW = OBSERVATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reporter Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__REPORTER_COUNTRY = OBSERVATION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__PARTNER = OBSERVATION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Partner Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__PARTNER_COUNTRY = OBSERVATION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Commodity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__COMMODITY = OBSERVATION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__CATEGORY = OBSERVATION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__CURRENCY = OBSERVATION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Valuation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__VALUATION = OBSERVATION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Net Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW__NET_WEIGHT = OBSERVATION_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Trade Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRADE_FLOW_FEATURE_COUNT = OBSERVATION_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.liaison.ports.PlaceKind <em>Place Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.PlaceKind
	 * @see org.liaison.ports.impl.PortsPackageImpl#getPlaceKind()
	 * @generated
	 */
	int PLACE_KIND = 7;

	/**
	 * The meta object id for the '{@link org.liaison.ports.PlaceStatus <em>Place Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.PlaceStatus
	 * @see org.liaison.ports.impl.PortsPackageImpl#getPlaceStatus()
	 * @generated
	 */
	int PLACE_STATUS = 8;

	/**
	 * The meta object id for the '{@link org.liaison.ports.TransportMode <em>Transport Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.TransportMode
	 * @see org.liaison.ports.impl.PortsPackageImpl#getTransportMode()
	 * @generated
	 */
	int TRANSPORT_MODE = 9;

	/**
	 * The meta object id for the '{@link org.liaison.ports.VehicleType <em>Vehicle Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.VehicleType
	 * @see org.liaison.ports.impl.PortsPackageImpl#getVehicleType()
	 * @generated
	 */
	int VEHICLE_TYPE = 10;

	/**
	 * The meta object id for the '{@link org.liaison.ports.Access <em>Access</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.Access
	 * @see org.liaison.ports.impl.PortsPackageImpl#getAccess()
	 * @generated
	 */
	int ACCESS = 11;

	/**
	 * The meta object id for the '{@link org.liaison.ports.CorridorStatus <em>Corridor Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.CorridorStatus
	 * @see org.liaison.ports.impl.PortsPackageImpl#getCorridorStatus()
	 * @generated
	 */
	int CORRIDOR_STATUS = 12;

	/**
	 * The meta object id for the '{@link org.liaison.ports.Derivation <em>Derivation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.Derivation
	 * @see org.liaison.ports.impl.PortsPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 13;

	/**
	 * The meta object id for the '{@link org.liaison.ports.Formula <em>Formula</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.Formula
	 * @see org.liaison.ports.impl.PortsPackageImpl#getFormula()
	 * @generated
	 */
	int FORMULA = 14;

	/**
	 * The meta object id for the '{@link org.liaison.ports.Publication <em>Publication</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.Publication
	 * @see org.liaison.ports.impl.PortsPackageImpl#getPublication()
	 * @generated
	 */
	int PUBLICATION = 15;

	/**
	 * The meta object id for the '{@link org.liaison.ports.ObservationNature <em>Observation Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.ObservationNature
	 * @see org.liaison.ports.impl.PortsPackageImpl#getObservationNature()
	 * @generated
	 */
	int OBSERVATION_NATURE = 16;

	/**
	 * The meta object id for the '{@link org.liaison.ports.Flow <em>Flow</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.Flow
	 * @see org.liaison.ports.impl.PortsPackageImpl#getFlow()
	 * @generated
	 */
	int FLOW = 17;

	/**
	 * The meta object id for the '{@link org.liaison.ports.Valuation <em>Valuation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liaison.ports.Valuation
	 * @see org.liaison.ports.impl.PortsPackageImpl#getValuation()
	 * @generated
	 */
	int VALUATION = 18;


	/**
	 * Returns the meta object for class '{@link org.liaison.ports.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see org.liaison.ports.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.liaison.ports.Place#getKind()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.liaison.ports.Place#getCountry()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getOtherCountry <em>Other Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Country</em>'.
	 * @see org.liaison.ports.Place#getOtherCountry()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_OtherCountry();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.liaison.ports.Place#getRegion()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getLocode <em>Locode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locode</em>'.
	 * @see org.liaison.ports.Place#getLocode()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Locode();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#isLocodeProvisional <em>Locode Provisional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locode Provisional</em>'.
	 * @see org.liaison.ports.Place#isLocodeProvisional()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_LocodeProvisional();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.liaison.ports.Place#getLatitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.liaison.ports.Place#getLongitude()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Longitude();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.ports.Place#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Partners</em>'.
	 * @see org.liaison.ports.Place#getPartners()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Partners();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.ports.Place#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Part Of</em>'.
	 * @see org.liaison.ports.Place#getPartOf()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_PartOf();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.Place#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Authority</em>'.
	 * @see org.liaison.ports.Place#getAuthority()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.liaison.ports.Place#getStatus()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getStatusSince <em>Status Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Since</em>'.
	 * @see org.liaison.ports.Place#getStatusSince()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_StatusSince();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.ports.Place#getAsStated()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_AsStated();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Place#getOpeningHours <em>Opening Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Hours</em>'.
	 * @see org.liaison.ports.Place#getOpeningHours()
	 * @see #getPlace()
	 * @generated
	 */
	EAttribute getPlace_OpeningHours();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.ports.Place#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Access</em>'.
	 * @see org.liaison.ports.Place#getAccess()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Access();

	/**
	 * Returns the meta object for class '{@link org.liaison.ports.AccessRule <em>Access Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Access Rule</em>'.
	 * @see org.liaison.ports.AccessRule
	 * @generated
	 */
	EClass getAccessRule();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.AccessRule#getVehicle <em>Vehicle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vehicle</em>'.
	 * @see org.liaison.ports.AccessRule#getVehicle()
	 * @see #getAccessRule()
	 * @generated
	 */
	EAttribute getAccessRule_Vehicle();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.AccessRule#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.liaison.ports.AccessRule#getWording()
	 * @see #getAccessRule()
	 * @generated
	 */
	EAttribute getAccessRule_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.AccessRule#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access</em>'.
	 * @see org.liaison.ports.AccessRule#getAccess()
	 * @see #getAccessRule()
	 * @generated
	 */
	EAttribute getAccessRule_Access();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.AccessRule#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.liaison.ports.AccessRule#getSince()
	 * @see #getAccessRule()
	 * @generated
	 */
	EAttribute getAccessRule_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.AccessRule#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.liaison.ports.AccessRule#getRemark()
	 * @see #getAccessRule()
	 * @generated
	 */
	EAttribute getAccessRule_Remark();

	/**
	 * Returns the meta object for class '{@link org.liaison.ports.Corridor <em>Corridor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corridor</em>'.
	 * @see org.liaison.ports.Corridor
	 * @generated
	 */
	EClass getCorridor();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Corridor#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.liaison.ports.Corridor#getMode()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Corridor#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.liaison.ports.Corridor#getStatus()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Corridor#getStatusSince <em>Status Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Since</em>'.
	 * @see org.liaison.ports.Corridor#getStatusSince()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_StatusSince();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Corridor#getAsStated <em>As Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Stated</em>'.
	 * @see org.liaison.ports.Corridor#getAsStated()
	 * @see #getCorridor()
	 * @generated
	 */
	EAttribute getCorridor_AsStated();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.ports.Corridor#getPromotedBy <em>Promoted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Promoted By</em>'.
	 * @see org.liaison.ports.Corridor#getPromotedBy()
	 * @see #getCorridor()
	 * @generated
	 */
	EReference getCorridor_PromotedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.ports.Corridor#getJoins <em>Joins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Joins</em>'.
	 * @see org.liaison.ports.Corridor#getJoins()
	 * @see #getCorridor()
	 * @generated
	 */
	EReference getCorridor_Joins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liaison.ports.Corridor#getLegs <em>Legs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Legs</em>'.
	 * @see org.liaison.ports.Corridor#getLegs()
	 * @see #getCorridor()
	 * @generated
	 */
	EReference getCorridor_Legs();

	/**
	 * Returns the meta object for class '{@link org.liaison.ports.Leg <em>Leg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leg</em>'.
	 * @see org.liaison.ports.Leg
	 * @generated
	 */
	EClass getLeg();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.Leg#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.liaison.ports.Leg#getFrom()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_From();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.Leg#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.liaison.ports.Leg#getTo()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_To();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Leg#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.liaison.ports.Leg#getMode()
	 * @see #getLeg()
	 * @generated
	 */
	EAttribute getLeg_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Leg#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.liaison.ports.Leg#getWording()
	 * @see #getLeg()
	 * @generated
	 */
	EAttribute getLeg_Wording();

	/**
	 * Returns the meta object for class '{@link org.liaison.ports.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.liaison.ports.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.Indicator#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.liaison.ports.Indicator#getSubject()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Indicator#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.liaison.ports.Indicator#getMeasure()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.liaison.ports.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Indicator#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see org.liaison.ports.Indicator#getUnitName()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_UnitName();

	/**
	 * Returns the meta object for class '{@link org.liaison.ports.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.liaison.ports.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.Observation#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Indicator</em>'.
	 * @see org.liaison.ports.Observation#getIndicator()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.liaison.ports.Observation#getPeriod()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liaison.ports.Observation#getValue()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getValueText <em>Value Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Text</em>'.
	 * @see org.liaison.ports.Observation#getValueText()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_ValueText();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#isApproximate <em>Approximate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approximate</em>'.
	 * @see org.liaison.ports.Observation#isApproximate()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Approximate();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.liaison.ports.Observation#getChange()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Change();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getBasePeriod <em>Base Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Period</em>'.
	 * @see org.liaison.ports.Observation#getBasePeriod()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_BasePeriod();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.Observation#getReporter <em>Reporter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reporter</em>'.
	 * @see org.liaison.ports.Observation#getReporter()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_Reporter();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.liaison.ports.Observation#getNature()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getPublication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publication</em>'.
	 * @see org.liaison.ports.Observation#getPublication()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Publication();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getDerivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derivation</em>'.
	 * @see org.liaison.ports.Observation#getDerivation()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Derivation();

	/**
	 * Returns the meta object for the reference list '{@link org.liaison.ports.Observation#getDerivedFrom <em>Derived From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Derived From</em>'.
	 * @see org.liaison.ports.Observation#getDerivedFrom()
	 * @see #getObservation()
	 * @generated
	 */
	EReference getObservation_DerivedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.liaison.ports.Observation#getFormula()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#isDoubtful <em>Doubtful</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doubtful</em>'.
	 * @see org.liaison.ports.Observation#isDoubtful()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Doubtful();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.Observation#getDoubt <em>Doubt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doubt</em>'.
	 * @see org.liaison.ports.Observation#getDoubt()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Doubt();

	/**
	 * Returns the meta object for class '{@link org.liaison.ports.TradeFlow <em>Trade Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trade Flow</em>'.
	 * @see org.liaison.ports.TradeFlow
	 * @generated
	 */
	EClass getTradeFlow();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow</em>'.
	 * @see org.liaison.ports.TradeFlow#getFlow()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_Flow();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getReporterCountry <em>Reporter Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporter Country</em>'.
	 * @see org.liaison.ports.TradeFlow#getReporterCountry()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_ReporterCountry();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.TradeFlow#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.liaison.ports.TradeFlow#getPartner()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EReference getTradeFlow_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getPartnerCountry <em>Partner Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partner Country</em>'.
	 * @see org.liaison.ports.TradeFlow#getPartnerCountry()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_PartnerCountry();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getCommodity <em>Commodity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commodity</em>'.
	 * @see org.liaison.ports.TradeFlow#getCommodity()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_Commodity();

	/**
	 * Returns the meta object for the reference '{@link org.liaison.ports.TradeFlow#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.liaison.ports.TradeFlow#getCategory()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EReference getTradeFlow_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.liaison.ports.TradeFlow#getCurrency()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getValuation <em>Valuation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valuation</em>'.
	 * @see org.liaison.ports.TradeFlow#getValuation()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_Valuation();

	/**
	 * Returns the meta object for the attribute '{@link org.liaison.ports.TradeFlow#getNetWeight <em>Net Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Net Weight</em>'.
	 * @see org.liaison.ports.TradeFlow#getNetWeight()
	 * @see #getTradeFlow()
	 * @generated
	 */
	EAttribute getTradeFlow_NetWeight();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.PlaceKind <em>Place Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Place Kind</em>'.
	 * @see org.liaison.ports.PlaceKind
	 * @generated
	 */
	EEnum getPlaceKind();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.PlaceStatus <em>Place Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Place Status</em>'.
	 * @see org.liaison.ports.PlaceStatus
	 * @generated
	 */
	EEnum getPlaceStatus();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.TransportMode <em>Transport Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transport Mode</em>'.
	 * @see org.liaison.ports.TransportMode
	 * @generated
	 */
	EEnum getTransportMode();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.VehicleType <em>Vehicle Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vehicle Type</em>'.
	 * @see org.liaison.ports.VehicleType
	 * @generated
	 */
	EEnum getVehicleType();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.Access <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Access</em>'.
	 * @see org.liaison.ports.Access
	 * @generated
	 */
	EEnum getAccess();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.CorridorStatus <em>Corridor Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Corridor Status</em>'.
	 * @see org.liaison.ports.CorridorStatus
	 * @generated
	 */
	EEnum getCorridorStatus();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Derivation</em>'.
	 * @see org.liaison.ports.Derivation
	 * @generated
	 */
	EEnum getDerivation();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.Formula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Formula</em>'.
	 * @see org.liaison.ports.Formula
	 * @generated
	 */
	EEnum getFormula();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Publication</em>'.
	 * @see org.liaison.ports.Publication
	 * @generated
	 */
	EEnum getPublication();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.ObservationNature <em>Observation Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Observation Nature</em>'.
	 * @see org.liaison.ports.ObservationNature
	 * @generated
	 */
	EEnum getObservationNature();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.Flow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flow</em>'.
	 * @see org.liaison.ports.Flow
	 * @generated
	 */
	EEnum getFlow();

	/**
	 * Returns the meta object for enum '{@link org.liaison.ports.Valuation <em>Valuation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Valuation</em>'.
	 * @see org.liaison.ports.Valuation
	 * @generated
	 */
	EEnum getValuation();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PortsFactory getPortsFactory();

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
		 * The meta object literal for the '{@link org.liaison.ports.impl.PlaceImpl <em>Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.PlaceImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getPlace()
		 * @generated
		 */
		EClass PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__KIND = eINSTANCE.getPlace_Kind();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__COUNTRY = eINSTANCE.getPlace_Country();

		/**
		 * The meta object literal for the '<em><b>Other Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__OTHER_COUNTRY = eINSTANCE.getPlace_OtherCountry();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__REGION = eINSTANCE.getPlace_Region();

		/**
		 * The meta object literal for the '<em><b>Locode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LOCODE = eINSTANCE.getPlace_Locode();

		/**
		 * The meta object literal for the '<em><b>Locode Provisional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LOCODE_PROVISIONAL = eINSTANCE.getPlace_LocodeProvisional();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LATITUDE = eINSTANCE.getPlace_Latitude();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__LONGITUDE = eINSTANCE.getPlace_Longitude();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__PARTNERS = eINSTANCE.getPlace_Partners();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__PART_OF = eINSTANCE.getPlace_PartOf();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__AUTHORITY = eINSTANCE.getPlace_Authority();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__STATUS = eINSTANCE.getPlace_Status();

		/**
		 * The meta object literal for the '<em><b>Status Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__STATUS_SINCE = eINSTANCE.getPlace_StatusSince();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__AS_STATED = eINSTANCE.getPlace_AsStated();

		/**
		 * The meta object literal for the '<em><b>Opening Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACE__OPENING_HOURS = eINSTANCE.getPlace_OpeningHours();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__ACCESS = eINSTANCE.getPlace_Access();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.impl.AccessRuleImpl <em>Access Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.AccessRuleImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getAccessRule()
		 * @generated
		 */
		EClass ACCESS_RULE = eINSTANCE.getAccessRule();

		/**
		 * The meta object literal for the '<em><b>Vehicle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_RULE__VEHICLE = eINSTANCE.getAccessRule_Vehicle();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_RULE__WORDING = eINSTANCE.getAccessRule_Wording();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_RULE__ACCESS = eINSTANCE.getAccessRule_Access();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_RULE__SINCE = eINSTANCE.getAccessRule_Since();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_RULE__REMARK = eINSTANCE.getAccessRule_Remark();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.impl.CorridorImpl <em>Corridor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.CorridorImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getCorridor()
		 * @generated
		 */
		EClass CORRIDOR = eINSTANCE.getCorridor();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__MODE = eINSTANCE.getCorridor_Mode();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__STATUS = eINSTANCE.getCorridor_Status();

		/**
		 * The meta object literal for the '<em><b>Status Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__STATUS_SINCE = eINSTANCE.getCorridor_StatusSince();

		/**
		 * The meta object literal for the '<em><b>As Stated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRIDOR__AS_STATED = eINSTANCE.getCorridor_AsStated();

		/**
		 * The meta object literal for the '<em><b>Promoted By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRIDOR__PROMOTED_BY = eINSTANCE.getCorridor_PromotedBy();

		/**
		 * The meta object literal for the '<em><b>Joins</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRIDOR__JOINS = eINSTANCE.getCorridor_Joins();

		/**
		 * The meta object literal for the '<em><b>Legs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRIDOR__LEGS = eINSTANCE.getCorridor_Legs();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.impl.LegImpl <em>Leg</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.LegImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getLeg()
		 * @generated
		 */
		EClass LEG = eINSTANCE.getLeg();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__FROM = eINSTANCE.getLeg_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__TO = eINSTANCE.getLeg_To();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEG__MODE = eINSTANCE.getLeg_Mode();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEG__WORDING = eINSTANCE.getLeg_Wording();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.IndicatorImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__SUBJECT = eINSTANCE.getIndicator_Subject();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__MEASURE = eINSTANCE.getIndicator_Measure();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT_NAME = eINSTANCE.getIndicator_UnitName();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.ObservationImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getObservation()
		 * @generated
		 */
		EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__INDICATOR = eINSTANCE.getObservation_Indicator();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__PERIOD = eINSTANCE.getObservation_Period();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__VALUE = eINSTANCE.getObservation_Value();

		/**
		 * The meta object literal for the '<em><b>Value Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__VALUE_TEXT = eINSTANCE.getObservation_ValueText();

		/**
		 * The meta object literal for the '<em><b>Approximate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__APPROXIMATE = eINSTANCE.getObservation_Approximate();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__CHANGE = eINSTANCE.getObservation_Change();

		/**
		 * The meta object literal for the '<em><b>Base Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__BASE_PERIOD = eINSTANCE.getObservation_BasePeriod();

		/**
		 * The meta object literal for the '<em><b>Reporter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__REPORTER = eINSTANCE.getObservation_Reporter();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__NATURE = eINSTANCE.getObservation_Nature();

		/**
		 * The meta object literal for the '<em><b>Publication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__PUBLICATION = eINSTANCE.getObservation_Publication();

		/**
		 * The meta object literal for the '<em><b>Derivation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__DERIVATION = eINSTANCE.getObservation_Derivation();

		/**
		 * The meta object literal for the '<em><b>Derived From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION__DERIVED_FROM = eINSTANCE.getObservation_DerivedFrom();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__FORMULA = eINSTANCE.getObservation_Formula();

		/**
		 * The meta object literal for the '<em><b>Doubtful</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__DOUBTFUL = eINSTANCE.getObservation_Doubtful();

		/**
		 * The meta object literal for the '<em><b>Doubt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__DOUBT = eINSTANCE.getObservation_Doubt();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.impl.TradeFlowImpl <em>Trade Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.impl.TradeFlowImpl
		 * @see org.liaison.ports.impl.PortsPackageImpl#getTradeFlow()
		 * @generated
		 */
		EClass TRADE_FLOW = eINSTANCE.getTradeFlow();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__FLOW = eINSTANCE.getTradeFlow_Flow();

		/**
		 * The meta object literal for the '<em><b>Reporter Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__REPORTER_COUNTRY = eINSTANCE.getTradeFlow_ReporterCountry();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRADE_FLOW__PARTNER = eINSTANCE.getTradeFlow_Partner();

		/**
		 * The meta object literal for the '<em><b>Partner Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__PARTNER_COUNTRY = eINSTANCE.getTradeFlow_PartnerCountry();

		/**
		 * The meta object literal for the '<em><b>Commodity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__COMMODITY = eINSTANCE.getTradeFlow_Commodity();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRADE_FLOW__CATEGORY = eINSTANCE.getTradeFlow_Category();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__CURRENCY = eINSTANCE.getTradeFlow_Currency();

		/**
		 * The meta object literal for the '<em><b>Valuation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__VALUATION = eINSTANCE.getTradeFlow_Valuation();

		/**
		 * The meta object literal for the '<em><b>Net Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRADE_FLOW__NET_WEIGHT = eINSTANCE.getTradeFlow_NetWeight();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.PlaceKind <em>Place Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.PlaceKind
		 * @see org.liaison.ports.impl.PortsPackageImpl#getPlaceKind()
		 * @generated
		 */
		EEnum PLACE_KIND = eINSTANCE.getPlaceKind();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.PlaceStatus <em>Place Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.PlaceStatus
		 * @see org.liaison.ports.impl.PortsPackageImpl#getPlaceStatus()
		 * @generated
		 */
		EEnum PLACE_STATUS = eINSTANCE.getPlaceStatus();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.TransportMode <em>Transport Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.TransportMode
		 * @see org.liaison.ports.impl.PortsPackageImpl#getTransportMode()
		 * @generated
		 */
		EEnum TRANSPORT_MODE = eINSTANCE.getTransportMode();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.VehicleType <em>Vehicle Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.VehicleType
		 * @see org.liaison.ports.impl.PortsPackageImpl#getVehicleType()
		 * @generated
		 */
		EEnum VEHICLE_TYPE = eINSTANCE.getVehicleType();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.Access <em>Access</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.Access
		 * @see org.liaison.ports.impl.PortsPackageImpl#getAccess()
		 * @generated
		 */
		EEnum ACCESS = eINSTANCE.getAccess();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.CorridorStatus <em>Corridor Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.CorridorStatus
		 * @see org.liaison.ports.impl.PortsPackageImpl#getCorridorStatus()
		 * @generated
		 */
		EEnum CORRIDOR_STATUS = eINSTANCE.getCorridorStatus();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.Derivation <em>Derivation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.Derivation
		 * @see org.liaison.ports.impl.PortsPackageImpl#getDerivation()
		 * @generated
		 */
		EEnum DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.Formula <em>Formula</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.Formula
		 * @see org.liaison.ports.impl.PortsPackageImpl#getFormula()
		 * @generated
		 */
		EEnum FORMULA = eINSTANCE.getFormula();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.Publication <em>Publication</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.Publication
		 * @see org.liaison.ports.impl.PortsPackageImpl#getPublication()
		 * @generated
		 */
		EEnum PUBLICATION = eINSTANCE.getPublication();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.ObservationNature <em>Observation Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.ObservationNature
		 * @see org.liaison.ports.impl.PortsPackageImpl#getObservationNature()
		 * @generated
		 */
		EEnum OBSERVATION_NATURE = eINSTANCE.getObservationNature();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.Flow <em>Flow</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.Flow
		 * @see org.liaison.ports.impl.PortsPackageImpl#getFlow()
		 * @generated
		 */
		EEnum FLOW = eINSTANCE.getFlow();

		/**
		 * The meta object literal for the '{@link org.liaison.ports.Valuation <em>Valuation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liaison.ports.Valuation
		 * @see org.liaison.ports.impl.PortsPackageImpl#getValuation()
		 * @generated
		 */
		EEnum VALUATION = eINSTANCE.getValuation();

	}

} //PortsPackage
