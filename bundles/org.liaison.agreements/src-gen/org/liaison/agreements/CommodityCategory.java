/**
 */
package org.liaison.agreements;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commodity Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of goods, services or fields of cooperation as the sides name it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.CommodityCategory#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.CommodityCategory#getParent <em>Parent</em>}</li>
 *   <li>{@link org.liaison.agreements.CommodityCategory#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getCommodityCategory()
 * @model annotation="http://liaison.org/record keyPrefix='CMD' sections='general codes citations attachments notes'"
 * @generated
 */
public interface CommodityCategory extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.CategoryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goods, services or a field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.CategoryKind
	 * @see #setKind(CategoryKind)
	 * @see org.liaison.agreements.AgreementsPackage#getCommodityCategory_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	CategoryKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.CommodityCategory#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.CategoryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CategoryKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(CommodityCategory)
	 * @see org.liaison.agreements.AgreementsPackage#getCommodityCategory_Parent()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	CommodityCategory getParent();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.CommodityCategory#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(CommodityCategory value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.agreements.HsCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * HS codes that it comprises; empty when no list was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getCommodityCategory_Codes()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='codes'"
	 * @generated
	 */
	EList<HsCode> getCodes();

} // CommodityCategory
