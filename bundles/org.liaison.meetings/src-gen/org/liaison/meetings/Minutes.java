/**
 */
package org.liaison.meetings;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Minutes</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The minutes of a meeting with all their versions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.Minutes#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @see org.liaison.meetings.MeetingsPackage#getMinutes()
 * @model annotation="http://liaison.org/record label='versions'"
 * @generated
 */
public interface Minutes extends Identified
{
	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.meetings.MinutesVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.liaison.meetings.MeetingsPackage#getMinutes_Versions()
	 * @model containment="true"
	 * @generated
	 */
	EList<MinutesVersion> getVersions();

} // Minutes
