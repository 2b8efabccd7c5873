/**
 */
package org.liaison.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage of a source and what it bears out. Selectors as in the W3C Web Annotation Data Model: a quote with its surroundings (survives edits) and a position (quick).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.Citation#getSource <em>Source</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getPart <em>Part</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getExact <em>Exact</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getStart <em>Start</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getEnd <em>End</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.liaison.model.Citation#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @see org.liaison.model.ModelPackage#getCitation()
 * @model annotation="http://liaison.org/record label='source locator supports'"
 * @generated
 */
public interface Citation extends Identified
{
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the passage is; none when the basis is OUTSIDE and nothing was kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.liaison.model.ModelPackage#getCitation_Source()
	 * @model annotation="http://liaison.org/record sharing='with'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.model.CitationPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which text of the source start and end count in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see org.liaison.model.CitationPart
	 * @see #setPart(CitationPart)
	 * @see org.liaison.model.ModelPackage#getCitation_Part()
	 * @model
	 * @generated
	 */
	CitationPart getPart();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see org.liaison.model.CitationPart
	 * @see #getPart()
	 * @generated
	 */
	void setPart(CitationPart value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.model.CitationBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the source says it or it was inferred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.liaison.model.CitationBasis
	 * @see #setBasis(CitationBasis)
	 * @see org.liaison.model.ModelPackage#getCitation_Basis()
	 * @model
	 * @generated
	 */
	CitationBasis getBasis();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.liaison.model.CitationBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(CitationBasis value);

	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage itself, word for word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(String)
	 * @see org.liaison.model.ModelPackage#getCitation_Exact()
	 * @model annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	String getExact();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #getExact()
	 * @generated
	 */
	void setExact(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some characters before the passage, to find it again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.liaison.model.ModelPackage#getCitation_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some characters after the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.liaison.model.ModelPackage#getCitation_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the first character in the text, counted from 0 in UTF-16 units; empty when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Integer)
	 * @see org.liaison.model.ModelPackage#getCitation_Start()
	 * @model annotation="http://liaison.org/record hidden='true'"
	 * @generated
	 */
	Integer getStart();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Integer value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position after the last character.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Integer)
	 * @see org.liaison.model.ModelPackage#getCitation_End()
	 * @model annotation="http://liaison.org/record hidden='true'"
	 * @generated
	 */
	Integer getEnd();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Integer value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people: line, page or paragraph, for example L10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.liaison.model.ModelPackage#getCitation_Locator()
	 * @model
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feature it bears out, by its name, for example signed; or words. Empty: the record as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' attribute.
	 * @see #setSupports(String)
	 * @see org.liaison.model.ModelPackage#getCitation_Supports()
	 * @model
	 * @generated
	 */
	String getSupports();

	/**
	 * Sets the value of the '{@link org.liaison.model.Citation#getSupports <em>Supports</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supports</em>' attribute.
	 * @see #getSupports()
	 * @generated
	 */
	void setSupports(String value);

} // Citation
