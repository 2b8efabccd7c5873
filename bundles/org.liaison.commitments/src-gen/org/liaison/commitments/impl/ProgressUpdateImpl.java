/**
 */
package org.liaison.commitments.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.ProgressUpdate;

import org.liaison.model.Attachment;
import org.liaison.model.Citation;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Update</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.impl.ProgressUpdateImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ProgressUpdateImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ProgressUpdateImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ProgressUpdateImpl#getObservation <em>Observation</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ProgressUpdateImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ProgressUpdateImpl#getCitations <em>Citations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressUpdateImpl extends IdentifiedImpl implements ProgressUpdate
{
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
	 * The cached value of the '{@link #getObservation() <em>Observation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservation()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record observation;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> evidence;

	/**
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> citations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressUpdateImpl()
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
		return CommitmentsPackage.Literals.PROGRESS_UPDATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.PROGRESS_UPDATE__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.PROGRESS_UPDATE__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.PROGRESS_UPDATE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getObservation()
	{
		if (observation != null && observation.eIsProxy())
		{
			InternalEObject oldObservation = (InternalEObject)observation;
			observation = (org.liaison.model.Record)eResolveProxy(oldObservation);
			if (observation != oldObservation)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CommitmentsPackage.PROGRESS_UPDATE__OBSERVATION, oldObservation, observation));
			}
		}
		return observation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetObservation()
	{
		return observation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservation(org.liaison.model.Record newObservation)
	{
		org.liaison.model.Record oldObservation = observation;
		observation = newObservation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.PROGRESS_UPDATE__OBSERVATION, oldObservation, observation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getEvidence()
	{
		if (evidence == null)
		{
			evidence = new EObjectContainmentEList<Attachment>(Attachment.class, this, CommitmentsPackage.PROGRESS_UPDATE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations()
	{
		if (citations == null)
		{
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, CommitmentsPackage.PROGRESS_UPDATE__CITATIONS);
		}
		return citations;
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
			case CommitmentsPackage.PROGRESS_UPDATE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case CommitmentsPackage.PROGRESS_UPDATE__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
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
			case CommitmentsPackage.PROGRESS_UPDATE__DATE:
				return getDate();
			case CommitmentsPackage.PROGRESS_UPDATE__AUTHOR:
				return getAuthor();
			case CommitmentsPackage.PROGRESS_UPDATE__TEXT:
				return getText();
			case CommitmentsPackage.PROGRESS_UPDATE__OBSERVATION:
				if (resolve) return getObservation();
				return basicGetObservation();
			case CommitmentsPackage.PROGRESS_UPDATE__EVIDENCE:
				return getEvidence();
			case CommitmentsPackage.PROGRESS_UPDATE__CITATIONS:
				return getCitations();
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
			case CommitmentsPackage.PROGRESS_UPDATE__DATE:
				setDate((PartialDate)newValue);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__TEXT:
				setText((LocalizedText)newValue);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__OBSERVATION:
				setObservation((org.liaison.model.Record)newValue);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Attachment>)newValue);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
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
			case CommitmentsPackage.PROGRESS_UPDATE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__OBSERVATION:
				setObservation((org.liaison.model.Record)null);
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__EVIDENCE:
				getEvidence().clear();
				return;
			case CommitmentsPackage.PROGRESS_UPDATE__CITATIONS:
				getCitations().clear();
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
			case CommitmentsPackage.PROGRESS_UPDATE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CommitmentsPackage.PROGRESS_UPDATE__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CommitmentsPackage.PROGRESS_UPDATE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CommitmentsPackage.PROGRESS_UPDATE__OBSERVATION:
				return observation != null;
			case CommitmentsPackage.PROGRESS_UPDATE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CommitmentsPackage.PROGRESS_UPDATE__CITATIONS:
				return citations != null && !citations.isEmpty();
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
		result.append(" (date: ");
		result.append(date);
		result.append(", author: ");
		result.append(author);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //ProgressUpdateImpl
