/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved Filter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A filter of a list under a name: its title in each language. Being a record, it has a history, and travels with others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.SavedFilter#getLists <em>Lists</em>}</li>
 *   <li>{@link org.liaison.model.SavedFilter#getExpression <em>Expression</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getSavedFilter()
 * @model annotation="http://liaison.org/record keyPrefix='FLT' sections='general citations attachments notes'"
 * @generated
 */
public interface SavedFilter extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Lists</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the type of records whose lists it filters, for example Commitment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lists</em>' attribute.
	 * @see #setLists(String)
	 * @see org.liaison.model.ModelPackage#getSavedFilter_Lists()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	String getLists();

	/**
	 * Sets the value of the '{@link org.liaison.model.SavedFilter#getLists <em>Lists</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lists</em>' attribute.
	 * @see #getLists()
	 * @generated
	 */
	void setLists(String value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the filter language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.liaison.model.ModelPackage#getSavedFilter_Expression()
	 * @model annotation="http://liaison.org/record list='4' multiline='true'"
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.liaison.model.SavedFilter#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

} // SavedFilter
