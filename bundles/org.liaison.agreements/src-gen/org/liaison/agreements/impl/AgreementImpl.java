/**
 */
package org.liaison.agreements.impl;

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

import org.liaison.agreements.Agreement;
import org.liaison.agreements.AgreementKind;
import org.liaison.agreements.AgreementStatus;
import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.Provision;
import org.liaison.agreements.ScopeLine;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getImplementers <em>Implementers</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getAddressees <em>Addressees</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getProposed <em>Proposed</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getNegotiated <em>Negotiated</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getSigned <em>Signed</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getSigningMeeting <em>Signing Meeting</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getInForce <em>In Force</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getReviewed <em>Reviewed</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getTerminated <em>Terminated</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#isLapsed <em>Lapsed</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.AgreementImpl#getScope <em>Scope</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementImpl extends RecordImpl implements Agreement
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AgreementKind KIND_EDEFAULT = AgreementKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AgreementKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> parties;

	/**
	 * The cached value of the '{@link #getImplementers() <em>Implementers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementers()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> implementers;

	/**
	 * The cached value of the '{@link #getAddressees() <em>Addressees</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressees()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> addressees;

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
	 * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected Agreement predecessor;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final AgreementStatus STATUS_EDEFAULT = AgreementStatus.NOT_STATED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected AgreementStatus status = STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getProposed() <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposed()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PROPOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposed() <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposed()
	 * @generated
	 * @ordered
	 */
	protected PartialDate proposed = PROPOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNegotiated() <em>Negotiated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegotiated()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate NEGOTIATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNegotiated() <em>Negotiated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegotiated()
	 * @generated
	 * @ordered
	 */
	protected PartialDate negotiated = NEGOTIATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigned() <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigned()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SIGNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSigned() <em>Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigned()
	 * @generated
	 * @ordered
	 */
	protected PartialDate signed = SIGNED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSigningMeeting() <em>Signing Meeting</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigningMeeting()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record signingMeeting;

	/**
	 * The default value of the '{@link #getInForce() <em>In Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForce()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate IN_FORCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInForce() <em>In Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForce()
	 * @generated
	 * @ordered
	 */
	protected PartialDate inForce = IN_FORCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewed() <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewed()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate REVIEWED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewed() <em>Reviewed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewed()
	 * @generated
	 * @ordered
	 */
	protected PartialDate reviewed = REVIEWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected PartialDate expires = EXPIRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerminated() <em>Terminated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminated()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TERMINATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerminated() <em>Terminated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminated()
	 * @generated
	 * @ordered
	 */
	protected PartialDate terminated = TERMINATED_EDEFAULT;

	/**
	 * The default value of the '{@link #isLapsed() <em>Lapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLapsed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LAPSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #getProvisions() <em>Provisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Provision> provisions;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<ScopeLine> scope;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementImpl()
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
		return AgreementsPackage.Literals.AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AgreementKind newKind)
	{
		AgreementKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber()
	{
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber)
	{
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getParties()
	{
		if (parties == null)
		{
			parties = new EObjectResolvingEList<Party>(Party.class, this, AgreementsPackage.AGREEMENT__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getImplementers()
	{
		if (implementers == null)
		{
			implementers = new EObjectResolvingEList<Party>(Party.class, this, AgreementsPackage.AGREEMENT__IMPLEMENTERS);
		}
		return implementers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getAddressees()
	{
		if (addressees == null)
		{
			addressees = new EObjectResolvingEList<Party>(Party.class, this, AgreementsPackage.AGREEMENT__ADDRESSEES);
		}
		return addressees;
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
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, AgreementsPackage.AGREEMENT__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getPredecessor()
	{
		if (predecessor != null && predecessor.eIsProxy())
		{
			InternalEObject oldPredecessor = (InternalEObject)predecessor;
			predecessor = (Agreement)eResolveProxy(oldPredecessor);
			if (predecessor != oldPredecessor)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AgreementsPackage.AGREEMENT__PREDECESSOR, oldPredecessor, predecessor));
			}
		}
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agreement basicGetPredecessor()
	{
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredecessor(Agreement newPredecessor)
	{
		Agreement oldPredecessor = predecessor;
		predecessor = newPredecessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__PREDECESSOR, oldPredecessor, predecessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(AgreementStatus newStatus)
	{
		AgreementStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__AS_STATED, oldAsStated, asStated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getProposed()
	{
		return proposed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposed(PartialDate newProposed)
	{
		PartialDate oldProposed = proposed;
		proposed = newProposed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__PROPOSED, oldProposed, proposed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getNegotiated()
	{
		return negotiated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegotiated(PartialDate newNegotiated)
	{
		PartialDate oldNegotiated = negotiated;
		negotiated = newNegotiated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__NEGOTIATED, oldNegotiated, negotiated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSigned()
	{
		return signed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigned(PartialDate newSigned)
	{
		PartialDate oldSigned = signed;
		signed = newSigned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__SIGNED, oldSigned, signed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getSigningMeeting()
	{
		if (signingMeeting != null && signingMeeting.eIsProxy())
		{
			InternalEObject oldSigningMeeting = (InternalEObject)signingMeeting;
			signingMeeting = (org.liaison.model.Record)eResolveProxy(oldSigningMeeting);
			if (signingMeeting != oldSigningMeeting)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AgreementsPackage.AGREEMENT__SIGNING_MEETING, oldSigningMeeting, signingMeeting));
			}
		}
		return signingMeeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetSigningMeeting()
	{
		return signingMeeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigningMeeting(org.liaison.model.Record newSigningMeeting)
	{
		org.liaison.model.Record oldSigningMeeting = signingMeeting;
		signingMeeting = newSigningMeeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__SIGNING_MEETING, oldSigningMeeting, signingMeeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getInForce()
	{
		return inForce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForce(PartialDate newInForce)
	{
		PartialDate oldInForce = inForce;
		inForce = newInForce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__IN_FORCE, oldInForce, inForce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReviewed()
	{
		return reviewed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewed(PartialDate newReviewed)
	{
		PartialDate oldReviewed = reviewed;
		reviewed = newReviewed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__REVIEWED, oldReviewed, reviewed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getExpires()
	{
		return expires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(PartialDate newExpires)
	{
		PartialDate oldExpires = expires;
		expires = newExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__EXPIRES, oldExpires, expires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTerminated()
	{
		return terminated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerminated(PartialDate newTerminated)
	{
		PartialDate oldTerminated = terminated;
		terminated = newTerminated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.AGREEMENT__TERMINATED, oldTerminated, terminated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLapsed()
	{
		return org.liaison.agreements.AgreementRules.hasLapsed(this, java.time.LocalDate.now());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provision> getProvisions()
	{
		if (provisions == null)
		{
			provisions = new EObjectContainmentEList<Provision>(Provision.class, this, AgreementsPackage.AGREEMENT__PROVISIONS);
		}
		return provisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScopeLine> getScope()
	{
		if (scope == null)
		{
			scope = new EObjectContainmentEList<ScopeLine>(ScopeLine.class, this, AgreementsPackage.AGREEMENT__SCOPE);
		}
		return scope;
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
			case AgreementsPackage.AGREEMENT__PROVISIONS:
				return ((InternalEList<?>)getProvisions()).basicRemove(otherEnd, msgs);
			case AgreementsPackage.AGREEMENT__SCOPE:
				return ((InternalEList<?>)getScope()).basicRemove(otherEnd, msgs);
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
			case AgreementsPackage.AGREEMENT__KIND:
				return getKind();
			case AgreementsPackage.AGREEMENT__NUMBER:
				return getNumber();
			case AgreementsPackage.AGREEMENT__PARTIES:
				return getParties();
			case AgreementsPackage.AGREEMENT__IMPLEMENTERS:
				return getImplementers();
			case AgreementsPackage.AGREEMENT__ADDRESSEES:
				return getAddressees();
			case AgreementsPackage.AGREEMENT__CONCERNS:
				return getConcerns();
			case AgreementsPackage.AGREEMENT__PREDECESSOR:
				if (resolve) return getPredecessor();
				return basicGetPredecessor();
			case AgreementsPackage.AGREEMENT__STATUS:
				return getStatus();
			case AgreementsPackage.AGREEMENT__AS_STATED:
				return getAsStated();
			case AgreementsPackage.AGREEMENT__PROPOSED:
				return getProposed();
			case AgreementsPackage.AGREEMENT__NEGOTIATED:
				return getNegotiated();
			case AgreementsPackage.AGREEMENT__SIGNED:
				return getSigned();
			case AgreementsPackage.AGREEMENT__SIGNING_MEETING:
				if (resolve) return getSigningMeeting();
				return basicGetSigningMeeting();
			case AgreementsPackage.AGREEMENT__IN_FORCE:
				return getInForce();
			case AgreementsPackage.AGREEMENT__REVIEWED:
				return getReviewed();
			case AgreementsPackage.AGREEMENT__EXPIRES:
				return getExpires();
			case AgreementsPackage.AGREEMENT__TERMINATED:
				return getTerminated();
			case AgreementsPackage.AGREEMENT__LAPSED:
				return isLapsed();
			case AgreementsPackage.AGREEMENT__PROVISIONS:
				return getProvisions();
			case AgreementsPackage.AGREEMENT__SCOPE:
				return getScope();
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
			case AgreementsPackage.AGREEMENT__KIND:
				setKind((AgreementKind)newValue);
				return;
			case AgreementsPackage.AGREEMENT__NUMBER:
				setNumber((String)newValue);
				return;
			case AgreementsPackage.AGREEMENT__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends Party>)newValue);
				return;
			case AgreementsPackage.AGREEMENT__IMPLEMENTERS:
				getImplementers().clear();
				getImplementers().addAll((Collection<? extends Party>)newValue);
				return;
			case AgreementsPackage.AGREEMENT__ADDRESSEES:
				getAddressees().clear();
				getAddressees().addAll((Collection<? extends Party>)newValue);
				return;
			case AgreementsPackage.AGREEMENT__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case AgreementsPackage.AGREEMENT__PREDECESSOR:
				setPredecessor((Agreement)newValue);
				return;
			case AgreementsPackage.AGREEMENT__STATUS:
				setStatus((AgreementStatus)newValue);
				return;
			case AgreementsPackage.AGREEMENT__AS_STATED:
				setAsStated((String)newValue);
				return;
			case AgreementsPackage.AGREEMENT__PROPOSED:
				setProposed((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__NEGOTIATED:
				setNegotiated((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__SIGNED:
				setSigned((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__SIGNING_MEETING:
				setSigningMeeting((org.liaison.model.Record)newValue);
				return;
			case AgreementsPackage.AGREEMENT__IN_FORCE:
				setInForce((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__REVIEWED:
				setReviewed((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__EXPIRES:
				setExpires((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__TERMINATED:
				setTerminated((PartialDate)newValue);
				return;
			case AgreementsPackage.AGREEMENT__PROVISIONS:
				getProvisions().clear();
				getProvisions().addAll((Collection<? extends Provision>)newValue);
				return;
			case AgreementsPackage.AGREEMENT__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends ScopeLine>)newValue);
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
			case AgreementsPackage.AGREEMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__PARTIES:
				getParties().clear();
				return;
			case AgreementsPackage.AGREEMENT__IMPLEMENTERS:
				getImplementers().clear();
				return;
			case AgreementsPackage.AGREEMENT__ADDRESSEES:
				getAddressees().clear();
				return;
			case AgreementsPackage.AGREEMENT__CONCERNS:
				getConcerns().clear();
				return;
			case AgreementsPackage.AGREEMENT__PREDECESSOR:
				setPredecessor((Agreement)null);
				return;
			case AgreementsPackage.AGREEMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__AS_STATED:
				setAsStated(AS_STATED_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__PROPOSED:
				setProposed(PROPOSED_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__NEGOTIATED:
				setNegotiated(NEGOTIATED_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__SIGNED:
				setSigned(SIGNED_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__SIGNING_MEETING:
				setSigningMeeting((org.liaison.model.Record)null);
				return;
			case AgreementsPackage.AGREEMENT__IN_FORCE:
				setInForce(IN_FORCE_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__REVIEWED:
				setReviewed(REVIEWED_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__EXPIRES:
				setExpires(EXPIRES_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__TERMINATED:
				setTerminated(TERMINATED_EDEFAULT);
				return;
			case AgreementsPackage.AGREEMENT__PROVISIONS:
				getProvisions().clear();
				return;
			case AgreementsPackage.AGREEMENT__SCOPE:
				getScope().clear();
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
			case AgreementsPackage.AGREEMENT__KIND:
				return kind != KIND_EDEFAULT;
			case AgreementsPackage.AGREEMENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case AgreementsPackage.AGREEMENT__PARTIES:
				return parties != null && !parties.isEmpty();
			case AgreementsPackage.AGREEMENT__IMPLEMENTERS:
				return implementers != null && !implementers.isEmpty();
			case AgreementsPackage.AGREEMENT__ADDRESSEES:
				return addressees != null && !addressees.isEmpty();
			case AgreementsPackage.AGREEMENT__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case AgreementsPackage.AGREEMENT__PREDECESSOR:
				return predecessor != null;
			case AgreementsPackage.AGREEMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case AgreementsPackage.AGREEMENT__AS_STATED:
				return AS_STATED_EDEFAULT == null ? asStated != null : !AS_STATED_EDEFAULT.equals(asStated);
			case AgreementsPackage.AGREEMENT__PROPOSED:
				return PROPOSED_EDEFAULT == null ? proposed != null : !PROPOSED_EDEFAULT.equals(proposed);
			case AgreementsPackage.AGREEMENT__NEGOTIATED:
				return NEGOTIATED_EDEFAULT == null ? negotiated != null : !NEGOTIATED_EDEFAULT.equals(negotiated);
			case AgreementsPackage.AGREEMENT__SIGNED:
				return SIGNED_EDEFAULT == null ? signed != null : !SIGNED_EDEFAULT.equals(signed);
			case AgreementsPackage.AGREEMENT__SIGNING_MEETING:
				return signingMeeting != null;
			case AgreementsPackage.AGREEMENT__IN_FORCE:
				return IN_FORCE_EDEFAULT == null ? inForce != null : !IN_FORCE_EDEFAULT.equals(inForce);
			case AgreementsPackage.AGREEMENT__REVIEWED:
				return REVIEWED_EDEFAULT == null ? reviewed != null : !REVIEWED_EDEFAULT.equals(reviewed);
			case AgreementsPackage.AGREEMENT__EXPIRES:
				return EXPIRES_EDEFAULT == null ? expires != null : !EXPIRES_EDEFAULT.equals(expires);
			case AgreementsPackage.AGREEMENT__TERMINATED:
				return TERMINATED_EDEFAULT == null ? terminated != null : !TERMINATED_EDEFAULT.equals(terminated);
			case AgreementsPackage.AGREEMENT__LAPSED:
				return isLapsed() != LAPSED_EDEFAULT;
			case AgreementsPackage.AGREEMENT__PROVISIONS:
				return provisions != null && !provisions.isEmpty();
			case AgreementsPackage.AGREEMENT__SCOPE:
				return scope != null && !scope.isEmpty();
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
		result.append(", number: ");
		result.append(number);
		result.append(", status: ");
		result.append(status);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(", proposed: ");
		result.append(proposed);
		result.append(", negotiated: ");
		result.append(negotiated);
		result.append(", signed: ");
		result.append(signed);
		result.append(", inForce: ");
		result.append(inForce);
		result.append(", reviewed: ");
		result.append(reviewed);
		result.append(", expires: ");
		result.append(expires);
		result.append(", terminated: ");
		result.append(terminated);
		result.append(')');
		return result.toString();
	}

} //AgreementImpl
