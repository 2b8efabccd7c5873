/**
 */
package org.liaison.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A page, article, report or document that facts come from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Source#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.liaison.model.Source#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.liaison.model.Source#getByline <em>Byline</em>}</li>
 *   <li>{@link org.liaison.model.Source#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.liaison.model.Source#getPublished <em>Published</em>}</li>
 *   <li>{@link org.liaison.model.Source#getReferencePeriod <em>Reference Period</em>}</li>
 *   <li>{@link org.liaison.model.Source#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.liaison.model.Source#getAddress <em>Address</em>}</li>
 *   <li>{@link org.liaison.model.Source#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.liaison.model.Source#getFullText <em>Full Text</em>}</li>
 *   <li>{@link org.liaison.model.Source#getReading <em>Reading</em>}</li>
 *   <li>{@link org.liaison.model.Source#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getSource()
 * @model annotation="http://liaison.org/record keyPrefix='SRC' sections='general text citations attachments notes'"
 * @generated
 */
public interface Source extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' reference.
	 * @see #setPublisher(Party)
	 * @see org.liaison.model.ModelPackage#getSource_Publisher()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	Party getPublisher();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getPublisher <em>Publisher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' reference.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(Party value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' reference list.
	 * @see org.liaison.model.ModelPackage#getSource_Authors()
	 * @model
	 * @generated
	 */
	EList<Party> getAuthors();

	/**
	 * Returns the value of the '<em><b>Byline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page's own line of author, date and time, word for word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byline</em>' attribute.
	 * @see #setByline(String)
	 * @see org.liaison.model.ModelPackage#getSource_Byline()
	 * @model
	 * @generated
	 */
	String getByline();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getByline <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byline</em>' attribute.
	 * @see #getByline()
	 * @generated
	 */
	void setByline(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag, for example en or zh-Hans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.liaison.model.ModelPackage#getSource_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of publication as the page says it. Not the time its content is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(PartialDate)
	 * @see org.liaison.model.ModelPackage#getSource_Published()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	PartialDate getPublished();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reference Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that the content is about, which can lie years before publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Period</em>' attribute.
	 * @see #setReferencePeriod(PartialDate)
	 * @see org.liaison.model.ModelPackage#getSource_ReferencePeriod()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record list='5'"
	 * @generated
	 */
	PartialDate getReferencePeriod();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getReferencePeriod <em>Reference Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Period</em>' attribute.
	 * @see #getReferencePeriod()
	 * @generated
	 */
	void setReferencePeriod(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the text was fetched or received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(PartialDate)
	 * @see org.liaison.model.ModelPackage#getSource_Retrieved()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getRetrieved();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * URL or other place where it was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.liaison.model.ModelPackage#getSource_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's facts restated in its language, one sentence per fact and line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract</em>' attribute.
	 * @see #setAbstract(String)
	 * @see org.liaison.model.ModelPackage#getSource_Abstract()
	 * @model annotation="http://liaison.org/record section='text' search='true' multiline='true'"
	 * @generated
	 */
	String getAbstract();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getAbstract <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract</em>' attribute.
	 * @see #getAbstract()
	 * @generated
	 */
	void setAbstract(String value);

	/**
	 * Returns the value of the '<em><b>Full Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Word for word, with its faults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Text</em>' attribute.
	 * @see #setFullText(String)
	 * @see org.liaison.model.ModelPackage#getSource_FullText()
	 * @model annotation="http://liaison.org/record section='text' search='true' multiline='true'"
	 * @generated
	 */
	String getFullText();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getFullText <em>Full Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Text</em>' attribute.
	 * @see #getFullText()
	 * @generated
	 */
	void setFullText(String value);

	/**
	 * Returns the value of the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A corrected reading beside a scrambled raw text; never instead of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.liaison.model.ModelPackage#getSource_Reading()
	 * @model annotation="http://liaison.org/record section='text' search='true' multiline='true'"
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 64 hexadecimal digits over the UTF-8 bytes of the full text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.liaison.model.ModelPackage#getSource_Sha256()
	 * @model annotation="http://liaison.org/record section='text' readOnly='true'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.liaison.model.Source#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

} // Source
