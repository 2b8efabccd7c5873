/**
 */
package org.liaison.ports;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.liaison.model.LocalizedText;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A port, crossing, bridge, customs office, zone or town; also a group of ports that sources count together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.ports.Place#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getCountry <em>Country</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getOtherCountry <em>Other Country</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getRegion <em>Region</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getLocode <em>Locode</em>}</li>
 *   <li>{@link org.liaison.ports.Place#isLocodeProvisional <em>Locode Provisional</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getStatus <em>Status</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getStatusSince <em>Status Since</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getAsStated <em>As Stated</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getOpeningHours <em>Opening Hours</em>}</li>
 *   <li>{@link org.liaison.ports.Place#getAccess <em>Access</em>}</li>
 * </ul>
 *
 * @see org.liaison.ports.PortsPackage#getPlace()
 * @model annotation="http://liaison.org/record keyPrefix='PRT' sections='general access citations attachments notes'"
 * @generated
 */
public interface Place extends org.liaison.model.Record
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.PlaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.ports.PlaceKind
	 * @see #setKind(PlaceKind)
	 * @see org.liaison.ports.PortsPackage#getPlace_Kind()
	 * @model annotation="http://liaison.org/record list='3'"
	 * @generated
	 */
	PlaceKind getKind();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liaison.ports.PlaceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlaceKind value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.liaison.ports.PortsPackage#getPlace_Country()
	 * @model annotation="http://liaison.org/record list='4'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Other Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second country of a bridge or crossing that lies in both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Country</em>' attribute.
	 * @see #setOtherCountry(String)
	 * @see org.liaison.ports.PortsPackage#getPlace_OtherCountry()
	 * @model
	 * @generated
	 */
	String getOtherCountry();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getOtherCountry <em>Other Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Country</em>' attribute.
	 * @see #getOtherCountry()
	 * @generated
	 */
	void setOtherCountry(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Province, region or territory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(LocalizedText)
	 * @see org.liaison.ports.PortsPackage#getPlace_Region()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record list='5' search='true'"
	 * @generated
	 */
	LocalizedText getRegion();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Locode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Five characters without a blank, for example RUZAR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locode</em>' attribute.
	 * @see #setLocode(String)
	 * @see org.liaison.ports.PortsPackage#getPlace_Locode()
	 * @model annotation="http://liaison.org/record list='7' search='true'"
	 * @generated
	 */
	String getLocode();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getLocode <em>Locode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locode</em>' attribute.
	 * @see #getLocode()
	 * @generated
	 */
	void setLocode(String value);

	/**
	 * Returns the value of the '<em><b>Locode Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not (yet) in the published UN/LOCODE list, or taken from outside the sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locode Provisional</em>' attribute.
	 * @see #setLocodeProvisional(boolean)
	 * @see org.liaison.ports.PortsPackage#getPlace_LocodeProvisional()
	 * @model
	 * @generated
	 */
	boolean isLocodeProvisional();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#isLocodeProvisional <em>Locode Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locode Provisional</em>' attribute.
	 * @see #isLocodeProvisional()
	 * @generated
	 */
	void setLocodeProvisional(boolean value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84, decimal degrees, north positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(BigDecimal)
	 * @see org.liaison.ports.PortsPackage#getPlace_Latitude()
	 * @model
	 * @generated
	 */
	BigDecimal getLatitude();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WGS 84, decimal degrees, east positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(BigDecimal)
	 * @see org.liaison.ports.PortsPackage#getPlace_Longitude()
	 * @model
	 * @generated
	 */
	BigDecimal getLongitude();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.ports.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places across the border that work with it, for example Hunchun and Kraskino; enter it on both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' reference list.
	 * @see org.liaison.ports.PortsPackage#getPlace_Partners()
	 * @model annotation="http://liaison.org/record list='8'"
	 * @generated
	 */
	EList<Place> getPartners();

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference list.
	 * The list contents are of type {@link org.liaison.ports.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wider places or groups, for example a bonded area of a port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' reference list.
	 * @see org.liaison.ports.PortsPackage#getPlace_PartOf()
	 * @model
	 * @generated
	 */
	EList<Place> getPartOf();

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customs in charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' reference.
	 * @see #setAuthority(Organisation)
	 * @see org.liaison.ports.PortsPackage#getPlace_Authority()
	 * @model
	 * @generated
	 */
	Organisation getAuthority();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getAuthority <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' reference.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(Organisation value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liaison.ports.PlaceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.liaison.ports.PlaceStatus
	 * @see #setStatus(PlaceStatus)
	 * @see org.liaison.ports.PortsPackage#getPlace_Status()
	 * @model annotation="http://liaison.org/record list='6'"
	 * @generated
	 */
	PlaceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.liaison.ports.PlaceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PlaceStatus value);

	/**
	 * Returns the value of the '<em><b>Status Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when, or at which date that was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Since</em>' attribute.
	 * @see #setStatusSince(PartialDate)
	 * @see org.liaison.ports.PortsPackage#getPlace_StatusSince()
	 * @model dataType="org.liaison.model.PartialDate"
	 * @generated
	 */
	PartialDate getStatusSince();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getStatusSince <em>Status Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Since</em>' attribute.
	 * @see #getStatusSince()
	 * @generated
	 */
	void setStatusSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>As Stated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own words on its status or capacity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Stated</em>' attribute.
	 * @see #setAsStated(String)
	 * @see org.liaison.ports.PortsPackage#getPlace_AsStated()
	 * @model annotation="http://liaison.org/record multiline='true'"
	 * @generated
	 */
	String getAsStated();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getAsStated <em>As Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Stated</em>' attribute.
	 * @see #getAsStated()
	 * @generated
	 */
	void setAsStated(String value);

	/**
	 * Returns the value of the '<em><b>Opening Hours</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days and hours with their time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opening Hours</em>' attribute.
	 * @see #setOpeningHours(LocalizedText)
	 * @see org.liaison.ports.PortsPackage#getPlace_OpeningHours()
	 * @model default="" dataType="org.liaison.model.LocalizedText"
	 *        annotation="http://liaison.org/record section='access' multiline='true'"
	 * @generated
	 */
	LocalizedText getOpeningHours();

	/**
	 * Sets the value of the '{@link org.liaison.ports.Place#getOpeningHours <em>Opening Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Hours</em>' attribute.
	 * @see #getOpeningHours()
	 * @generated
	 */
	void setOpeningHours(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' containment reference list.
	 * The list contents are of type {@link org.liaison.ports.AccessRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which vehicles may pass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' containment reference list.
	 * @see org.liaison.ports.PortsPackage#getPlace_Access()
	 * @model containment="true"
	 *        annotation="http://liaison.org/record section='access'"
	 * @generated
	 */
	EList<AccessRule> getAccess();

} // Place
