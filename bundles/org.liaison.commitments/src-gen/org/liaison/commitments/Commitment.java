/**
 */
package org.liaison.commitments;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that somebody undertook, proposed or intends. No date agreed is the normal case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.Commitment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getObligors <em>Obligors</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getTarget <em>Target</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getTargetValue <em>Target Value</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getMade <em>Made</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getIndicative <em>Indicative</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getAgreed <em>Agreed</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getActual <em>Actual</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getDateWording <em>Date Wording</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getDue <em>Due</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#isOpen <em>Open</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#isOverdue <em>Overdue</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#isUndated <em>Undated</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getSlips <em>Slips</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getClosingReason <em>Closing Reason</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.liaison.commitments.Commitment#getProgress <em>Progress</em>}</li>
 * </ul>
 *
 * @see org.liaison.commitments.CommitmentsPackage#getCommitment()
 * @model annotation="http://liaison.org/record keyPrefix='COM' sections='general dates positions progress citations attachments notes'"
 * @generated
 */
public interface Commitment extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.commitments.CommitmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who bound themselves, and how firmly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.commitments.CommitmentKind
	 * @see #setKind(CommitmentKind)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	CommitmentKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.commitments.CommitmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CommitmentKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(LocalizedText)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Text()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record search='true' multiline='true'"
	 * @generated
	 */
	LocalizedText getText();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Obligors</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has to act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obligors</em>' reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Obligors()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	EList<Party> getObligors();

	/**
	 * Returns the value of the '<em><b>Beneficiaries</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Towards whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beneficiaries</em>' reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Beneficiaries()
	 * @model
	 * @generated
	 */
	EList<Party> getBeneficiaries();

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Outcome of a meeting or the Provision of an agreement that created it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' reference.
	 * @see #setOrigin(Identified)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Origin()
	 * @model
	 * @generated
	 */
	Identified getOrigin();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getOrigin <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Identified value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports, corridors, categories, agreements, events it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Concerns()
	 * @model annotation="http://liaison.org/record list='7'"
	 * @generated
	 */
	EList<org.liaison.model.Record> getConcerns();

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.commitments.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commitments that have to come first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depends On</em>' reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_DependsOn()
	 * @model
	 * @generated
	 */
	EList<Commitment> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.commitments.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constraints that it is meant to ease.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Answers()
	 * @model
	 * @generated
	 */
	EList<Constraint> getAnswers();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator whose value is to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(org.liaison.model.Record)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Target()
	 * @model
	 * @generated
	 */
	org.liaison.model.Record getTarget();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(org.liaison.model.Record value);

	/**
	 * Returns the value of the '<em><b>Target Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the indicator's unit, unscaled; percent for a rate of growth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Value</em>' attribute.
	 * @see #setTargetValue(BigDecimal)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_TargetValue()
	 * @model
	 * @generated
	 */
	BigDecimal getTargetValue();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getTargetValue <em>Target Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Value</em>' attribute.
	 * @see #getTargetValue()
	 * @generated
	 */
	void setTargetValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was undertaken or said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Made()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getMade();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Indicative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A date that somebody hopes for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicative</em>' attribute.
	 * @see #setIndicative(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Indicative()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getIndicative();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getIndicative <em>Indicative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicative</em>' attribute.
	 * @see #getIndicative()
	 * @generated
	 */
	void setIndicative(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date that both sides accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed</em>' attribute.
	 * @see #setAgreed(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Agreed()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getAgreed();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getAgreed <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed</em>' attribute.
	 * @see #getAgreed()
	 * @generated
	 */
	void setAgreed(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(PartialDate)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Actual()
	 * @model dataType="org.liaison.model.PartialDate"
	 *        annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	PartialDate getActual();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Date Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loose words stay words: "quickly", "as soon as possible", "ongoing", "next step".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date Wording</em>' attribute.
	 * @see #setDateWording(String)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_DateWording()
	 * @model annotation="http://liaison.org/record section='dates' search='true'"
	 * @generated
	 */
	String getDateWording();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getDateWording <em>Date Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Wording</em>' attribute.
	 * @see #getDateWording()
	 * @generated
	 */
	void setDateWording(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived: the agreed date, else the indicative one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Due()
	 * @model dataType="org.liaison.model.PartialDate" transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='dates' list='6' firstOf='agreed indicative'"
	 * @generated
	 */
	PartialDate getDue();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.commitments.CommitmentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Our view; the partner's is among the positions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.liaison.commitments.CommitmentStatus
	 * @see #setStatus(CommitmentStatus)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Status()
	 * @model annotation="http://liaison.org/record section='dates' list='5'"
	 * @generated
	 */
	CommitmentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.liaison.commitments.CommitmentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CommitmentStatus value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own word: committed, stressed, called for, planned …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_AsStated()
	 * @model annotation="http://liaison.org/record section='dates' multiline='true'"
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

	/**
	 * Returns the value of the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived: neither fulfilled, dropped nor superseded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open</em>' attribute.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Open()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='dates' condition='status in (PROPOSED, AGREED, IN_PROGRESS, BLOCKED)'"
	 * @generated
	 */
	boolean isOpen();

	/**
	 * Returns the value of the '<em><b>Overdue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived: open although its last possible day has passed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overdue</em>' attribute.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Overdue()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='dates' condition='due &lt; today and status in (PROPOSED, AGREED, IN_PROGRESS, BLOCKED)'"
	 * @generated
	 */
	boolean isOverdue();

	/**
	 * Returns the value of the '<em><b>Undated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived: neither an agreed nor an indicative date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undated</em>' attribute.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Undated()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='dates' condition='due is empty'"
	 * @generated
	 */
	boolean isUndated();

	/**
	 * Returns the value of the '<em><b>Slips</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Derived from the history: how often its date, the agreed one, else the indicative one, was moved to a later day after it was first set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slips</em>' attribute.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Slips()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 *        annotation="http://liaison.org/record section='dates' slips='agreed indicative'"
	 * @generated
	 */
	int getSlips();

	/**
	 * Returns the value of the '<em><b>Replaced By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The commitment that superseded it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced By</em>' reference.
	 * @see #setReplacedBy(Commitment)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_ReplacedBy()
	 * @model annotation="http://liaison.org/record section='dates'"
	 * @generated
	 */
	Commitment getReplacedBy();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getReplacedBy <em>Replaced By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced By</em>' reference.
	 * @see #getReplacedBy()
	 * @generated
	 */
	void setReplacedBy(Commitment value);

	/**
	 * Returns the value of the '<em><b>Closing Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closing needs evidence or this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closing Reason</em>' attribute.
	 * @see #setClosingReason(String)
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_ClosingReason()
	 * @model annotation="http://liaison.org/record section='dates' multiline='true'"
	 * @generated
	 */
	String getClosingReason();

	/**
	 * Sets the value of the '{@link org.liaison.commitments.Commitment#getClosingReason <em>Closing Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closing Reason</em>' attribute.
	 * @see #getClosingReason()
	 * @generated
	 */
	void setClosingReason(String value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.commitments.Position}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each side says; ours and theirs may differ for years. One of which nobody knows when or where it was said is a note of the own office, and never exchanged with the partner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Positions()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='positions'"
	 * @generated
	 */
	EList<Position> getPositions();

	/**
	 * Returns the value of the '<em><b>Progress</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.commitments.ProgressUpdate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the own office did and saw, in order of time. Never exchanged with the partner: what the sides tell each other are positions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress</em>' containment reference list.
	 * @see org.liaison.commitments.CommitmentsPackage#getCommitment_Progress()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='progress' internal='true'"
	 * @generated
	 */
	EList<ProgressUpdate> getProgress();

} // Commitment
