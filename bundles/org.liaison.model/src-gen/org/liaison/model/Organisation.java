/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An administration, authority, firm or other body with a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.model.Organisation#getCountry <em>Country</em>}</li>
 *   <li>{@link org.liaison.model.Organisation#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getOrganisation()
 * @model annotation="http://liaison.org/record keyPrefix='ORG' sections='general citations attachments notes'"
 * @generated
 */
public interface Organisation extends Party
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.model.OrganisationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.model.OrganisationKind
	 * @see #setKind(OrganisationKind)
	 * @see org.liaison.model.ModelPackage#getOrganisation_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	OrganisationKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.model.Organisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.model.OrganisationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganisationKind value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2, for example CN or RU; empty for organisations of several countries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.liaison.model.ModelPackage#getOrganisation_Country()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.liaison.model.Organisation#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Organisation)
	 * @see org.liaison.model.ModelPackage#getOrganisation_Parent()
	 * @model annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	Organisation getParent();

	/**
	 * Sets the value of the '{@link org.liaison.model.Organisation#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Organisation value);

} // Organisation
