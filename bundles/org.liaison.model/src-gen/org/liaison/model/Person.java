/**
 */
package org.liaison.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who speaks, signs or writes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Person#getNames <em>Names</em>}</li>
 *   <li>{@link org.liaison.model.Person#getPosts <em>Posts</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getPerson()
 * @model annotation="http://liaison.org/record keyPrefix='PER' sections='general posts citations attachments notes'"
 * @generated
 */
public interface Person extends Party
{
	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.PersonName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as sources write it, with its transliterations. The title is the form that the office prefers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.liaison.model.ModelPackage#getPerson_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<PersonName> getNames();

	/**
	 * Returns the value of the '<em><b>Posts</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Post}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts with their periods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts</em>' containment reference list.
	 * @see org.liaison.model.ModelPackage#getPerson_Posts()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='posts'"
	 * @generated
	 */
	EList<Post> getPosts();

} // Person
