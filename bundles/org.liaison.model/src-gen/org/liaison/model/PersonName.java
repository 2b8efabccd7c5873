/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One written form of a person's name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.PersonName#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.model.PersonName#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.liaison.model.PersonName#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getPersonName()
 * @model annotation="http://liaison.org/record label='text language'"
 * @generated
 */
public interface PersonName extends Identified
{
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.liaison.model.ModelPackage#getPersonName_Text()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.liaison.model.PersonName#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag with the script where it matters: zh-Hans, zh-Latn (pinyin), ru, ru-Latn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.liaison.model.ModelPackage#getPersonName_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.liaison.model.PersonName#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example "transliterated through Chinese; spelling uncertain".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.liaison.model.ModelPackage#getPersonName_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.liaison.model.PersonName#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // PersonName
