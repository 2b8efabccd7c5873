/**
 */
package org.liaison.agreements;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An instrument: signed, planned, applied for or only proposed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.Agreement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getParties <em>Parties</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getImplementers <em>Implementers</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getAddressees <em>Addressees</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getProposed <em>Proposed</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getNegotiated <em>Negotiated</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getSigned <em>Signed</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getSigningMeeting <em>Signing Meeting</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getInForce <em>In Force</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getReviewed <em>Reviewed</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getTerminated <em>Terminated</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#isLapsed <em>Lapsed</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.liaison.agreements.Agreement#getScope <em>Scope</em>}</li>
 * </ul>
 *
 * @see org.liaison.agreements.AgreementsPackage#getAgreement()
 * @model annotation="http://liaison.org/record keyPrefix='AGR' sections='general dates provisions scope citations attachments notes'"
 * @generated
 */
public interface Agreement extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.AgreementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.AgreementKind
	 * @see #setKind(AgreementKind)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	AgreementKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.agreements.AgreementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AgreementKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its official number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Number()
	 * @model annotation="http://liaison.org/record search='true'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who concluded, issued or lodged it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Parties()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	EList<Party> getParties();

	/**
	 * Returns the value of the '<em><b>Implementers</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorities that apply it without being its parties, for example the regional customs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementers</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Implementers()
	 * @model
	 * @generated
	 */
	EList<Party> getImplementers();

	/**
	 * Returns the value of the '<em><b>Addressees</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has to decide on an application or proposal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressees</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Addressees()
	 * @model
	 * @generated
	 */
	EList<Party> getAddressees();

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports, corridors, zones and other records it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Concerns()
	 * @model
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor</em>' reference.
	 * @see #setPredecessor(Agreement)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Predecessor()
	 * @model
	 * @generated
	 */
	Agreement getPredecessor();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getPredecessor <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' reference.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(Agreement value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.agreements.AgreementStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As known. Where the dates say more, AgreementRules.status tells what they say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.liaison.agreements.AgreementStatus
	 * @see #setStatus(AgreementStatus)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Status()
	 * @model annotation="http://liaison.org/record section='dates' list='6'"
	 * @generated
	 */
	AgreementStatus getStatus();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.liaison.agreements.AgreementStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(AgreementStatus value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words on its status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_AsStated()
	 * @model annotation="http://liaison.org/record section='dates' multiline='true'"
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

	/**
	 * Returns the value of the '<em><b>Proposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When proposed or lodged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed</em>' attribute.
	 * @see #setProposed(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Proposed()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getProposed();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getProposed <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed</em>' attribute.
	 * @see #getProposed()
	 * @generated
	 */
	void setProposed(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Negotiated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When negotiated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negotiated</em>' attribute.
	 * @see #setNegotiated(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Negotiated()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getNegotiated();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getNegotiated <em>Negotiated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negotiated</em>' attribute.
	 * @see #getNegotiated()
	 * @generated
	 */
	void setNegotiated(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When signed or issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed</em>' attribute.
	 * @see #setSigned(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Signed()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates' list='5'"
	 * @generated
	 */
	PartialDate getSigned();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getSigned <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed</em>' attribute.
	 * @see #getSigned()
	 * @generated
	 */
	void setSigned(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Signing Meeting</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting at which it was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signing Meeting</em>' reference.
	 * @see #setSigningMeeting(org.liaison.model.Record)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_SigningMeeting()
	 * @model annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	org.liaison.model.Record getSigningMeeting();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getSigningMeeting <em>Signing Meeting</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signing Meeting</em>' reference.
	 * @see #getSigningMeeting()
	 * @generated
	 */
	void setSigningMeeting(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>In Force</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry into force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Force</em>' attribute.
	 * @see #setInForce(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_InForce()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getInForce();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getInForce <em>In Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force</em>' attribute.
	 * @see #getInForce()
	 * @generated
	 */
	void setInForce(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last review by the parties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed</em>' attribute.
	 * @see #setReviewed(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Reviewed()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getReviewed();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getReviewed <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed</em>' attribute.
	 * @see #getReviewed()
	 * @generated
	 */
	void setReviewed(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of its term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Expires()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates' list='7'"
	 * @generated
	 */
	PartialDate getExpires();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Terminated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When ended before its term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terminated</em>' attribute.
	 * @see #setTerminated(PartialDate)
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Terminated()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getTerminated();

	/**
	 * Sets the value of the '{@link org.liaison.agreements.Agreement#getTerminated <em>Terminated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terminated</em>' attribute.
	 * @see #getTerminated()
	 * @generated
	 */
	void setTerminated(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Lapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived: the term has run out although the status does not say so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lapsed</em>' attribute.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Lapsed()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='dates' condition='expires &lt; today and status in (SIGNED, IN_FORCE)'"
	 * @generated
	 */
	boolean isLapsed();

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.agreements.Provision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clauses, named areas and reported results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisions</em>' containment reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Provisions()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='provisions'"
	 * @generated
	 */
	EList<Provision> getProvisions();

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.agreements.ScopeLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port by commodity category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' containment reference list.
	 * @see org.liaison.agreements.AgreementsPackage#getAgreement_Scope()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='scope'"
	 * @generated
	 */
	EList<ScopeLine> getScope();

} // Agreement
