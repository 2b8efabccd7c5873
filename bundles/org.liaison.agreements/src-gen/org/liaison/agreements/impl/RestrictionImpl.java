/**
 */
package org.liaison.agreements.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.CommodityCategory;
import org.liaison.agreements.Restriction;
import org.liaison.agreements.RestrictionKind;

import org.liaison.model.PartialDate;
import org.liaison.model.Party;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Restriction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.impl.RestrictionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.RestrictionImpl#getImposedBy <em>Imposed By</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.RestrictionImpl#getAgainst <em>Against</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.RestrictionImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.RestrictionImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.RestrictionImpl#getAsStated <em>As Stated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RestrictionImpl extends RecordImpl implements Restriction
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RestrictionKind KIND_EDEFAULT = RestrictionKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RestrictionKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImposedBy() <em>Imposed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImposedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> imposedBy;

	/**
	 * The cached value of the '{@link #getAgainst() <em>Against</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgainst()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> against;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<CommodityCategory> categories;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected PartialDate period = PERIOD_EDEFAULT;

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
	protected RestrictionImpl()
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
		return AgreementsPackage.Literals.RESTRICTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RestrictionKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RestrictionKind newKind)
	{
		RestrictionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.RESTRICTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getImposedBy()
	{
		if (imposedBy == null)
		{
			imposedBy = new EObjectResolvingEList<Party>(Party.class, this, AgreementsPackage.RESTRICTION__IMPOSED_BY);
		}
		return imposedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getAgainst()
	{
		if (against == null)
		{
			against = new EObjectResolvingEList<Party>(Party.class, this, AgreementsPackage.RESTRICTION__AGAINST);
		}
		return against;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommodityCategory> getCategories()
	{
		if (categories == null)
		{
			categories = new EObjectResolvingEList<CommodityCategory>(CommodityCategory.class, this, AgreementsPackage.RESTRICTION__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriod()
	{
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(PartialDate newPeriod)
	{
		PartialDate oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.RESTRICTION__PERIOD, oldPeriod, period));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.RESTRICTION__AS_STATED, oldAsStated, asStated));
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
			case AgreementsPackage.RESTRICTION__KIND:
				return getKind();
			case AgreementsPackage.RESTRICTION__IMPOSED_BY:
				return getImposedBy();
			case AgreementsPackage.RESTRICTION__AGAINST:
				return getAgainst();
			case AgreementsPackage.RESTRICTION__CATEGORIES:
				return getCategories();
			case AgreementsPackage.RESTRICTION__PERIOD:
				return getPeriod();
			case AgreementsPackage.RESTRICTION__AS_STATED:
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
			case AgreementsPackage.RESTRICTION__KIND:
				setKind((RestrictionKind)newValue);
				return;
			case AgreementsPackage.RESTRICTION__IMPOSED_BY:
				getImposedBy().clear();
				getImposedBy().addAll((Collection<? extends Party>)newValue);
				return;
			case AgreementsPackage.RESTRICTION__AGAINST:
				getAgainst().clear();
				getAgainst().addAll((Collection<? extends Party>)newValue);
				return;
			case AgreementsPackage.RESTRICTION__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends CommodityCategory>)newValue);
				return;
			case AgreementsPackage.RESTRICTION__PERIOD:
				setPeriod((PartialDate)newValue);
				return;
			case AgreementsPackage.RESTRICTION__AS_STATED:
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
			case AgreementsPackage.RESTRICTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AgreementsPackage.RESTRICTION__IMPOSED_BY:
				getImposedBy().clear();
				return;
			case AgreementsPackage.RESTRICTION__AGAINST:
				getAgainst().clear();
				return;
			case AgreementsPackage.RESTRICTION__CATEGORIES:
				getCategories().clear();
				return;
			case AgreementsPackage.RESTRICTION__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case AgreementsPackage.RESTRICTION__AS_STATED:
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
			case AgreementsPackage.RESTRICTION__KIND:
				return kind != KIND_EDEFAULT;
			case AgreementsPackage.RESTRICTION__IMPOSED_BY:
				return imposedBy != null && !imposedBy.isEmpty();
			case AgreementsPackage.RESTRICTION__AGAINST:
				return against != null && !against.isEmpty();
			case AgreementsPackage.RESTRICTION__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case AgreementsPackage.RESTRICTION__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case AgreementsPackage.RESTRICTION__AS_STATED:
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", period: ");
		result.append(period);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(')');
		return result.toString();
	}

} //RestrictionImpl
