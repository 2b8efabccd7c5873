/**
 */
package org.liaison.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the register keeps and officers talk about. Not abstract: EMF can then create instances of a type that a plug-in contributes as a bare Ecore file, and they are Records in Java too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Record#getKey <em>Key</em>}</li>
 *   <li>{@link org.liaison.model.Record#getTitle <em>Title</em>}</li>
 *   <li>{@link org.liaison.model.Record#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.liaison.model.Record#getMarking <em>Marking</em>}</li>
 *   <li>{@link org.liaison.model.Record#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.liaison.model.Record#getTags <em>Tags</em>}</li>
 *   <li>{@link org.liaison.model.Record#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.liaison.model.Record#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.liaison.model.Record#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getRecord()
 * @model annotation="http://liaison.org/record sections='general citations attachments notes'"
 * @generated
 */
public interface Record extends Identified
{
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What officers say on the telephone: prefix, hyphen, number, for example COM-3. Given by the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.liaison.model.ModelPackage#getRecord_Key()
	 * @model annotation="http://liaison.org/record list='1' search='true' readOnly='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.liaison.model.Record#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(LocalizedText)
	 * @see org.liaison.model.ModelPackage#getRecord_Title()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record list='2' search='true'"
	 * @generated
	 */
	LocalizedText getTitle();

	/**
	 * Sets the value of the '{@link org.liaison.model.Record#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A few sentences in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(LocalizedText)
	 * @see org.liaison.model.ModelPackage#getRecord_Summary()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getSummary();

	/**
	 * Sets the value of the '{@link org.liaison.model.Record#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Marking</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.model.Marking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see the record; INTERNAL unless somebody decides otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marking</em>' attribute.
	 * @see org.liaison.model.Marking
	 * @see #setMarking(Marking)
	 * @see org.liaison.model.ModelPackage#getRecord_Marking()
	 * @model
	 * @generated
	 */
	Marking getMarking();

	/**
	 * Sets the value of the '{@link org.liaison.model.Record#getMarking <em>Marking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marking</em>' attribute.
	 * @see org.liaison.model.Marking
	 * @see #getMarking()
	 * @generated
	 */
	void setMarking(Marking value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names found in sources, in any language; a search for one finds the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.liaison.model.ModelPackage#getRecord_Aliases()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that tie records of one topic together across types and sources, for example "settlement". They are of the own office: never exchanged with the partner, whatever the marking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.liaison.model.ModelPackage#getRecord_Tags()
	 * @model annotation="http://liaison.org/record search='true' internal='true'"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentences that bear the record out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.liaison.model.ModelPackage#getRecord_Citations()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='citations'"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files kept with the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.liaison.model.ModelPackage#getRecord_Attachments()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='attachments'"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks of the own office, in whatever language. Never exchanged with the partner, whatever the marking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.liaison.model.ModelPackage#getRecord_Notes()
	 * @model annotation="http://liaison.org/record section='notes' internal='true' search='true' multiline='true'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.liaison.model.Record#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Record
