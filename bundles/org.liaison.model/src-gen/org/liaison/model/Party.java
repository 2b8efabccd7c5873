/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who can owe, sign, say or report something: an organisation or a person.
 * <!-- end-model-doc -->
 *
 *
 * @see org.liaison.model.ModelPackage#getParty()
 * @model abstract="true"
 *        annotation="http://liaison.org/record sections='general citations attachments notes'"
 * @generated
 */
public interface Party extends org.liaison.model.Record
{
} // Party
