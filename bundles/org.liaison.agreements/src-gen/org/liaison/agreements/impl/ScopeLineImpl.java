/**
 */
package org.liaison.agreements.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.CommodityCategory;
import org.liaison.agreements.Direction;
import org.liaison.agreements.ScopeLine;
import org.liaison.agreements.ScopeStage;

import org.liaison.model.PartialDate;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scope Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.impl.ScopeLineImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ScopeLineImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ScopeLineImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ScopeLineImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ScopeLineImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.ScopeLineImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScopeLineImpl extends IdentifiedImpl implements ScopeLine
{
	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected org.liaison.model.Record place;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected CommodityCategory category;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.NOT_STATED;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

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
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final ScopeStage STAGE_EDEFAULT = ScopeStage.NOT_STATED;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected ScopeStage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScopeLineImpl()
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
		return AgreementsPackage.Literals.SCOPE_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.liaison.model.Record getPlace()
	{
		if (place != null && place.eIsProxy())
		{
			InternalEObject oldPlace = (InternalEObject)place;
			place = (org.liaison.model.Record)eResolveProxy(oldPlace);
			if (place != oldPlace)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AgreementsPackage.SCOPE_LINE__PLACE, oldPlace, place));
			}
		}
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.liaison.model.Record basicGetPlace()
	{
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(org.liaison.model.Record newPlace)
	{
		org.liaison.model.Record oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.SCOPE_LINE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommodityCategory getCategory()
	{
		if (category != null && category.eIsProxy())
		{
			InternalEObject oldCategory = (InternalEObject)category;
			category = (CommodityCategory)eResolveProxy(oldCategory);
			if (category != oldCategory)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AgreementsPackage.SCOPE_LINE__CATEGORY, oldCategory, category));
			}
		}
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CommodityCategory basicGetCategory()
	{
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(CommodityCategory newCategory)
	{
		CommodityCategory oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.SCOPE_LINE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection()
	{
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection)
	{
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.SCOPE_LINE__DIRECTION, oldDirection, direction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.SCOPE_LINE__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScopeStage getStage()
	{
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(ScopeStage newStage)
	{
		ScopeStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.SCOPE_LINE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark()
	{
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark)
	{
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.SCOPE_LINE__REMARK, oldRemark, remark));
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
			case AgreementsPackage.SCOPE_LINE__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case AgreementsPackage.SCOPE_LINE__CATEGORY:
				if (resolve) return getCategory();
				return basicGetCategory();
			case AgreementsPackage.SCOPE_LINE__DIRECTION:
				return getDirection();
			case AgreementsPackage.SCOPE_LINE__PERIOD:
				return getPeriod();
			case AgreementsPackage.SCOPE_LINE__STAGE:
				return getStage();
			case AgreementsPackage.SCOPE_LINE__REMARK:
				return getRemark();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case AgreementsPackage.SCOPE_LINE__PLACE:
				setPlace((org.liaison.model.Record)newValue);
				return;
			case AgreementsPackage.SCOPE_LINE__CATEGORY:
				setCategory((CommodityCategory)newValue);
				return;
			case AgreementsPackage.SCOPE_LINE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case AgreementsPackage.SCOPE_LINE__PERIOD:
				setPeriod((PartialDate)newValue);
				return;
			case AgreementsPackage.SCOPE_LINE__STAGE:
				setStage((ScopeStage)newValue);
				return;
			case AgreementsPackage.SCOPE_LINE__REMARK:
				setRemark((String)newValue);
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
			case AgreementsPackage.SCOPE_LINE__PLACE:
				setPlace((org.liaison.model.Record)null);
				return;
			case AgreementsPackage.SCOPE_LINE__CATEGORY:
				setCategory((CommodityCategory)null);
				return;
			case AgreementsPackage.SCOPE_LINE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case AgreementsPackage.SCOPE_LINE__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case AgreementsPackage.SCOPE_LINE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case AgreementsPackage.SCOPE_LINE__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case AgreementsPackage.SCOPE_LINE__PLACE:
				return place != null;
			case AgreementsPackage.SCOPE_LINE__CATEGORY:
				return category != null;
			case AgreementsPackage.SCOPE_LINE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case AgreementsPackage.SCOPE_LINE__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case AgreementsPackage.SCOPE_LINE__STAGE:
				return stage != STAGE_EDEFAULT;
			case AgreementsPackage.SCOPE_LINE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(" (direction: ");
		result.append(direction);
		result.append(", period: ");
		result.append(period);
		result.append(", stage: ");
		result.append(stage);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //ScopeLineImpl
