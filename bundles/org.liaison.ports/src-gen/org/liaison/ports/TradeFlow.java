/**
 */
package org.liaison.ports;

import java.math.BigDecimal;

import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trade Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An observation of trade between two countries. Its mirror is the partner's figure for the same flow, period and commodity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.TradeFlow#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getReporterCountry <em>Reporter Country</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getPartnerCountry <em>Partner Country</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getCommodity <em>Commodity</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getCategory <em>Category</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getValuation <em>Valuation</em>}</li>
 *   <li>{@link org.liaison.ports.TradeFlow#getNetWeight <em>Net Weight</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getTradeFlow()
 * @model annotation="http://liaison.org/record keyPrefix='STA' sections='general derivation citations attachments notes'"
 * @generated
 */
public interface TradeFlow extends Observation
{
	/**
	 * Returns the value of the '<em><b>Flow</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.Flow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Export, import, total.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow</em>' attribute.
	 * @see org.liaison.ports.Flow
	 * @see #setFlow(Flow)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_Flow()
	 * @model annotation="http://liaison.org/record list='10'"
	 * @generated
	 */
	Flow getFlow();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getFlow <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow</em>' attribute.
	 * @see org.liaison.ports.Flow
	 * @see #getFlow()
	 * @generated
	 */
	void setFlow(Flow value);

	/**
	 * Returns the value of the '<em><b>Reporter Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2 of the country whose statistics these are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporter Country</em>' attribute.
	 * @see #setReporterCountry(String)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_ReporterCountry()
	 * @model
	 * @generated
	 */
	String getReporterCountry();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getReporterCountry <em>Reporter Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporter Country</em>' attribute.
	 * @see #getReporterCountry()
	 * @generated
	 */
	void setReporterCountry(String value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other side as a party, where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Party)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_Partner()
	 * @model
	 * @generated
	 */
	Party getPartner();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Party value);

	/**
	 * Returns the value of the '<em><b>Partner Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner Country</em>' attribute.
	 * @see #setPartnerCountry(String)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_PartnerCountry()
	 * @model annotation="http://liaison.org/record list='11'"
	 * @generated
	 */
	String getPartnerCountry();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getPartnerCountry <em>Partner Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner Country</em>' attribute.
	 * @see #getPartnerCountry()
	 * @generated
	 */
	void setPartnerCountry(String value);

	/**
	 * Returns the value of the '<em><b>Commodity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2 to 10 digits; empty: all goods or the category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commodity</em>' attribute.
	 * @see #setCommodity(String)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_Commodity()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getCommodity();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getCommodity <em>Commodity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commodity</em>' attribute.
	 * @see #getCommodity()
	 * @generated
	 */
	void setCommodity(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A commodity category, where the source names one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(org.liaison.model.Record)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_Category()
	 * @model
	 * @generated
	 */
	org.liaison.model.Record getCategory();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217, for example USD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_Currency()
	 * @model
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Valuation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.Valuation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FOB or CIF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valuation</em>' attribute.
	 * @see org.liaison.ports.Valuation
	 * @see #setValuation(Valuation)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_Valuation()
	 * @model
	 * @generated
	 */
	Valuation getValuation();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getValuation <em>Valuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valuation</em>' attribute.
	 * @see org.liaison.ports.Valuation
	 * @see #getValuation()
	 * @generated
	 */
	void setValuation(Valuation value);

	/**
	 * Returns the value of the '<em><b>Net Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In kilograms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Net Weight</em>' attribute.
	 * @see #setNetWeight(BigDecimal)
	 * @see org.liaison.ports.PortsPackage#getTradeFlow_NetWeight()
	 * @model
	 * @generated
	 */
	BigDecimal getNetWeight();

	/**
	 * Sets the value of the '{@link org.liaison.ports.TradeFlow#getNetWeight <em>Net Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net Weight</em>' attribute.
	 * @see #getNetWeight()
	 * @generated
	 */
	void setNetWeight(BigDecimal value);

} // TradeFlow
