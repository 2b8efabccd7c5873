/**
 */
package org.liaison.agreements;

import org.liaison.model.Identified;
import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scope Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One port (or any place) and one commodity category that an instrument covers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.ScopeLine#getPlace <em>Place</em>}</li>
 *   <li>{@link org.liaison.agreements.ScopeLine#getCategory <em>Category</em>}</li>
 *   <li>{@link org.liaison.agreements.ScopeLine#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.liaison.agreements.ScopeLine#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.agreements.ScopeLine#getStage <em>Stage</em>}</li>
 *   <li>{@link org.liaison.agreements.ScopeLine#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getScopeLine()
 * @model annotation="http://liaison.org/record label='place category direction stage'"
 * @generated
 */
public interface ScopeLine extends Identified
{
	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where; empty: everywhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(org.liaison.model.Record)
	 * @see org.liaison.agreements.AgreementsPackage#getScopeLine_Place()
	 * @model
	 * @generated
	 */
	org.liaison.model.Record getPlace();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.ScopeLine#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What; empty: everything, or not listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(CommodityCategory)
	 * @see org.liaison.agreements.AgreementsPackage#getScopeLine_Category()
	 * @model
	 * @generated
	 */
	CommodityCategory getCategory();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.ScopeLine#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(CommodityCategory value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.liaison.agreements.Direction
	 * @see #setDirection(Direction)
	 * @see org.liaison.agreements.AgreementsPackage#getScopeLine_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.ScopeLine#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.liaison.agreements.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getScopeLine_Period()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getPeriod();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.ScopeLine#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.ScopeStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.liaison.agreements.ScopeStage
	 * @see #setStage(ScopeStage)
	 * @see org.liaison.agreements.AgreementsPackage#getScopeLine_Stage()
	 * @model
	 * @generated
	 */
	ScopeStage getStage();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.ScopeLine#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.liaison.agreements.ScopeStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(ScopeStage value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example "commodities not listed in the source".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.liaison.agreements.AgreementsPackage#getScopeLine_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.ScopeLine#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // ScopeLine
