/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A post that a person held.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Post#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.liaison.model.Post#getFunction <em>Function</em>}</li>
 *   <li>{@link org.liaison.model.Post#getPeriod <em>Period</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getPost()
 * @model annotation="http://liaison.org/record label='function organisation period'"
 * @generated
 */
public interface Post extends Identified
{
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.liaison.model.ModelPackage#getPost_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.liaison.model.Post#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example director, deputy director, governor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(LocalizedText)
	 * @see org.liaison.model.ModelPackage#getPost_Function()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 * @generated
	 */
	LocalizedText getFunction();

	/**
	 * Sets the value of the '{@link org.liaison.model.Post#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when until when, for example 2013/.. or, known only at one moment, that moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(PartialDate)
	 * @see org.liaison.model.ModelPackage#getPost_Period()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getPeriod();

	/**
	 * Sets the value of the '{@link org.liaison.model.Post#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(PartialDate value);

} // Post
