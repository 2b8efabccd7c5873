/**
 */
package org.liaison.ports.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liaison.model.Party;

import org.liaison.ports.Flow;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.TradeFlow;
import org.liaison.ports.Valuation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trade Flow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getReporterCountry <em>Reporter Country</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getPartnerCountry <em>Partner Country</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getCommodity <em>Commodity</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getValuation <em>Valuation</em>}</li>
 *   <li>{@link org.liaison.ports.impl.TradeFlowImpl#getNetWeight <em>Net Weight</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TradeFlowImpl extends ObservationImpl implements TradeFlow
{
	/**
	 * The default value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected static final Flow FLOW_EDEFAULT = Flow.NOT_STATED;

	/**
	 * The cached value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected Flow flow = FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getReporterCountry() <em>Reporter Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReporterCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTER_COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReporterCountry() <em>Reporter Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReporterCountry()
	 * @generated
	 * @ordered
	 */
	protected String reporterCountry = REPORTER_COUNTRY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartner() <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartner()
	 * @generated
	 * @ordered
	 */
	protected Party partner;

	/**
	 * The default value of the '{@link #getPartnerCountry() <em>Partner Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNER_COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnerCountry() <em>Partner Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerCountry()
	 * @generated
	 * @ordered
	 */
	protected String partnerCountry = PARTNER_COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommodity() <em>Commodity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommodity()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMODITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommodity() <em>Commodity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommodity()
	 * @generated
	 * @ordered
	 */
	protected String commodity = COMMODITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record category;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getValuation() <em>Valuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValuation()
	 * @generated
	 * @ordered
	 */
	protected static final Valuation VALUATION_EDEFAULT = Valuation.NOT_STATED;

	/**
	 * The cached value of the '{@link #getValuation() <em>Valuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValuation()
	 * @generated
	 * @ordered
	 */
	protected Valuation valuation = VALUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetWeight() <em>Net Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetWeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal NET_WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetWeight() <em>Net Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetWeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal netWeight = NET_WEIGHT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TradeFlowImpl()
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
		return PortsPackage.Literals.TRADE_FLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flow getFlow()
	{
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlow(Flow newFlow)
	{
		Flow oldFlow = flow;
		flow = newFlow == null ? FLOW_EDEFAULT : newFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__FLOW, oldFlow, flow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReporterCountry()
	{
		return reporterCountry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReporterCountry(String newReporterCountry)
	{
		String oldReporterCountry = reporterCountry;
		reporterCountry = newReporterCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__REPORTER_COUNTRY, oldReporterCountry, reporterCountry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getPartner()
	{
		if (partner != null && partner.eIsProxy())
		{
			InternalEObject oldPartner = (InternalEObject)partner;
			partner = (Party)eResolveProxy(oldPartner);
			if (partner != oldPartner)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortsPackage.TRADE_FLOW__PARTNER, oldPartner, partner));
			}
		}
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetPartner()
	{
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Party newPartner)
	{
		Party oldPartner = partner;
		partner = newPartner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__PARTNER, oldPartner, partner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnerCountry()
	{
		return partnerCountry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnerCountry(String newPartnerCountry)
	{
		String oldPartnerCountry = partnerCountry;
		partnerCountry = newPartnerCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__PARTNER_COUNTRY, oldPartnerCountry, partnerCountry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommodity()
	{
		return commodity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommodity(String newCommodity)
	{
		String oldCommodity = commodity;
		commodity = newCommodity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__COMMODITY, oldCommodity, commodity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getCategory()
	{
		if (category != null && category.eIsProxy())
		{
			InternalEObject oldCategory = (InternalEObject)category;
			category = (org.liaison.model.Record)eResolveProxy(oldCategory);
			if (category != oldCategory)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortsPackage.TRADE_FLOW__CATEGORY, oldCategory, category));
			}
		}
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetCategory()
	{
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(org.liaison.model.Record newCategory)
	{
		org.liaison.model.Record oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency()
	{
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency)
	{
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Valuation getValuation()
	{
		return valuation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValuation(Valuation newValuation)
	{
		Valuation oldValuation = valuation;
		valuation = newValuation == null ? VALUATION_EDEFAULT : newValuation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__VALUATION, oldValuation, valuation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getNetWeight()
	{
		return netWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetWeight(BigDecimal newNetWeight)
	{
		BigDecimal oldNetWeight = netWeight;
		netWeight = newNetWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.TRADE_FLOW__NET_WEIGHT, oldNetWeight, netWeight));
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
			case PortsPackage.TRADE_FLOW__FLOW:
				return getFlow();
			case PortsPackage.TRADE_FLOW__REPORTER_COUNTRY:
				return getReporterCountry();
			case PortsPackage.TRADE_FLOW__PARTNER:
				if (resolve) return getPartner();
				return basicGetPartner();
			case PortsPackage.TRADE_FLOW__PARTNER_COUNTRY:
				return getPartnerCountry();
			case PortsPackage.TRADE_FLOW__COMMODITY:
				return getCommodity();
			case PortsPackage.TRADE_FLOW__CATEGORY:
				if (resolve) return getCategory();
				return basicGetCategory();
			case PortsPackage.TRADE_FLOW__CURRENCY:
				return getCurrency();
			case PortsPackage.TRADE_FLOW__VALUATION:
				return getValuation();
			case PortsPackage.TRADE_FLOW__NET_WEIGHT:
				return getNetWeight();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case PortsPackage.TRADE_FLOW__FLOW:
				setFlow((Flow)newValue);
				return;
			case PortsPackage.TRADE_FLOW__REPORTER_COUNTRY:
				setReporterCountry((String)newValue);
				return;
			case PortsPackage.TRADE_FLOW__PARTNER:
				setPartner((Party)newValue);
				return;
			case PortsPackage.TRADE_FLOW__PARTNER_COUNTRY:
				setPartnerCountry((String)newValue);
				return;
			case PortsPackage.TRADE_FLOW__COMMODITY:
				setCommodity((String)newValue);
				return;
			case PortsPackage.TRADE_FLOW__CATEGORY:
				setCategory((org.liaison.model.Record)newValue);
				return;
			case PortsPackage.TRADE_FLOW__CURRENCY:
				setCurrency((String)newValue);
				return;
			case PortsPackage.TRADE_FLOW__VALUATION:
				setValuation((Valuation)newValue);
				return;
			case PortsPackage.TRADE_FLOW__NET_WEIGHT:
				setNetWeight((BigDecimal)newValue);
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
			case PortsPackage.TRADE_FLOW__FLOW:
				setFlow(FLOW_EDEFAULT);
				return;
			case PortsPackage.TRADE_FLOW__REPORTER_COUNTRY:
				setReporterCountry(REPORTER_COUNTRY_EDEFAULT);
				return;
			case PortsPackage.TRADE_FLOW__PARTNER:
				setPartner((Party)null);
				return;
			case PortsPackage.TRADE_FLOW__PARTNER_COUNTRY:
				setPartnerCountry(PARTNER_COUNTRY_EDEFAULT);
				return;
			case PortsPackage.TRADE_FLOW__COMMODITY:
				setCommodity(COMMODITY_EDEFAULT);
				return;
			case PortsPackage.TRADE_FLOW__CATEGORY:
				setCategory((org.liaison.model.Record)null);
				return;
			case PortsPackage.TRADE_FLOW__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case PortsPackage.TRADE_FLOW__VALUATION:
				setValuation(VALUATION_EDEFAULT);
				return;
			case PortsPackage.TRADE_FLOW__NET_WEIGHT:
				setNetWeight(NET_WEIGHT_EDEFAULT);
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
			case PortsPackage.TRADE_FLOW__FLOW:
				return flow != FLOW_EDEFAULT;
			case PortsPackage.TRADE_FLOW__REPORTER_COUNTRY:
				return REPORTER_COUNTRY_EDEFAULT == null ? reporterCountry != null : !REPORTER_COUNTRY_EDEFAULT.equals(reporterCountry);
			case PortsPackage.TRADE_FLOW__PARTNER:
				return partner != null;
			case PortsPackage.TRADE_FLOW__PARTNER_COUNTRY:
				return PARTNER_COUNTRY_EDEFAULT == null ? partnerCountry != null : !PARTNER_COUNTRY_EDEFAULT.equals(partnerCountry);
			case PortsPackage.TRADE_FLOW__COMMODITY:
				return COMMODITY_EDEFAULT == null ? commodity != null : !COMMODITY_EDEFAULT.equals(commodity);
			case PortsPackage.TRADE_FLOW__CATEGORY:
				return category != null;
			case PortsPackage.TRADE_FLOW__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case PortsPackage.TRADE_FLOW__VALUATION:
				return valuation != VALUATION_EDEFAULT;
			case PortsPackage.TRADE_FLOW__NET_WEIGHT:
				return NET_WEIGHT_EDEFAULT == null ? netWeight != null : !NET_WEIGHT_EDEFAULT.equals(netWeight);
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
		result.append(" (flow: ");
		result.append(flow);
		result.append(", reporterCountry: ");
		result.append(reporterCountry);
		result.append(", partnerCountry: ");
		result.append(partnerCountry);
		result.append(", commodity: ");
		result.append(commodity);
		result.append(", currency: ");
		result.append(currency);
		result.append(", valuation: ");
		result.append(valuation);
		result.append(", netWeight: ");
		result.append(netWeight);
		result.append(')');
		return result.toString();
	}

} //TradeFlowImpl
