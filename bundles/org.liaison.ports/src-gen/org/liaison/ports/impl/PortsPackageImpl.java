/**
 */
package org.liaison.ports.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.liaison.model.ModelPackage;

import org.liaison.ports.Access;
import org.liaison.ports.AccessRule;
import org.liaison.ports.Corridor;
import org.liaison.ports.CorridorStatus;
import org.liaison.ports.Derivation;
import org.liaison.ports.Flow;
import org.liaison.ports.Formula;
import org.liaison.ports.Indicator;
import org.liaison.ports.Leg;
import org.liaison.ports.Observation;
import org.liaison.ports.ObservationNature;
import org.liaison.ports.Place;
import org.liaison.ports.PlaceKind;
import org.liaison.ports.PlaceStatus;
import org.liaison.ports.PortsFactory;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.Publication;
import org.liaison.ports.TradeFlow;
import org.liaison.ports.TransportMode;
import org.liaison.ports.Valuation;
import org.liaison.ports.VehicleType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PortsPackageImpl extends EPackageImpl implements PortsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accessRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass corridorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tradeFlowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placeStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transportModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum vehicleTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum corridorStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum derivationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum formulaEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum observationNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum flowEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum valuationEEnum = null;

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
	 * @see org.liaison.ports.PortsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PortsPackageImpl()
	{
		super(eNS_URI, PortsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PortsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PortsPackage init()
	{
		if (isInited) return (PortsPackage)EPackage.Registry.INSTANCE.getEPackage(PortsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPortsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PortsPackageImpl thePortsPackage = registeredPortsPackage instanceof PortsPackageImpl ? (PortsPackageImpl)registeredPortsPackage : new PortsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ModelPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		thePortsPackage.createPackageContents();

		// Initialize created meta-data
		thePortsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePortsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PortsPackage.eNS_URI, thePortsPackage);
		return thePortsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlace()
	{
		return placeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Kind()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Country()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_OtherCountry()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Region()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Locode()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_LocodeProvisional()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Latitude()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Longitude()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_Partners()
	{
		return (EReference)placeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_PartOf()
	{
		return (EReference)placeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_Authority()
	{
		return (EReference)placeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Status()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_StatusSince()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_AsStated()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_OpeningHours()
	{
		return (EAttribute)placeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlace_Access()
	{
		return (EReference)placeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccessRule()
	{
		return accessRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessRule_Vehicle()
	{
		return (EAttribute)accessRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessRule_Wording()
	{
		return (EAttribute)accessRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessRule_Access()
	{
		return (EAttribute)accessRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessRule_Since()
	{
		return (EAttribute)accessRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessRule_Remark()
	{
		return (EAttribute)accessRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorridor()
	{
		return corridorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Mode()
	{
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_Status()
	{
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_StatusSince()
	{
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorridor_AsStated()
	{
		return (EAttribute)corridorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCorridor_PromotedBy()
	{
		return (EReference)corridorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCorridor_Joins()
	{
		return (EReference)corridorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCorridor_Legs()
	{
		return (EReference)corridorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeg()
	{
		return legEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeg_From()
	{
		return (EReference)legEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeg_To()
	{
		return (EReference)legEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeg_Mode()
	{
		return (EAttribute)legEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeg_Wording()
	{
		return (EAttribute)legEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator()
	{
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Subject()
	{
		return (EReference)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Measure()
	{
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Unit()
	{
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_UnitName()
	{
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservation()
	{
		return observationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservation_Indicator()
	{
		return (EReference)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Period()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Value()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_ValueText()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Approximate()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Change()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_BasePeriod()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservation_Reporter()
	{
		return (EReference)observationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Nature()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Publication()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Derivation()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservation_DerivedFrom()
	{
		return (EReference)observationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Formula()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Doubtful()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Doubt()
	{
		return (EAttribute)observationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTradeFlow()
	{
		return tradeFlowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_Flow()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_ReporterCountry()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTradeFlow_Partner()
	{
		return (EReference)tradeFlowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_PartnerCountry()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_Commodity()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTradeFlow_Category()
	{
		return (EReference)tradeFlowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_Currency()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_Valuation()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTradeFlow_NetWeight()
	{
		return (EAttribute)tradeFlowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlaceKind()
	{
		return placeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlaceStatus()
	{
		return placeStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransportMode()
	{
		return transportModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVehicleType()
	{
		return vehicleTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccess()
	{
		return accessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCorridorStatus()
	{
		return corridorStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDerivation()
	{
		return derivationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFormula()
	{
		return formulaEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublication()
	{
		return publicationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getObservationNature()
	{
		return observationNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFlow()
	{
		return flowEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getValuation()
	{
		return valuationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortsFactory getPortsFactory()
	{
		return (PortsFactory)getEFactoryInstance();
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
		placeEClass = createEClass(PLACE);
		createEAttribute(placeEClass, PLACE__KIND);
		createEAttribute(placeEClass, PLACE__COUNTRY);
		createEAttribute(placeEClass, PLACE__OTHER_COUNTRY);
		createEAttribute(placeEClass, PLACE__REGION);
		createEAttribute(placeEClass, PLACE__LOCODE);
		createEAttribute(placeEClass, PLACE__LOCODE_PROVISIONAL);
		createEAttribute(placeEClass, PLACE__LATITUDE);
		createEAttribute(placeEClass, PLACE__LONGITUDE);
		createEReference(placeEClass, PLACE__PARTNERS);
		createEReference(placeEClass, PLACE__PART_OF);
		createEReference(placeEClass, PLACE__AUTHORITY);
		createEAttribute(placeEClass, PLACE__STATUS);
		createEAttribute(placeEClass, PLACE__STATUS_SINCE);
		createEAttribute(placeEClass, PLACE__AS_STATED);
		createEAttribute(placeEClass, PLACE__OPENING_HOURS);
		createEReference(placeEClass, PLACE__ACCESS);

		accessRuleEClass = createEClass(ACCESS_RULE);
		createEAttribute(accessRuleEClass, ACCESS_RULE__VEHICLE);
		createEAttribute(accessRuleEClass, ACCESS_RULE__WORDING);
		createEAttribute(accessRuleEClass, ACCESS_RULE__ACCESS);
		createEAttribute(accessRuleEClass, ACCESS_RULE__SINCE);
		createEAttribute(accessRuleEClass, ACCESS_RULE__REMARK);

		corridorEClass = createEClass(CORRIDOR);
		createEAttribute(corridorEClass, CORRIDOR__MODE);
		createEAttribute(corridorEClass, CORRIDOR__STATUS);
		createEAttribute(corridorEClass, CORRIDOR__STATUS_SINCE);
		createEAttribute(corridorEClass, CORRIDOR__AS_STATED);
		createEReference(corridorEClass, CORRIDOR__PROMOTED_BY);
		createEReference(corridorEClass, CORRIDOR__JOINS);
		createEReference(corridorEClass, CORRIDOR__LEGS);

		legEClass = createEClass(LEG);
		createEReference(legEClass, LEG__FROM);
		createEReference(legEClass, LEG__TO);
		createEAttribute(legEClass, LEG__MODE);
		createEAttribute(legEClass, LEG__WORDING);

		indicatorEClass = createEClass(INDICATOR);
		createEReference(indicatorEClass, INDICATOR__SUBJECT);
		createEAttribute(indicatorEClass, INDICATOR__MEASURE);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__UNIT_NAME);

		observationEClass = createEClass(OBSERVATION);
		createEReference(observationEClass, OBSERVATION__INDICATOR);
		createEAttribute(observationEClass, OBSERVATION__PERIOD);
		createEAttribute(observationEClass, OBSERVATION__VALUE);
		createEAttribute(observationEClass, OBSERVATION__VALUE_TEXT);
		createEAttribute(observationEClass, OBSERVATION__APPROXIMATE);
		createEAttribute(observationEClass, OBSERVATION__CHANGE);
		createEAttribute(observationEClass, OBSERVATION__BASE_PERIOD);
		createEReference(observationEClass, OBSERVATION__REPORTER);
		createEAttribute(observationEClass, OBSERVATION__NATURE);
		createEAttribute(observationEClass, OBSERVATION__PUBLICATION);
		createEAttribute(observationEClass, OBSERVATION__DERIVATION);
		createEReference(observationEClass, OBSERVATION__DERIVED_FROM);
		createEAttribute(observationEClass, OBSERVATION__FORMULA);
		createEAttribute(observationEClass, OBSERVATION__DOUBTFUL);
		createEAttribute(observationEClass, OBSERVATION__DOUBT);

		tradeFlowEClass = createEClass(TRADE_FLOW);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__FLOW);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__REPORTER_COUNTRY);
		createEReference(tradeFlowEClass, TRADE_FLOW__PARTNER);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__PARTNER_COUNTRY);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__COMMODITY);
		createEReference(tradeFlowEClass, TRADE_FLOW__CATEGORY);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__CURRENCY);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__VALUATION);
		createEAttribute(tradeFlowEClass, TRADE_FLOW__NET_WEIGHT);

		// Create enums
		placeKindEEnum = createEEnum(PLACE_KIND);
		placeStatusEEnum = createEEnum(PLACE_STATUS);
		transportModeEEnum = createEEnum(TRANSPORT_MODE);
		vehicleTypeEEnum = createEEnum(VEHICLE_TYPE);
		accessEEnum = createEEnum(ACCESS);
		corridorStatusEEnum = createEEnum(CORRIDOR_STATUS);
		derivationEEnum = createEEnum(DERIVATION);
		formulaEEnum = createEEnum(FORMULA);
		publicationEEnum = createEEnum(PUBLICATION);
		observationNatureEEnum = createEEnum(OBSERVATION_NATURE);
		flowEEnum = createEEnum(FLOW);
		valuationEEnum = createEEnum(VALUATION);
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
		placeEClass.getESuperTypes().add(theModelPackage.getRecord());
		accessRuleEClass.getESuperTypes().add(theModelPackage.getIdentified());
		corridorEClass.getESuperTypes().add(theModelPackage.getRecord());
		legEClass.getESuperTypes().add(theModelPackage.getIdentified());
		indicatorEClass.getESuperTypes().add(theModelPackage.getRecord());
		observationEClass.getESuperTypes().add(theModelPackage.getRecord());
		tradeFlowEClass.getESuperTypes().add(this.getObservation());

		// Initialize classes and features; add operations and parameters
		initEClass(placeEClass, Place.class, "Place", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlace_Kind(), this.getPlaceKind(), "kind", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Country(), ecorePackage.getEString(), "country", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_OtherCountry(), ecorePackage.getEString(), "otherCountry", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Region(), theModelPackage.getLocalizedText(), "region", "", 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Locode(), ecorePackage.getEString(), "locode", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_LocodeProvisional(), ecorePackage.getEBoolean(), "locodeProvisional", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Latitude(), ecorePackage.getEBigDecimal(), "latitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Longitude(), ecorePackage.getEBigDecimal(), "longitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_Partners(), this.getPlace(), null, "partners", null, 0, -1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_PartOf(), this.getPlace(), null, "partOf", null, 0, -1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_Authority(), theModelPackage.getOrganisation(), null, "authority", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Status(), this.getPlaceStatus(), "status", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_StatusSince(), theModelPackage.getPartialDate(), "statusSince", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_OpeningHours(), theModelPackage.getLocalizedText(), "openingHours", "", 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlace_Access(), this.getAccessRule(), null, "access", null, 0, -1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accessRuleEClass, AccessRule.class, "AccessRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccessRule_Vehicle(), this.getVehicleType(), "vehicle", null, 0, 1, AccessRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessRule_Wording(), ecorePackage.getEString(), "wording", null, 0, 1, AccessRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessRule_Access(), this.getAccess(), "access", null, 0, 1, AccessRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessRule_Since(), theModelPackage.getPartialDate(), "since", null, 0, 1, AccessRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessRule_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, AccessRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(corridorEClass, Corridor.class, "Corridor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCorridor_Mode(), this.getTransportMode(), "mode", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_Status(), this.getCorridorStatus(), "status", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_StatusSince(), theModelPackage.getPartialDate(), "statusSince", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCorridor_AsStated(), ecorePackage.getEString(), "asStated", null, 0, 1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCorridor_PromotedBy(), theModelPackage.getParty(), null, "promotedBy", null, 0, -1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCorridor_Joins(), this.getCorridor(), null, "joins", null, 0, -1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCorridor_Legs(), this.getLeg(), null, "legs", null, 0, -1, Corridor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(legEClass, Leg.class, "Leg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLeg_From(), this.getPlace(), null, "from", null, 0, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeg_To(), this.getPlace(), null, "to", null, 0, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeg_Mode(), this.getTransportMode(), "mode", null, 0, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeg_Wording(), ecorePackage.getEString(), "wording", null, 0, 1, Leg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIndicator_Subject(), theModelPackage.getRecord(), null, "subject", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Measure(), theModelPackage.getLocalizedText(), "measure", "", 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_UnitName(), theModelPackage.getLocalizedText(), "unitName", "", 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getObservation_Indicator(), this.getIndicator(), null, "indicator", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Period(), theModelPackage.getPartialDate(), "period", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_ValueText(), ecorePackage.getEString(), "valueText", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Approximate(), ecorePackage.getEBoolean(), "approximate", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Change(), ecorePackage.getEBigDecimal(), "change", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_BasePeriod(), theModelPackage.getPartialDate(), "basePeriod", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObservation_Reporter(), theModelPackage.getParty(), null, "reporter", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Nature(), this.getObservationNature(), "nature", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Publication(), this.getPublication(), "publication", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Derivation(), this.getDerivation(), "derivation", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObservation_DerivedFrom(), this.getObservation(), null, "derivedFrom", null, 0, -1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Formula(), this.getFormula(), "formula", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Doubtful(), ecorePackage.getEBoolean(), "doubtful", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Doubt(), theModelPackage.getLocalizedText(), "doubt", "", 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tradeFlowEClass, TradeFlow.class, "TradeFlow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTradeFlow_Flow(), this.getFlow(), "flow", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTradeFlow_ReporterCountry(), ecorePackage.getEString(), "reporterCountry", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTradeFlow_Partner(), theModelPackage.getParty(), null, "partner", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTradeFlow_PartnerCountry(), ecorePackage.getEString(), "partnerCountry", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTradeFlow_Commodity(), ecorePackage.getEString(), "commodity", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTradeFlow_Category(), theModelPackage.getRecord(), null, "category", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTradeFlow_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTradeFlow_Valuation(), this.getValuation(), "valuation", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTradeFlow_NetWeight(), ecorePackage.getEBigDecimal(), "netWeight", null, 0, 1, TradeFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(placeKindEEnum, PlaceKind.class, "PlaceKind");
		addEEnumLiteral(placeKindEEnum, PlaceKind.NOT_STATED);
		addEEnumLiteral(placeKindEEnum, PlaceKind.BORDER_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.ROAD_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.RAIL_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.RIVER_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.SEA_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.AIR_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.ROAD_BRIDGE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.RAIL_BRIDGE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.CUSTOMS_OFFICE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.SPECIAL_ZONE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.FREE_PORT);
		addEEnumLiteral(placeKindEEnum, PlaceKind.BONDED_WAREHOUSE);
		addEEnumLiteral(placeKindEEnum, PlaceKind.LOCALITY);

		initEEnum(placeStatusEEnum, PlaceStatus.class, "PlaceStatus");
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.NOT_STATED);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.PROPOSED);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.PLANNED);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.UNDER_CONSTRUCTION);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.OPEN);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.LIMITED);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.SUSPENDED);
		addEEnumLiteral(placeStatusEEnum, PlaceStatus.CLOSED);

		initEEnum(transportModeEEnum, TransportMode.class, "TransportMode");
		addEEnumLiteral(transportModeEEnum, TransportMode.NOT_STATED);
		addEEnumLiteral(transportModeEEnum, TransportMode.ROAD);
		addEEnumLiteral(transportModeEEnum, TransportMode.RAIL);
		addEEnumLiteral(transportModeEEnum, TransportMode.SEA);
		addEEnumLiteral(transportModeEEnum, TransportMode.RIVER);
		addEEnumLiteral(transportModeEEnum, TransportMode.AIR);
		addEEnumLiteral(transportModeEEnum, TransportMode.MULTIMODAL);

		initEEnum(vehicleTypeEEnum, VehicleType.class, "VehicleType");
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.NOT_STATED);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.SMALL_VEHICLE);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.BUS);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.TRUCK);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.TRAIN);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.VESSEL);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.AIRCRAFT);
		addEEnumLiteral(vehicleTypeEEnum, VehicleType.PEDESTRIAN);

		initEEnum(accessEEnum, Access.class, "Access");
		addEEnumLiteral(accessEEnum, Access.NOT_STATED);
		addEEnumLiteral(accessEEnum, Access.ALLOWED);
		addEEnumLiteral(accessEEnum, Access.PILOT);
		addEEnumLiteral(accessEEnum, Access.WANTED);
		addEEnumLiteral(accessEEnum, Access.FORBIDDEN);

		initEEnum(corridorStatusEEnum, CorridorStatus.class, "CorridorStatus");
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.NOT_STATED);
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.PROPOSED);
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.DEVELOPING);
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.OPERATING);
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.LIMITED);
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.INTERRUPTED);
		addEEnumLiteral(corridorStatusEEnum, CorridorStatus.CLOSED);

		initEEnum(derivationEEnum, Derivation.class, "Derivation");
		addEEnumLiteral(derivationEEnum, Derivation.STATED);
		addEEnumLiteral(derivationEEnum, Derivation.DERIVED);

		initEEnum(formulaEEnum, Formula.class, "Formula");
		addEEnumLiteral(formulaEEnum, Formula.NONE);
		addEEnumLiteral(formulaEEnum, Formula.SUM);
		addEEnumLiteral(formulaEEnum, Formula.DIFFERENCE);
		addEEnumLiteral(formulaEEnum, Formula.SHARE);
		addEEnumLiteral(formulaEEnum, Formula.GROWTH);
		addEEnumLiteral(formulaEEnum, Formula.BASE_FROM_GROWTH);
		addEEnumLiteral(formulaEEnum, Formula.HALF);

		initEEnum(publicationEEnum, Publication.class, "Publication");
		addEEnumLiteral(publicationEEnum, Publication.PUBLISHED);
		addEEnumLiteral(publicationEEnum, Publication.NOT_PUBLISHED);

		initEEnum(observationNatureEEnum, ObservationNature.class, "ObservationNature");
		addEEnumLiteral(observationNatureEEnum, ObservationNature.ACTUAL);
		addEEnumLiteral(observationNatureEEnum, ObservationNature.TARGET);
		addEEnumLiteral(observationNatureEEnum, ObservationNature.FORECAST);

		initEEnum(flowEEnum, Flow.class, "Flow");
		addEEnumLiteral(flowEEnum, Flow.NOT_STATED);
		addEEnumLiteral(flowEEnum, Flow.EXPORT);
		addEEnumLiteral(flowEEnum, Flow.IMPORT);
		addEEnumLiteral(flowEEnum, Flow.TOTAL);
		addEEnumLiteral(flowEEnum, Flow.BALANCE);
		addEEnumLiteral(flowEEnum, Flow.TRANSIT);

		initEEnum(valuationEEnum, Valuation.class, "Valuation");
		addEEnumLiteral(valuationEEnum, Valuation.NOT_STATED);
		addEEnumLiteral(valuationEEnum, Valuation.FOB);
		addEEnumLiteral(valuationEEnum, Valuation.CIF);

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
		  (placeEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "PRT",
			   "sections", "general access citations attachments notes"
		   });
		addAnnotation
		  (getPlace_Kind(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getPlace_Country(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getPlace_Region(),
		   source,
		   new String[]
		   {
			   "list", "5",
			   "search", "true"
		   });
		addAnnotation
		  (getPlace_Locode(),
		   source,
		   new String[]
		   {
			   "list", "7",
			   "search", "true"
		   });
		addAnnotation
		  (getPlace_Partners(),
		   source,
		   new String[]
		   {
			   "list", "8"
		   });
		addAnnotation
		  (getPlace_Status(),
		   source,
		   new String[]
		   {
			   "list", "6"
		   });
		addAnnotation
		  (getPlace_AsStated(),
		   source,
		   new String[]
		   {
			   "multiline", "true"
		   });
		addAnnotation
		  (getPlace_OpeningHours(),
		   source,
		   new String[]
		   {
			   "section", "access",
			   "multiline", "true"
		   });
		addAnnotation
		  (getPlace_Access(),
		   source,
		   new String[]
		   {
			   "section", "access"
		   });
		addAnnotation
		  (accessRuleEClass,
		   source,
		   new String[]
		   {
			   "label", "vehicle access since"
		   });
		addAnnotation
		  (corridorEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "COR",
			   "sections", "general legs citations attachments notes"
		   });
		addAnnotation
		  (getCorridor_Mode(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getCorridor_Status(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getCorridor_AsStated(),
		   source,
		   new String[]
		   {
			   "multiline", "true"
		   });
		addAnnotation
		  (getCorridor_Joins(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getCorridor_Legs(),
		   source,
		   new String[]
		   {
			   "section", "legs"
		   });
		addAnnotation
		  (legEClass,
		   source,
		   new String[]
		   {
			   "label", "from to mode wording"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "IND",
			   "sections", "general citations attachments notes"
		   });
		addAnnotation
		  (getIndicator_Subject(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[]
		   {
			   "list", "4",
			   "search", "true"
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "STA",
			   "sections", "general derivation citations attachments notes"
		   });
		addAnnotation
		  (getObservation_Indicator(),
		   source,
		   new String[]
		   {
			   "list", "3"
		   });
		addAnnotation
		  (getObservation_Period(),
		   source,
		   new String[]
		   {
			   "list", "4"
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[]
		   {
			   "list", "5"
		   });
		addAnnotation
		  (getObservation_ValueText(),
		   source,
		   new String[]
		   {
			   "list", "6",
			   "search", "true"
		   });
		addAnnotation
		  (getObservation_Change(),
		   source,
		   new String[]
		   {
			   "list", "7"
		   });
		addAnnotation
		  (getObservation_Reporter(),
		   source,
		   new String[]
		   {
			   "list", "8"
		   });
		addAnnotation
		  (getObservation_Derivation(),
		   source,
		   new String[]
		   {
			   "section", "derivation",
			   "list", "9"
		   });
		addAnnotation
		  (getObservation_DerivedFrom(),
		   source,
		   new String[]
		   {
			   "section", "derivation"
		   });
		addAnnotation
		  (getObservation_Formula(),
		   source,
		   new String[]
		   {
			   "section", "derivation"
		   });
		addAnnotation
		  (getObservation_Doubtful(),
		   source,
		   new String[]
		   {
			   "section", "derivation"
		   });
		addAnnotation
		  (getObservation_Doubt(),
		   source,
		   new String[]
		   {
			   "section", "derivation",
			   "multiline", "true"
		   });
		addAnnotation
		  (tradeFlowEClass,
		   source,
		   new String[]
		   {
			   "keyPrefix", "STA",
			   "sections", "general derivation citations attachments notes"
		   });
		addAnnotation
		  (getTradeFlow_Flow(),
		   source,
		   new String[]
		   {
			   "list", "10"
		   });
		addAnnotation
		  (getTradeFlow_PartnerCountry(),
		   source,
		   new String[]
		   {
			   "list", "11"
		   });
		addAnnotation
		  (getTradeFlow_Commodity(),
		   source,
		   new String[]
		   {
			   "search", "true"
		   });
	}

} //PortsPackageImpl
