/**
 */
package org.liaison.ports.impl;

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

import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;

import org.liaison.model.impl.RecordImpl;

import org.liaison.ports.AccessRule;
import org.liaison.ports.Place;
import org.liaison.ports.PlaceKind;
import org.liaison.ports.PlaceStatus;
import org.liaison.ports.PortsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getOtherCountry <em>Other Country</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getLocode <em>Locode</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#isLocodeProvisional <em>Locode Provisional</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getStatusSince <em>Status Since</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getOpeningHours <em>Opening Hours</em>}</li>
 *   <li>{@link org.liaison.ports.impl.PlaceImpl#getAccess <em>Access</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceImpl extends RecordImpl implements Place
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PlaceKind KIND_EDEFAULT = PlaceKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PlaceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOtherCountry() <em>Other Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherCountry() <em>Other Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherCountry()
	 * @generated
	 * @ordered
	 */
	protected String otherCountry = OTHER_COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText REGION_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocode() <em>Locode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocode()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocode() <em>Locode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocode()
	 * @generated
	 * @ordered
	 */
	protected String locode = LOCODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLocodeProvisional() <em>Locode Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocodeProvisional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCODE_PROVISIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocodeProvisional() <em>Locode Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocodeProvisional()
	 * @generated
	 * @ordered
	 */
	protected boolean locodeProvisional = LOCODE_PROVISIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal longitude = LONGITUDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartners() <em>Partners</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartners()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> partners;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> partOf;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected Organisation authority;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PlaceStatus STATUS_EDEFAULT = PlaceStatus.NOT_STATED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PlaceStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatusSince() <em>Status Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusSince()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STATUS_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatusSince() <em>Status Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate statusSince = STATUS_SINCE_EDEFAULT;

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
	 * The default value of the '{@link #getOpeningHours() <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningHours()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText OPENING_HOURS_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getOpeningHours() <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningHours()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText openingHours = OPENING_HOURS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected EList<AccessRule> access;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlaceImpl()
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
		return PortsPackage.Literals.PLACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlaceKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PlaceKind newKind)
	{
		PlaceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry()
	{
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry)
	{
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherCountry()
	{
		return otherCountry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherCountry(String newOtherCountry)
	{
		String oldOtherCountry = otherCountry;
		otherCountry = newOtherCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__OTHER_COUNTRY, oldOtherCountry, otherCountry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getRegion()
	{
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(LocalizedText newRegion)
	{
		LocalizedText oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocode()
	{
		return locode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocode(String newLocode)
	{
		String oldLocode = locode;
		locode = newLocode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__LOCODE, oldLocode, locode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLocodeProvisional()
	{
		return locodeProvisional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocodeProvisional(boolean newLocodeProvisional)
	{
		boolean oldLocodeProvisional = locodeProvisional;
		locodeProvisional = newLocodeProvisional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__LOCODE_PROVISIONAL, oldLocodeProvisional, locodeProvisional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLatitude()
	{
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(BigDecimal newLatitude)
	{
		BigDecimal oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLongitude()
	{
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(BigDecimal newLongitude)
	{
		BigDecimal oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPartners()
	{
		if (partners == null)
		{
			partners = new EObjectResolvingEList<Place>(Place.class, this, PortsPackage.PLACE__PARTNERS);
		}
		return partners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPartOf()
	{
		if (partOf == null)
		{
			partOf = new EObjectResolvingEList<Place>(Place.class, this, PortsPackage.PLACE__PART_OF);
		}
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getAuthority()
	{
		if (authority != null && authority.eIsProxy())
		{
			InternalEObject oldAuthority = (InternalEObject)authority;
			authority = (Organisation)eResolveProxy(oldAuthority);
			if (authority != oldAuthority)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortsPackage.PLACE__AUTHORITY, oldAuthority, authority));
			}
		}
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetAuthority()
	{
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(Organisation newAuthority)
	{
		Organisation oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlaceStatus getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PlaceStatus newStatus)
	{
		PlaceStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStatusSince()
	{
		return statusSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatusSince(PartialDate newStatusSince)
	{
		PartialDate oldStatusSince = statusSince;
		statusSince = newStatusSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__STATUS_SINCE, oldStatusSince, statusSince));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__AS_STATED, oldAsStated, asStated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getOpeningHours()
	{
		return openingHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningHours(LocalizedText newOpeningHours)
	{
		LocalizedText oldOpeningHours = openingHours;
		openingHours = newOpeningHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortsPackage.PLACE__OPENING_HOURS, oldOpeningHours, openingHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AccessRule> getAccess()
	{
		if (access == null)
		{
			access = new EObjectContainmentEList<AccessRule>(AccessRule.class, this, PortsPackage.PLACE__ACCESS);
		}
		return access;
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
			case PortsPackage.PLACE__ACCESS:
				return ((InternalEList<?>)getAccess()).basicRemove(otherEnd, msgs);
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
			case PortsPackage.PLACE__KIND:
				return getKind();
			case PortsPackage.PLACE__COUNTRY:
				return getCountry();
			case PortsPackage.PLACE__OTHER_COUNTRY:
				return getOtherCountry();
			case PortsPackage.PLACE__REGION:
				return getRegion();
			case PortsPackage.PLACE__LOCODE:
				return getLocode();
			case PortsPackage.PLACE__LOCODE_PROVISIONAL:
				return isLocodeProvisional();
			case PortsPackage.PLACE__LATITUDE:
				return getLatitude();
			case PortsPackage.PLACE__LONGITUDE:
				return getLongitude();
			case PortsPackage.PLACE__PARTNERS:
				return getPartners();
			case PortsPackage.PLACE__PART_OF:
				return getPartOf();
			case PortsPackage.PLACE__AUTHORITY:
				if (resolve) return getAuthority();
				return basicGetAuthority();
			case PortsPackage.PLACE__STATUS:
				return getStatus();
			case PortsPackage.PLACE__STATUS_SINCE:
				return getStatusSince();
			case PortsPackage.PLACE__AS_STATED:
				return getAsStated();
			case PortsPackage.PLACE__OPENING_HOURS:
				return getOpeningHours();
			case PortsPackage.PLACE__ACCESS:
				return getAccess();
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
			case PortsPackage.PLACE__KIND:
				setKind((PlaceKind)newValue);
				return;
			case PortsPackage.PLACE__COUNTRY:
				setCountry((String)newValue);
				return;
			case PortsPackage.PLACE__OTHER_COUNTRY:
				setOtherCountry((String)newValue);
				return;
			case PortsPackage.PLACE__REGION:
				setRegion((LocalizedText)newValue);
				return;
			case PortsPackage.PLACE__LOCODE:
				setLocode((String)newValue);
				return;
			case PortsPackage.PLACE__LOCODE_PROVISIONAL:
				setLocodeProvisional((Boolean)newValue);
				return;
			case PortsPackage.PLACE__LATITUDE:
				setLatitude((BigDecimal)newValue);
				return;
			case PortsPackage.PLACE__LONGITUDE:
				setLongitude((BigDecimal)newValue);
				return;
			case PortsPackage.PLACE__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends Place>)newValue);
				return;
			case PortsPackage.PLACE__PART_OF:
				getPartOf().clear();
				getPartOf().addAll((Collection<? extends Place>)newValue);
				return;
			case PortsPackage.PLACE__AUTHORITY:
				setAuthority((Organisation)newValue);
				return;
			case PortsPackage.PLACE__STATUS:
				setStatus((PlaceStatus)newValue);
				return;
			case PortsPackage.PLACE__STATUS_SINCE:
				setStatusSince((PartialDate)newValue);
				return;
			case PortsPackage.PLACE__AS_STATED:
				setAsStated((String)newValue);
				return;
			case PortsPackage.PLACE__OPENING_HOURS:
				setOpeningHours((LocalizedText)newValue);
				return;
			case PortsPackage.PLACE__ACCESS:
				getAccess().clear();
				getAccess().addAll((Collection<? extends AccessRule>)newValue);
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
			case PortsPackage.PLACE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortsPackage.PLACE__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case PortsPackage.PLACE__OTHER_COUNTRY:
				setOtherCountry(OTHER_COUNTRY_EDEFAULT);
				return;
			case PortsPackage.PLACE__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case PortsPackage.PLACE__LOCODE:
				setLocode(LOCODE_EDEFAULT);
				return;
			case PortsPackage.PLACE__LOCODE_PROVISIONAL:
				setLocodeProvisional(LOCODE_PROVISIONAL_EDEFAULT);
				return;
			case PortsPackage.PLACE__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case PortsPackage.PLACE__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case PortsPackage.PLACE__PARTNERS:
				getPartners().clear();
				return;
			case PortsPackage.PLACE__PART_OF:
				getPartOf().clear();
				return;
			case PortsPackage.PLACE__AUTHORITY:
				setAuthority((Organisation)null);
				return;
			case PortsPackage.PLACE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case PortsPackage.PLACE__STATUS_SINCE:
				setStatusSince(STATUS_SINCE_EDEFAULT);
				return;
			case PortsPackage.PLACE__AS_STATED:
				setAsStated(AS_STATED_EDEFAULT);
				return;
			case PortsPackage.PLACE__OPENING_HOURS:
				setOpeningHours(OPENING_HOURS_EDEFAULT);
				return;
			case PortsPackage.PLACE__ACCESS:
				getAccess().clear();
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
			case PortsPackage.PLACE__KIND:
				return kind != KIND_EDEFAULT;
			case PortsPackage.PLACE__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case PortsPackage.PLACE__OTHER_COUNTRY:
				return OTHER_COUNTRY_EDEFAULT == null ? otherCountry != null : !OTHER_COUNTRY_EDEFAULT.equals(otherCountry);
			case PortsPackage.PLACE__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case PortsPackage.PLACE__LOCODE:
				return LOCODE_EDEFAULT == null ? locode != null : !LOCODE_EDEFAULT.equals(locode);
			case PortsPackage.PLACE__LOCODE_PROVISIONAL:
				return locodeProvisional != LOCODE_PROVISIONAL_EDEFAULT;
			case PortsPackage.PLACE__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case PortsPackage.PLACE__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case PortsPackage.PLACE__PARTNERS:
				return partners != null && !partners.isEmpty();
			case PortsPackage.PLACE__PART_OF:
				return partOf != null && !partOf.isEmpty();
			case PortsPackage.PLACE__AUTHORITY:
				return authority != null;
			case PortsPackage.PLACE__STATUS:
				return status != STATUS_EDEFAULT;
			case PortsPackage.PLACE__STATUS_SINCE:
				return STATUS_SINCE_EDEFAULT == null ? statusSince != null : !STATUS_SINCE_EDEFAULT.equals(statusSince);
			case PortsPackage.PLACE__AS_STATED:
				return AS_STATED_EDEFAULT == null ? asStated != null : !AS_STATED_EDEFAULT.equals(asStated);
			case PortsPackage.PLACE__OPENING_HOURS:
				return OPENING_HOURS_EDEFAULT == null ? openingHours != null : !OPENING_HOURS_EDEFAULT.equals(openingHours);
			case PortsPackage.PLACE__ACCESS:
				return access != null && !access.isEmpty();
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
		result.append(", country: ");
		result.append(country);
		result.append(", otherCountry: ");
		result.append(otherCountry);
		result.append(", region: ");
		result.append(region);
		result.append(", locode: ");
		result.append(locode);
		result.append(", locodeProvisional: ");
		result.append(locodeProvisional);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", status: ");
		result.append(status);
		result.append(", statusSince: ");
		result.append(statusSince);
		result.append(", asStated: ");
		result.append(asStated);
		result.append(", openingHours: ");
		result.append(openingHours);
		result.append(')');
		return result.toString();
	}

} //PlaceImpl
