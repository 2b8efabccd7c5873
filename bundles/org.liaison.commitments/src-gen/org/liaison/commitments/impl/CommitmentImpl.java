/**
 */
package org.liaison.commitments.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentKind;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Constraint;
import org.liaison.commitments.Position;
import org.liaison.commitments.ProgressUpdate;

import org.liaison.model.Identified;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getObligors <em>Obligors</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getTargetValue <em>Target Value</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getIndicative <em>Indicative</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getAgreed <em>Agreed</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getActual <em>Actual</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getDateWording <em>Date Wording</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#isOpen <em>Open</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#isOverdue <em>Overdue</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#isUndated <em>Undated</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getSlips <em>Slips</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getClosingReason <em>Closing Reason</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.CommitmentImpl#getProgress <em>Progress</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitmentImpl extends RecordImpl implements Commitment
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentKind KIND_EDEFAULT = CommitmentKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CommitmentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText TEXT_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObligors() <em>Obligors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObligors()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> obligors;

	/**
	 * The cached value of the '{@link #getBeneficiaries() <em>Beneficiaries</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiaries()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> beneficiaries;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Identified origin;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<org.liaison.model.Record> concerns;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> dependsOn;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Constraint> answers;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record target;

	/**
	 * The default value of the '{@link #getTargetValue() <em>Target Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TARGET_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetValue() <em>Target Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal targetValue = TARGET_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected PartialDate made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicative() <em>Indicative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicative()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate INDICATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicative() <em>Indicative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicative()
	 * @generated
	 * @ordered
	 */
	protected PartialDate indicative = INDICATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreed() <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreed()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AGREED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreed() <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreed()
	 * @generated
	 * @ordered
	 */
	protected PartialDate agreed = AGREED_EDEFAULT;

	/**
	 * The default value of the '{@link #getActual() <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ACTUAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActual() <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected PartialDate actual = ACTUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDateWording() <em>Date Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateWording()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_WORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDateWording() <em>Date Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateWording()
	 * @generated
	 * @ordered
	 */
	protected String dateWording = DATE_WORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DUE_EDEFAULT = null;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentStatus STATUS_EDEFAULT = CommitmentStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CommitmentStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAsStated() <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsStated()
	 * @generated
	 * @ordered
	 */
	protected static final String AS_STATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsStated() <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsStated()
	 * @generated
	 * @ordered
	 */
	protected String asStated = AS_STATED_EDEFAULT;

	/**
	 * The default value of the '{@link #isOpen() <em>Open</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPEN_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isOverdue() <em>Overdue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOverdue()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OVERDUE_EDEFAULT = false;

	/**
	 * The default value of the '{@link #isUndated() <em>Undated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDATED_EDEFAULT = false;

	/**
	 * The default value of the '{@link #getSlips() <em>Slips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlips()
	 * @generated
	 * @ordered
	 */
	protected static final int SLIPS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReplacedBy() <em>Replaced By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected Commitment replacedBy;

	/**
	 * The default value of the '{@link #getClosingReason() <em>Closing Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosingReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSING_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosingReason() <em>Closing Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosingReason()
	 * @generated
	 * @ordered
	 */
	protected String closingReason = CLOSING_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Position> positions;

	/**
	 * The cached value of the '{@link #getProgress() <em>Progress</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgressUpdate> progress;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return CommitmentsPackage.Literals.COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CommitmentKind newKind)
	{
		CommitmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(LocalizedText newText)
	{
		LocalizedText oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getObligors()
	{
		if (obligors == null)
		{
			obligors = new EObjectResolvingEList<Party>(Party.class, this, CommitmentsPackage.COMMITMENT__OBLIGORS);
		}
		return obligors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getBeneficiaries()
	{
		if (beneficiaries == null)
		{
			beneficiaries = new EObjectResolvingEList<Party>(Party.class, this, CommitmentsPackage.COMMITMENT__BENEFICIARIES);
		}
		return beneficiaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getOrigin()
	{
		if (origin != null && origin.eIsProxy())
		{
			InternalEObject oldOrigin = (InternalEObject)origin;
			origin = (Identified)eResolveProxy(oldOrigin);
			if (origin != oldOrigin)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.COMMITMENT__ORIGIN, oldOrigin, origin));
			}
		}
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Identified basicGetOrigin()
	{
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Identified newOrigin)
	{
		Identified oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.liaison.model.Record> getConcerns()
	{
		if (concerns == null)
		{
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, CommitmentsPackage.COMMITMENT__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getDependsOn()
	{
		if (dependsOn == null)
		{
			dependsOn = new EObjectResolvingEList<Commitment>(Commitment.class, this, CommitmentsPackage.COMMITMENT__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constraint> getAnswers()
	{
		if (answers == null)
		{
			answers = new EObjectResolvingEList<Constraint>(Constraint.class, this, CommitmentsPackage.COMMITMENT__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getTarget()
	{
		if (target != null && target.eIsProxy())
		{
			InternalEObject oldTarget = (InternalEObject)target;
			target = (org.liaison.model.Record)eResolveProxy(oldTarget);
			if (target != oldTarget)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.COMMITMENT__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(org.liaison.model.Record newTarget)
	{
		org.liaison.model.Record oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTargetValue()
	{
		return targetValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetValue(BigDecimal newTargetValue)
	{
		BigDecimal oldTargetValue = targetValue;
		targetValue = newTargetValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__TARGET_VALUE, oldTargetValue, targetValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getMade()
	{
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(PartialDate newMade)
	{
		PartialDate oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getIndicative()
	{
		return indicative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicative(PartialDate newIndicative)
	{
		PartialDate oldIndicative = indicative;
		indicative = newIndicative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__INDICATIVE, oldIndicative, indicative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAgreed()
	{
		return agreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreed(PartialDate newAgreed)
	{
		PartialDate oldAgreed = agreed;
		agreed = newAgreed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__AGREED, oldAgreed, agreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getActual()
	{
		return actual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActual(PartialDate newActual)
	{
		PartialDate oldActual = actual;
		actual = newActual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__ACTUAL, oldActual, actual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDateWording()
	{
		return dateWording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateWording(String newDateWording)
	{
		String oldDateWording = dateWording;
		dateWording = newDateWording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__DATE_WORDING, oldDateWording, dateWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDue()
	{
		return org.liaison.commitments.CommitmentRules.due(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CommitmentStatus newStatus)
	{
		CommitmentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsStated()
	{
		return asStated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsStated(String newAsStated)
	{
		String oldAsStated = asStated;
		asStated = newAsStated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__AS_STATED, oldAsStated, asStated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOpen()
	{
		return org.liaison.commitments.CommitmentRules.isOpen(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOverdue()
	{
		return org.liaison.commitments.CommitmentRules.isOverdue(this, java.time.LocalDate.now());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndated()
	{
		return org.liaison.commitments.CommitmentRules.isUndated(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSlips()
	{
		return org.liaison.core.value.Derived.slips(this, org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__SLIPS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Commitment getReplacedBy()
	{
		if (replacedBy != null && replacedBy.eIsProxy())
		{
			InternalEObject oldReplacedBy = (InternalEObject)replacedBy;
			replacedBy = (Commitment)eResolveProxy(oldReplacedBy);
			if (replacedBy != oldReplacedBy)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.COMMITMENT__REPLACED_BY, oldReplacedBy, replacedBy));
			}
		}
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Commitment basicGetReplacedBy()
	{
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedBy(Commitment newReplacedBy)
	{
		Commitment oldReplacedBy = replacedBy;
		replacedBy = newReplacedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__REPLACED_BY, oldReplacedBy, replacedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClosingReason()
	{
		return closingReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosingReason(String newClosingReason)
	{
		String oldClosingReason = closingReason;
		closingReason = newClosingReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.COMMITMENT__CLOSING_REASON, oldClosingReason, closingReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Position> getPositions()
	{
		if (positions == null)
		{
			positions = new EObjectContainmentEList<Position>(Position.class, this, CommitmentsPackage.COMMITMENT__POSITIONS);
		}
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgressUpdate> getProgress()
	{
		if (progress == null)
		{
			progress = new EObjectContainmentEList<ProgressUpdate>(ProgressUpdate.class, this, CommitmentsPackage.COMMITMENT__PROGRESS);
		}
		return progress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case CommitmentsPackage.COMMITMENT__POSITIONS:
				return ((InternalEList<?>)getPositions()).basicRemove(otherEnd, msgs);
			case CommitmentsPackage.COMMITMENT__PROGRESS:
				return ((InternalEList<?>)getProgress()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case CommitmentsPackage.COMMITMENT__KIND:
				return getKind();
			case CommitmentsPackage.COMMITMENT__TEXT:
				return getText();
			case CommitmentsPackage.COMMITMENT__OBLIGORS:
				return getObligors();
			case CommitmentsPackage.COMMITMENT__BENEFICIARIES:
				return getBeneficiaries();
			case CommitmentsPackage.COMMITMENT__ORIGIN:
				if (resolve) return getOrigin();
				return basicGetOrigin();
			case CommitmentsPackage.COMMITMENT__CONCERNS:
				return getConcerns();
			case CommitmentsPackage.COMMITMENT__DEPENDS_ON:
				return getDependsOn();
			case CommitmentsPackage.COMMITMENT__ANSWERS:
				return getAnswers();
			case CommitmentsPackage.COMMITMENT__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case CommitmentsPackage.COMMITMENT__TARGET_VALUE:
				return getTargetValue();
			case CommitmentsPackage.COMMITMENT__MADE:
				return getMade();
			case CommitmentsPackage.COMMITMENT__INDICATIVE:
				return getIndicative();
			case CommitmentsPackage.COMMITMENT__AGREED:
				return getAgreed();
			case CommitmentsPackage.COMMITMENT__ACTUAL:
				return getActual();
			case CommitmentsPackage.COMMITMENT__DATE_WORDING:
				return getDateWording();
			case CommitmentsPackage.COMMITMENT__DUE:
				return getDue();
			case CommitmentsPackage.COMMITMENT__STATUS:
				return getStatus();
			case CommitmentsPackage.COMMITMENT__AS_STATED:
				return getAsStated();
			case CommitmentsPackage.COMMITMENT__OPEN:
				return isOpen();
			case CommitmentsPackage.COMMITMENT__OVERDUE:
				return isOverdue();
			case CommitmentsPackage.COMMITMENT__UNDATED:
				return isUndated();
			case CommitmentsPackage.COMMITMENT__SLIPS:
				return getSlips();
			case CommitmentsPackage.COMMITMENT__REPLACED_BY:
				if (resolve) return getReplacedBy();
				return basicGetReplacedBy();
			case CommitmentsPackage.COMMITMENT__CLOSING_REASON:
				return getClosingReason();
			case CommitmentsPackage.COMMITMENT__POSITIONS:
				return getPositions();
			case CommitmentsPackage.COMMITMENT__PROGRESS:
				return getProgress();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case CommitmentsPackage.COMMITMENT__KIND:
				setKind((CommitmentKind)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__TEXT:
				setText((LocalizedText)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__OBLIGORS:
				getObligors().clear();
				getObligors().addAll((Collection<? extends Party>)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__BENEFICIARIES:
				getBeneficiaries().clear();
				getBeneficiaries().addAll((Collection<? extends Party>)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__ORIGIN:
				setOrigin((Identified)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends Commitment>)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Constraint>)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__TARGET:
				setTarget((org.liaison.model.Record)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__TARGET_VALUE:
				setTargetValue((BigDecimal)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__MADE:
				setMade((PartialDate)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__INDICATIVE:
				setIndicative((PartialDate)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__AGREED:
				setAgreed((PartialDate)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__ACTUAL:
				setActual((PartialDate)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__DATE_WORDING:
				setDateWording((String)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__STATUS:
				setStatus((CommitmentStatus)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__AS_STATED:
				setAsStated((String)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__REPLACED_BY:
				setReplacedBy((Commitment)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__CLOSING_REASON:
				setClosingReason((String)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends Position>)newValue);
				return;
			case CommitmentsPackage.COMMITMENT__PROGRESS:
				getProgress().clear();
				getProgress().addAll((Collection<? extends ProgressUpdate>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case CommitmentsPackage.COMMITMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__OBLIGORS:
				getObligors().clear();
				return;
			case CommitmentsPackage.COMMITMENT__BENEFICIARIES:
				getBeneficiaries().clear();
				return;
			case CommitmentsPackage.COMMITMENT__ORIGIN:
				setOrigin((Identified)null);
				return;
			case CommitmentsPackage.COMMITMENT__CONCERNS:
				getConcerns().clear();
				return;
			case CommitmentsPackage.COMMITMENT__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case CommitmentsPackage.COMMITMENT__ANSWERS:
				getAnswers().clear();
				return;
			case CommitmentsPackage.COMMITMENT__TARGET:
				setTarget((org.liaison.model.Record)null);
				return;
			case CommitmentsPackage.COMMITMENT__TARGET_VALUE:
				setTargetValue(TARGET_VALUE_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__INDICATIVE:
				setIndicative(INDICATIVE_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__AGREED:
				setAgreed(AGREED_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__ACTUAL:
				setActual(ACTUAL_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__DATE_WORDING:
				setDateWording(DATE_WORDING_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__AS_STATED:
				setAsStated(AS_STATED_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__REPLACED_BY:
				setReplacedBy((Commitment)null);
				return;
			case CommitmentsPackage.COMMITMENT__CLOSING_REASON:
				setClosingReason(CLOSING_REASON_EDEFAULT);
				return;
			case CommitmentsPackage.COMMITMENT__POSITIONS:
				getPositions().clear();
				return;
			case CommitmentsPackage.COMMITMENT__PROGRESS:
				getProgress().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case CommitmentsPackage.COMMITMENT__KIND:
				return kind != KIND_EDEFAULT;
			case CommitmentsPackage.COMMITMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CommitmentsPackage.COMMITMENT__OBLIGORS:
				return obligors != null && !obligors.isEmpty();
			case CommitmentsPackage.COMMITMENT__BENEFICIARIES:
				return beneficiaries != null && !beneficiaries.isEmpty();
			case CommitmentsPackage.COMMITMENT__ORIGIN:
				return origin != null;
			case CommitmentsPackage.COMMITMENT__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case CommitmentsPackage.COMMITMENT__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case CommitmentsPackage.COMMITMENT__ANSWERS:
				return answers != null && !answers.isEmpty();
			case CommitmentsPackage.COMMITMENT__TARGET:
				return target != null;
			case CommitmentsPackage.COMMITMENT__TARGET_VALUE:
				return TARGET_VALUE_EDEFAULT == null ? targetValue != null : !TARGET_VALUE_EDEFAULT.equals(targetValue);
			case CommitmentsPackage.COMMITMENT__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case CommitmentsPackage.COMMITMENT__INDICATIVE:
				return INDICATIVE_EDEFAULT == null ? indicative != null : !INDICATIVE_EDEFAULT.equals(indicative);
			case CommitmentsPackage.COMMITMENT__AGREED:
				return AGREED_EDEFAULT == null ? agreed != null : !AGREED_EDEFAULT.equals(agreed);
			case CommitmentsPackage.COMMITMENT__ACTUAL:
				return ACTUAL_EDEFAULT == null ? actual != null : !ACTUAL_EDEFAULT.equals(actual);
			case CommitmentsPackage.COMMITMENT__DATE_WORDING:
				return DATE_WORDING_EDEFAULT == null ? dateWording != null : !DATE_WORDING_EDEFAULT.equals(dateWording);
			case CommitmentsPackage.COMMITMENT__DUE:
				return DUE_EDEFAULT == null ? getDue() != null : !DUE_EDEFAULT.equals(getDue());
			case CommitmentsPackage.COMMITMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case CommitmentsPackage.COMMITMENT__AS_STATED:
				return AS_STATED_EDEFAULT == null ? asStated != null : !AS_STATED_EDEFAULT.equals(asStated);
			case CommitmentsPackage.COMMITMENT__OPEN:
				return isOpen() != OPEN_EDEFAULT;
			case CommitmentsPackage.COMMITMENT__OVERDUE:
				return isOverdue() != OVERDUE_EDEFAULT;
			case CommitmentsPackage.COMMITMENT__UNDATED:
				return isUndated() != UNDATED_EDEFAULT;
			case CommitmentsPackage.COMMITMENT__SLIPS:
				return getSlips() != SLIPS_EDEFAULT;
			case CommitmentsPackage.COMMITMENT__REPLACED_BY:
				return replacedBy != null;
			case CommitmentsPackage.COMMITMENT__CLOSING_REASON:
				return CLOSING_REASON_EDEFAULT == null ? closingReason != null : !CLOSING_REASON_EDEFAULT.equals(closingReason);
			case CommitmentsPackage.COMMITMENT__POSITIONS:
				return positions != null && !positions.isEmpty();
			case CommitmentsPackage.COMMITMENT__PROGRESS:
				return progress != null && !progress.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", text: ");
		result.append(text);
		result.append(", targetValue: ");
		result.append(targetValue);
		result.append(", made: ");
		result.append(made);
		result.append(", indicative: ");
		result.append(indicative);
		result.append(", agreed: ");
		result.append(agreed);
		result.append(", actual: ");
		result.append(actual);
		result.append(", dateWording: ");
		result.append(dateWording);
		result.append(", status: ");
		result.append(status);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(", closingReason: ");
		result.append(closingReason);
		result.append(')');
		return result.toString();
	}

} //CommitmentImpl
