/**
 */
package org.liaison.agreements;

import org.liaison.model.Identified;
import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hs Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A code of the Harmonized System or of a national tariff built on it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.HsCode#getCode <em>Code</em>}</li>
 *   <li>{@link org.liaison.agreements.HsCode#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.liaison.agreements.HsCode#getValidity <em>Validity</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getHsCode()
 * @model annotation="http://liaison.org/record label='code edition'"
 * @generated
 */
public interface HsCode extends Identified
{
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digits without dots: 2, 4, 6 or, national, up to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.liaison.agreements.AgreementsPackage#getHsCode_Code()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.HsCode#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example HS 2022.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.liaison.agreements.AgreementsPackage#getHsCode_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.HsCode#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when until when the code is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validity</em>' attribute.
	 * @see #setValidity(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getHsCode_Validity()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getValidity();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.HsCode#getValidity <em>Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validity</em>' attribute.
	 * @see #getValidity()
	 * @generated
	 */
	void setValidity(PartialDate value);

} // HsCode
