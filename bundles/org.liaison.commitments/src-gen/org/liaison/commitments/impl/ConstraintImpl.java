/**
 */
package org.liaison.commitments.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Constraint;
import org.liaison.commitments.ConstraintStatus;

import org.liaison.model.PartialDate;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Constraint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.commitments.impl.ConstraintImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ConstraintImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ConstraintImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.liaison.commitments.impl.ConstraintImpl#getAsStated <em>As Stated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConstraintImpl extends RecordImpl implements Constraint
{
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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ConstraintStatus STATUS_EDEFAULT = ConstraintStatus.STANDING;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ConstraintStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate since = SINCE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConstraintImpl()
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
		return CommitmentsPackage.Literals.CONSTRAINT;
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
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, CommitmentsPackage.CONSTRAINT__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConstraintStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ConstraintStatus newStatus)
	{
		ConstraintStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.CONSTRAINT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSince()
	{
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(PartialDate newSince)
	{
		PartialDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.CONSTRAINT__SINCE, oldSince, since));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CommitmentsPackage.CONSTRAINT__AS_STATED, oldAsStated, asStated));
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
			case CommitmentsPackage.CONSTRAINT__CONCERNS:
				return getConcerns();
			case CommitmentsPackage.CONSTRAINT__STATUS:
				return getStatus();
			case CommitmentsPackage.CONSTRAINT__SINCE:
				return getSince();
			case CommitmentsPackage.CONSTRAINT__AS_STATED:
				return getAsStated();
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
			case CommitmentsPackage.CONSTRAINT__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case CommitmentsPackage.CONSTRAINT__STATUS:
				setStatus((ConstraintStatus)newValue);
				return;
			case CommitmentsPackage.CONSTRAINT__SINCE:
				setSince((PartialDate)newValue);
				return;
			case CommitmentsPackage.CONSTRAINT__AS_STATED:
				setAsStated((String)newValue);
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
			case CommitmentsPackage.CONSTRAINT__CONCERNS:
				getConcerns().clear();
				return;
			case CommitmentsPackage.CONSTRAINT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CommitmentsPackage.CONSTRAINT__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case CommitmentsPackage.CONSTRAINT__AS_STATED:
				setAsStated(AS_STATED_EDEFAULT);
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
			case CommitmentsPackage.CONSTRAINT__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case CommitmentsPackage.CONSTRAINT__STATUS:
				return status != STATUS_EDEFAULT;
			case CommitmentsPackage.CONSTRAINT__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case CommitmentsPackage.CONSTRAINT__AS_STATED:
				return AS_STATED_EDEFAULT == null ? asStated != null : !AS_STATED_EDEFAULT.equals(asStated);
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
		result.append(" (status: ");
		result.append(status);
		result.append(", since: ");
		result.append(since);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(')');
		return result.toString();
	}

} //ConstraintImpl
