/**
 */
package org.liaison.agreements;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Restriction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An embargo or another restriction of trade.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.Restriction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.Restriction#getImposedBy <em>Imposed By</em>}</li>
 *   <li>{@link org.liaison.agreements.Restriction#getAgainst <em>Against</em>}</li>
 *   <li>{@link org.liaison.agreements.Restriction#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.liaison.agreements.Restriction#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.agreements.Restriction#getAsStated <em>As Stated</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getRestriction()
 * @model annotation="http://liaison.org/record keyPrefix='RES' sections='general citations attachments notes'"
 * @generated
 */
public interface Restriction extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.RestrictionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.RestrictionKind
	 * @see #setKind(RestrictionKind)
	 * @see org.liaison.agreements.AgreementsPackage#getRestriction_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	RestrictionKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Restriction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.RestrictionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RestrictionKind value);

	/**
	 * Returns the value of the '<em><b>Imposed By</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who imposed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imposed By</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getRestriction_ImposedBy()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	EList<Party> getImposedBy();

	/**
	 * Returns the value of the '<em><b>Against</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is aimed at, as far as named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Against</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getRestriction_Against()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	EList<Party> getAgainst();

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.agreements.CommodityCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getRestriction_Categories()
	 * @model
	 * @generated
	 */
	EList<CommodityCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getRestriction_Period()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='6'"
	 * @generated
	 */
	PartialDate getPeriod();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Restriction#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(PartialDate value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words, for example "against certain countries".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.agreements.AgreementsPackage#getRestriction_AsStated()
	 * @model annotation="http://liaison.org/record multiline='true'"
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Restriction#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

} // Restriction
