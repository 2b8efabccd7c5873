/**
 */
package org.liaison.ports.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

import org.liaison.ports.Derivation;
import org.liaison.ports.Formula;
import org.liaison.ports.Indicator;
import org.liaison.ports.Observation;
import org.liaison.ports.ObservationNature;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.Publication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getValueText <em>Value Text</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getBasePeriod <em>Base Period</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getReporter <em>Reporter</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getDerivation <em>Derivation</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getDerivedFrom <em>Derived From</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#isDoubtful <em>Doubtful</em>}</li>
 *   <li>{@link org.liaison.ports.impl.ObservationImpl#getDoubt <em>Doubt</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservationImpl extends RecordImpl implements Observation
{
	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected Indicator indicator;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected PartialDate period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueText() <em>Value Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueText()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueText() <em>Value Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueText()
	 * @generated
	 * @ordered
	 */
	protected String valueText = VALUE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean APPROXIMATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected boolean approximate = APPROXIMATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CHANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal change = CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasePeriod() <em>Base Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasePeriod()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate BASE_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasePeriod() <em>Base Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasePeriod()
	 * @generated
	 * @ordered
	 */
	protected PartialDate basePeriod = BASE_PERIOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReporter() <em>Reporter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReporter()
	 * @generated
	 * @ordered
	 */
	protected Party reporter;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final ObservationNature NATURE_EDEFAULT = ObservationNature.ACTUAL;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected ObservationNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublication() <em>Publication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublication()
	 * @generated
	 * @ordered
	 */
	protected static final Publication PUBLICATION_EDEFAULT = Publication.PUBLISHED;

	/**
	 * The cached value of the '{@link #getPublication() <em>Publication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublication()
	 * @generated
	 * @ordered
	 */
	protected Publication publication = PUBLICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDerivation() <em>Derivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivation()
	 * @generated
	 * @ordered
	 */
	protected static final Derivation DERIVATION_EDEFAULT = Derivation.STATED;

	/**
	 * The cached value of the '{@link #getDerivation() <em>Derivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivation()
	 * @generated
	 * @ordered
	 */
	protected Derivation derivation = DERIVATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDerivedFrom() <em>Derived From</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivedFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<Observation> derivedFrom;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final Formula FORMULA_EDEFAULT = Formula.NONE;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected Formula formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #isDoubtful() <em>Doubtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDoubtful()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DOUBTFUL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDoubtful() <em>Doubtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDoubtful()
	 * @generated
	 * @ordered
	 */
	protected boolean doubtful = DOUBTFUL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoubt() <em>Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText DOUBT_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getDoubt() <em>Doubt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubt()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText doubt = DOUBT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObservationImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return PortsPackage.Literals.OBSERVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getIndicator()
	{
		if (indicator != null && indicator.eIsProxy())
		{
			InternalEObject oldIndicator = (InternalEObject)indicator;
			indicator = (Indicator)eResolveProxy(oldIndicator);
			if (indicator != oldIndicator)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortsPackage.OBSERVATION__INDICATOR, oldIndicator, indicator));
			}
		}
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Indicator basicGetIndicator()
	{
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(Indicator newIndicator)
	{
		Indicator oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriod()
	{
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(PartialDate newPeriod)
	{
		PartialDate oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue()
	{
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue)
	{
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueText()
	{
		return valueText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueText(String newValueText)
	{
		String oldValueText = valueText;
		valueText = newValueText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__VALUE_TEXT, oldValueText, valueText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isApproximate()
	{
		return approximate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproximate(boolean newApproximate)
	{
		boolean oldApproximate = approximate;
		approximate = newApproximate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__APPROXIMATE, oldApproximate, approximate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getChange()
	{
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChange(BigDecimal newChange)
	{
		BigDecimal oldChange = change;
		change = newChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__CHANGE, oldChange, change));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getBasePeriod()
	{
		return basePeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasePeriod(PartialDate newBasePeriod)
	{
		PartialDate oldBasePeriod = basePeriod;
		basePeriod = newBasePeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__BASE_PERIOD, oldBasePeriod, basePeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getReporter()
	{
		if (reporter != null && reporter.eIsProxy())
		{
			InternalEObject oldReporter = (InternalEObject)reporter;
			reporter = (Party)eResolveProxy(oldReporter);
			if (reporter != oldReporter)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortsPackage.OBSERVATION__REPORTER, oldReporter, reporter));
			}
		}
		return reporter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetReporter()
	{
		return reporter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReporter(Party newReporter)
	{
		Party oldReporter = reporter;
		reporter = newReporter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__REPORTER, oldReporter, reporter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservationNature getNature()
	{
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(ObservationNature newNature)
	{
		ObservationNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication getPublication()
	{
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublication(Publication newPublication)
	{
		Publication oldPublication = publication;
		publication = newPublication == null ? PUBLICATION_EDEFAULT : newPublication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__PUBLICATION, oldPublication, publication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Derivation getDerivation()
	{
		return derivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDerivation(Derivation newDerivation)
	{
		Derivation oldDerivation = derivation;
		derivation = newDerivation == null ? DERIVATION_EDEFAULT : newDerivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__DERIVATION, oldDerivation, derivation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Observation> getDerivedFrom()
	{
		if (derivedFrom == null)
		{
			derivedFrom = new EObjectResolvingEList<Observation>(Observation.class, this, PortsPackage.OBSERVATION__DERIVED_FROM);
		}
		return derivedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Formula getFormula()
	{
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(Formula newFormula)
	{
		Formula oldFormula = formula;
		formula = newFormula == null ? FORMULA_EDEFAULT : newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDoubtful()
	{
		return doubtful;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoubtful(boolean newDoubtful)
	{
		boolean oldDoubtful = doubtful;
		doubtful = newDoubtful;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__DOUBTFUL, oldDoubtful, doubtful));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getDoubt()
	{
		return doubt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoubt(LocalizedText newDoubt)
	{
		LocalizedText oldDoubt = doubt;
		doubt = newDoubt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.OBSERVATION__DOUBT, oldDoubt, doubt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case PortsPackage.OBSERVATION__INDICATOR:
				if (resolve) return getIndicator();
				return basicGetIndicator();
			case PortsPackage.OBSERVATION__PERIOD:
				return getPeriod();
			case PortsPackage.OBSERVATION__VALUE:
				return getValue();
			case PortsPackage.OBSERVATION__VALUE_TEXT:
				return getValueText();
			case PortsPackage.OBSERVATION__APPROXIMATE:
				return isApproximate();
			case PortsPackage.OBSERVATION__CHANGE:
				return getChange();
			case PortsPackage.OBSERVATION__BASE_PERIOD:
				return getBasePeriod();
			case PortsPackage.OBSERVATION__REPORTER:
				if (resolve) return getReporter();
				return basicGetReporter();
			case PortsPackage.OBSERVATION__NATURE:
				return getNature();
			case PortsPackage.OBSERVATION__PUBLICATION:
				return getPublication();
			case PortsPackage.OBSERVATION__DERIVATION:
				return getDerivation();
			case PortsPackage.OBSERVATION__DERIVED_FROM:
				return getDerivedFrom();
			case PortsPackage.OBSERVATION__FORMULA:
				return getFormula();
			case PortsPackage.OBSERVATION__DOUBTFUL:
				return isDoubtful();
			case PortsPackage.OBSERVATION__DOUBT:
				return getDoubt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case PortsPackage.OBSERVATION__INDICATOR:
				setIndicator((Indicator)newValue);
				return;
			case PortsPackage.OBSERVATION__PERIOD:
				setPeriod((PartialDate)newValue);
				return;
			case PortsPackage.OBSERVATION__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case PortsPackage.OBSERVATION__VALUE_TEXT:
				setValueText((String)newValue);
				return;
			case PortsPackage.OBSERVATION__APPROXIMATE:
				setApproximate((Boolean)newValue);
				return;
			case PortsPackage.OBSERVATION__CHANGE:
				setChange((BigDecimal)newValue);
				return;
			case PortsPackage.OBSERVATION__BASE_PERIOD:
				setBasePeriod((PartialDate)newValue);
				return;
			case PortsPackage.OBSERVATION__REPORTER:
				setReporter((Party)newValue);
				return;
			case PortsPackage.OBSERVATION__NATURE:
				setNature((ObservationNature)newValue);
				return;
			case PortsPackage.OBSERVATION__PUBLICATION:
				setPublication((Publication)newValue);
				return;
			case PortsPackage.OBSERVATION__DERIVATION:
				setDerivation((Derivation)newValue);
				return;
			case PortsPackage.OBSERVATION__DERIVED_FROM:
				getDerivedFrom().clear();
				getDerivedFrom().addAll((Collection<? extends Observation>)newValue);
				return;
			case PortsPackage.OBSERVATION__FORMULA:
				setFormula((Formula)newValue);
				return;
			case PortsPackage.OBSERVATION__DOUBTFUL:
				setDoubtful((Boolean)newValue);
				return;
			case PortsPackage.OBSERVATION__DOUBT:
				setDoubt((LocalizedText)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case PortsPackage.OBSERVATION__INDICATOR:
				setIndicator((Indicator)null);
				return;
			case PortsPackage.OBSERVATION__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__VALUE_TEXT:
				setValueText(VALUE_TEXT_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__APPROXIMATE:
				setApproximate(APPROXIMATE_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__CHANGE:
				setChange(CHANGE_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__BASE_PERIOD:
				setBasePeriod(BASE_PERIOD_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__REPORTER:
				setReporter((Party)null);
				return;
			case PortsPackage.OBSERVATION__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__PUBLICATION:
				setPublication(PUBLICATION_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__DERIVATION:
				setDerivation(DERIVATION_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__DERIVED_FROM:
				getDerivedFrom().clear();
				return;
			case PortsPackage.OBSERVATION__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__DOUBTFUL:
				setDoubtful(DOUBTFUL_EDEFAULT);
				return;
			case PortsPackage.OBSERVATION__DOUBT:
				setDoubt(DOUBT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case PortsPackage.OBSERVATION__INDICATOR:
				return indicator != null;
			case PortsPackage.OBSERVATION__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case PortsPackage.OBSERVATION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case PortsPackage.OBSERVATION__VALUE_TEXT:
				return VALUE_TEXT_EDEFAULT == null ? valueText != null : !VALUE_TEXT_EDEFAULT.equals(valueText);
			case PortsPackage.OBSERVATION__APPROXIMATE:
				return approximate != APPROXIMATE_EDEFAULT;
			case PortsPackage.OBSERVATION__CHANGE:
				return CHANGE_EDEFAULT == null ? change != null : !CHANGE_EDEFAULT.equals(change);
			case PortsPackage.OBSERVATION__BASE_PERIOD:
				return BASE_PERIOD_EDEFAULT == null ? basePeriod != null : !BASE_PERIOD_EDEFAULT.equals(basePeriod);
			case PortsPackage.OBSERVATION__REPORTER:
				return reporter != null;
			case PortsPackage.OBSERVATION__NATURE:
				return nature != NATURE_EDEFAULT;
			case PortsPackage.OBSERVATION__PUBLICATION:
				return publication != PUBLICATION_EDEFAULT;
			case PortsPackage.OBSERVATION__DERIVATION:
				return derivation != DERIVATION_EDEFAULT;
			case PortsPackage.OBSERVATION__DERIVED_FROM:
				return derivedFrom != null && !derivedFrom.isEmpty();
			case PortsPackage.OBSERVATION__FORMULA:
				return formula != FORMULA_EDEFAULT;
			case PortsPackage.OBSERVATION__DOUBTFUL:
				return doubtful != DOUBTFUL_EDEFAULT;
			case PortsPackage.OBSERVATION__DOUBT:
				return DOUBT_EDEFAULT == null ? doubt != null : !DOUBT_EDEFAULT.equals(doubt);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (period: ");
		result.append(period);
		result.append(", value: ");
		result.append(value);
		result.append(", valueText: ");
		result.append(valueText);
		result.append(", approximate: ");
		result.append(approximate);
		result.append(", change: ");
		result.append(change);
		result.append(", basePeriod: ");
		result.append(basePeriod);
		result.append(", nature: ");
		result.append(nature);
		result.append(", publication: ");
		result.append(publication);
		result.append(", derivation: ");
		result.append(derivation);
		result.append(", formula: ");
		result.append(formula);
		result.append(", doubtful: ");
		result.append(doubtful);
		result.append(", doubt: ");
		result.append(doubt);
		result.append(')');
		return result.toString();
	}

} //ObservationImpl
