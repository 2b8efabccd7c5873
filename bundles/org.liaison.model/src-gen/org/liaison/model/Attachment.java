/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file inside a record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Attachment#getName <em>Name</em>}</li>
 *   <li>{@link org.liaison.model.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.liaison.model.Attachment#getSize <em>Size</em>}</li>
 *   <li>{@link org.liaison.model.Attachment#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.liaison.model.Attachment#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getAttachment()
 * @model annotation="http://liaison.org/record label='name mediaType'"
 * @generated
 */
public interface Attachment extends Identified
{
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With its extension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.liaison.model.ModelPackage#getAttachment_Name()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.liaison.model.Attachment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA media type, for example application/pdf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.liaison.model.ModelPackage#getAttachment_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.liaison.model.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.liaison.model.ModelPackage#getAttachment_Size()
	 * @model annotation="http://liaison.org/record readOnly='true'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.liaison.model.Attachment#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64 hexadecimal digits over the content; the content is stored once by this hash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.liaison.model.ModelPackage#getAttachment_Sha256()
	 * @model annotation="http://liaison.org/record readOnly='true'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.liaison.model.Attachment#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes. Kept out of lists, forms and operations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(byte[])
	 * @see org.liaison.model.ModelPackage#getAttachment_Content()
	 * @model annotation="http://liaison.org/record hidden='true'"
	 * @generated
	 */
	byte[] getContent();

	/**
	 * Sets the value of the '{@link org.liaison.model.Attachment#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(byte[] value);

} // Attachment
