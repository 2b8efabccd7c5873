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
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.CategoryKind;
import org.liaison.agreements.CommodityCategory;
import org.liaison.agreements.HsCode;

import org.liaison.model.impl.RecordImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commodity Category</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.agreements.impl.CommodityCategoryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.CommodityCategoryImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.liaison.agreements.impl.CommodityCategoryImpl#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommodityCategoryImpl extends RecordImpl implements CommodityCategory
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CategoryKind KIND_EDEFAULT = CategoryKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CategoryKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected CommodityCategory parent;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<HsCode> codes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommodityCategoryImpl()
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
		return AgreementsPackage.Literals.COMMODITY_CATEGORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CategoryKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CategoryKind newKind)
	{
		CategoryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.COMMODITY_CATEGORY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommodityCategory getParent()
	{
		if (parent != null && parent.eIsProxy())
		{
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (CommodityCategory)eResolveProxy(oldParent);
			if (parent != oldParent)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AgreementsPackage.COMMODITY_CATEGORY__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CommodityCategory basicGetParent()
	{
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(CommodityCategory newParent)
	{
		CommodityCategory oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AgreementsPackage.COMMODITY_CATEGORY__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HsCode> getCodes()
	{
		if (codes == null)
		{
			codes = new EObjectContainmentEList<HsCode>(HsCode.class, this, AgreementsPackage.COMMODITY_CATEGORY__CODES);
		}
		return codes;
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
			case AgreementsPackage.COMMODITY_CATEGORY__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
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
			case AgreementsPackage.COMMODITY_CATEGORY__KIND:
				return getKind();
			case AgreementsPackage.COMMODITY_CATEGORY__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case AgreementsPackage.COMMODITY_CATEGORY__CODES:
				return getCodes();
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
			case AgreementsPackage.COMMODITY_CATEGORY__KIND:
				setKind((CategoryKind)newValue);
				return;
			case AgreementsPackage.COMMODITY_CATEGORY__PARENT:
				setParent((CommodityCategory)newValue);
				return;
			case AgreementsPackage.COMMODITY_CATEGORY__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends HsCode>)newValue);
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
			case AgreementsPackage.COMMODITY_CATEGORY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AgreementsPackage.COMMODITY_CATEGORY__PARENT:
				setParent((CommodityCategory)null);
				return;
			case AgreementsPackage.COMMODITY_CATEGORY__CODES:
				getCodes().clear();
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
			case AgreementsPackage.COMMODITY_CATEGORY__KIND:
				return kind != KIND_EDEFAULT;
			case AgreementsPackage.COMMODITY_CATEGORY__PARENT:
				return parent != null;
			case AgreementsPackage.COMMODITY_CATEGORY__CODES:
				return codes != null && !codes.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //CommodityCategoryImpl
