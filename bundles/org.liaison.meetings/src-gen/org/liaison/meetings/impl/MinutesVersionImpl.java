/**
 */
package org.liaison.meetings.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;

import org.liaison.model.Attachment;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Minutes Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getSigned <em>Signed</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getSignatories <em>Signatories</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getMeetingSha256 <em>Meeting Sha256</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getGenerated <em>Generated</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.MinutesVersionImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MinutesVersionImpl extends IdentifiedImpl implements MinutesVersion
{
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MinutesState STATE_EDEFAULT = MinutesState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MinutesState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

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
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> files;

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
	 * The cached value of the '{@link #getSignatories() <em>Signatories</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatories()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> signatories;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingSha256() <em>Meeting Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeetingSha256() <em>Meeting Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingSha256()
	 * @generated
	 * @ordered
	 */
	protected String meetingSha256 = MEETING_SHA256_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGenerated() <em>Generated</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerated()
	 * @generated
	 * @ordered
	 */
	protected EList<String> generated;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MinutesVersionImpl()
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
		return MeetingsPackage.Literals.MINUTES_VERSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MinutesState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MinutesState newState)
	{
		MinutesState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(PartialDate newDate)
	{
		PartialDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor()
	{
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor)
	{
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getFiles()
	{
		if (files == null)
		{
			files = new EObjectContainmentEList<Attachment>(Attachment.class, this, MeetingsPackage.MINUTES_VERSION__FILES);
		}
		return files;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__SIGNED, oldSigned, signed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getSignatories()
	{
		if (signatories == null)
		{
			signatories = new EObjectResolvingEList<Party>(Party.class, this, MeetingsPackage.MINUTES_VERSION__SIGNATORIES);
		}
		return signatories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256()
	{
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256)
	{
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeetingSha256()
	{
		return meetingSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingSha256(String newMeetingSha256)
	{
		String oldMeetingSha256 = meetingSha256;
		meetingSha256 = newMeetingSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__MEETING_SHA256, oldMeetingSha256, meetingSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGenerated()
	{
		if (generated == null)
		{
			generated = new EDataTypeUniqueEList<String>(String.class, this, MeetingsPackage.MINUTES_VERSION__GENERATED);
		}
		return generated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason()
	{
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason)
	{
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MINUTES_VERSION__REASON, oldReason, reason));
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
			case MeetingsPackage.MINUTES_VERSION__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
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
			case MeetingsPackage.MINUTES_VERSION__NUMBER:
				return getNumber();
			case MeetingsPackage.MINUTES_VERSION__STATE:
				return getState();
			case MeetingsPackage.MINUTES_VERSION__DATE:
				return getDate();
			case MeetingsPackage.MINUTES_VERSION__AUTHOR:
				return getAuthor();
			case MeetingsPackage.MINUTES_VERSION__TEXT:
				return getText();
			case MeetingsPackage.MINUTES_VERSION__FILES:
				return getFiles();
			case MeetingsPackage.MINUTES_VERSION__SIGNED:
				return getSigned();
			case MeetingsPackage.MINUTES_VERSION__SIGNATORIES:
				return getSignatories();
			case MeetingsPackage.MINUTES_VERSION__SHA256:
				return getSha256();
			case MeetingsPackage.MINUTES_VERSION__MEETING_SHA256:
				return getMeetingSha256();
			case MeetingsPackage.MINUTES_VERSION__GENERATED:
				return getGenerated();
			case MeetingsPackage.MINUTES_VERSION__REASON:
				return getReason();
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
			case MeetingsPackage.MINUTES_VERSION__NUMBER:
				setNumber((String)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__STATE:
				setState((MinutesState)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__DATE:
				setDate((PartialDate)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__AUTHOR:
				setAuthor((String)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__TEXT:
				setText((LocalizedText)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends Attachment>)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__SIGNED:
				setSigned((PartialDate)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__SIGNATORIES:
				getSignatories().clear();
				getSignatories().addAll((Collection<? extends Party>)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__SHA256:
				setSha256((String)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__MEETING_SHA256:
				setMeetingSha256((String)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__GENERATED:
				getGenerated().clear();
				getGenerated().addAll((Collection<? extends String>)newValue);
				return;
			case MeetingsPackage.MINUTES_VERSION__REASON:
				setReason((String)newValue);
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
			case MeetingsPackage.MINUTES_VERSION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__FILES:
				getFiles().clear();
				return;
			case MeetingsPackage.MINUTES_VERSION__SIGNED:
				setSigned(SIGNED_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__SIGNATORIES:
				getSignatories().clear();
				return;
			case MeetingsPackage.MINUTES_VERSION__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__MEETING_SHA256:
				setMeetingSha256(MEETING_SHA256_EDEFAULT);
				return;
			case MeetingsPackage.MINUTES_VERSION__GENERATED:
				getGenerated().clear();
				return;
			case MeetingsPackage.MINUTES_VERSION__REASON:
				setReason(REASON_EDEFAULT);
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
			case MeetingsPackage.MINUTES_VERSION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MeetingsPackage.MINUTES_VERSION__STATE:
				return state != STATE_EDEFAULT;
			case MeetingsPackage.MINUTES_VERSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case MeetingsPackage.MINUTES_VERSION__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case MeetingsPackage.MINUTES_VERSION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case MeetingsPackage.MINUTES_VERSION__FILES:
				return files != null && !files.isEmpty();
			case MeetingsPackage.MINUTES_VERSION__SIGNED:
				return SIGNED_EDEFAULT == null ? signed != null : !SIGNED_EDEFAULT.equals(signed);
			case MeetingsPackage.MINUTES_VERSION__SIGNATORIES:
				return signatories != null && !signatories.isEmpty();
			case MeetingsPackage.MINUTES_VERSION__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case MeetingsPackage.MINUTES_VERSION__MEETING_SHA256:
				return MEETING_SHA256_EDEFAULT == null ? meetingSha256 != null : !MEETING_SHA256_EDEFAULT.equals(meetingSha256);
			case MeetingsPackage.MINUTES_VERSION__GENERATED:
				return generated != null && !generated.isEmpty();
			case MeetingsPackage.MINUTES_VERSION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", state: ");
		result.append(state);
		result.append(", date: ");
		result.append(date);
		result.append(", author: ");
		result.append(author);
		result.append(", text: ");
		result.append(text);
		result.append(", signed: ");
		result.append(signed);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", meetingSha256: ");
		result.append(meetingSha256);
		result.append(", generated: ");
		result.append(generated);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //MinutesVersionImpl
