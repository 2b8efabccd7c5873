/**
 */
package org.liaison.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that is stored and can be pointed at: a record, or an object inside one. Not abstract, for the same reason as Record: objects of a bare Ecore's contained classes are Identified in Java too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Identified#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getIdentified()
 * @model
 * @generated
 */
public interface Identified extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID version 7, 36 characters (Ids.newId()). Never changes, never reused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.liaison.model.ModelPackage#getIdentified_Id()
	 * @model id="true"
	 *        annotation="http://liaison.org/record hidden='true' readOnly='true'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.liaison.model.Identified#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // Identified
