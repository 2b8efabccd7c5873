/**
 */
package org.liaison.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getByline <em>Byline</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getReferencePeriod <em>Reference Period</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getFullText <em>Full Text</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getReading <em>Reading</em>}</li>
 *   <li>{@link org.liaison.model.impl.SourceImpl#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends RecordImpl implements Source
{
	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected Party publisher;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> authors;

	/**
	 * The default value of the '{@link #getByline() <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByline()
	 * @generated
	 * @ordered
	 */
	protected static final String BYLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByline() <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByline()
	 * @generated
	 * @ordered
	 */
	protected String byline = BYLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected PartialDate published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferencePeriod() <em>Reference Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferencePeriod()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate REFERENCE_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferencePeriod() <em>Reference Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferencePeriod()
	 * @generated
	 * @ordered
	 */
	protected PartialDate referencePeriod = REFERENCE_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RETRIEVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected PartialDate retrieved = RETRIEVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstract()
	 * @generated
	 * @ordered
	 */
	protected static final String ABSTRACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstract()
	 * @generated
	 * @ordered
	 */
	protected String abstract_ = ABSTRACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullText() <em>Full Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullText()
	 * @generated
	 * @ordered
	 */
	protected static final String FULL_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullText() <em>Full Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullText()
	 * @generated
	 * @ordered
	 */
	protected String fullText = FULL_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected static final String READING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected String reading = READING_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl()
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
		return ModelPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getPublisher()
	{
		if (publisher != null && publisher.eIsProxy())
		{
			InternalEObject oldPublisher = (InternalEObject)publisher;
			publisher = (Party)eResolveProxy(oldPublisher);
			if (publisher != oldPublisher)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.SOURCE__PUBLISHER, oldPublisher, publisher));
			}
		}
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetPublisher()
	{
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(Party newPublisher)
	{
		Party oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getAuthors()
	{
		if (authors == null)
		{
			authors = new EObjectResolvingEList<Party>(Party.class, this, ModelPackage.SOURCE__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getByline()
	{
		return byline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByline(String newByline)
	{
		String oldByline = byline;
		byline = newByline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__BYLINE, oldByline, byline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage()
	{
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage)
	{
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPublished()
	{
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(PartialDate newPublished)
	{
		PartialDate oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReferencePeriod()
	{
		return referencePeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferencePeriod(PartialDate newReferencePeriod)
	{
		PartialDate oldReferencePeriod = referencePeriod;
		referencePeriod = newReferencePeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__REFERENCE_PERIOD, oldReferencePeriod, referencePeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getRetrieved()
	{
		return retrieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrieved(PartialDate newRetrieved)
	{
		PartialDate oldRetrieved = retrieved;
		retrieved = newRetrieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__RETRIEVED, oldRetrieved, retrieved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress()
	{
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress)
	{
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbstract()
	{
		return abstract_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstract(String newAbstract)
	{
		String oldAbstract = abstract_;
		abstract_ = newAbstract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__ABSTRACT, oldAbstract, abstract_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFullText()
	{
		return fullText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullText(String newFullText)
	{
		String oldFullText = fullText;
		fullText = newFullText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__FULL_TEXT, oldFullText, fullText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReading()
	{
		return reading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReading(String newReading)
	{
		String oldReading = reading;
		reading = newReading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__READING, oldReading, reading));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SOURCE__SHA256, oldSha256, sha256));
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
			case ModelPackage.SOURCE__PUBLISHER:
				if (resolve) return getPublisher();
				return basicGetPublisher();
			case ModelPackage.SOURCE__AUTHORS:
				return getAuthors();
			case ModelPackage.SOURCE__BYLINE:
				return getByline();
			case ModelPackage.SOURCE__LANGUAGE:
				return getLanguage();
			case ModelPackage.SOURCE__PUBLISHED:
				return getPublished();
			case ModelPackage.SOURCE__REFERENCE_PERIOD:
				return getReferencePeriod();
			case ModelPackage.SOURCE__RETRIEVED:
				return getRetrieved();
			case ModelPackage.SOURCE__ADDRESS:
				return getAddress();
			case ModelPackage.SOURCE__ABSTRACT:
				return getAbstract();
			case ModelPackage.SOURCE__FULL_TEXT:
				return getFullText();
			case ModelPackage.SOURCE__READING:
				return getReading();
			case ModelPackage.SOURCE__SHA256:
				return getSha256();
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
			case ModelPackage.SOURCE__PUBLISHER:
				setPublisher((Party)newValue);
				return;
			case ModelPackage.SOURCE__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends Party>)newValue);
				return;
			case ModelPackage.SOURCE__BYLINE:
				setByline((String)newValue);
				return;
			case ModelPackage.SOURCE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.SOURCE__PUBLISHED:
				setPublished((PartialDate)newValue);
				return;
			case ModelPackage.SOURCE__REFERENCE_PERIOD:
				setReferencePeriod((PartialDate)newValue);
				return;
			case ModelPackage.SOURCE__RETRIEVED:
				setRetrieved((PartialDate)newValue);
				return;
			case ModelPackage.SOURCE__ADDRESS:
				setAddress((String)newValue);
				return;
			case ModelPackage.SOURCE__ABSTRACT:
				setAbstract((String)newValue);
				return;
			case ModelPackage.SOURCE__FULL_TEXT:
				setFullText((String)newValue);
				return;
			case ModelPackage.SOURCE__READING:
				setReading((String)newValue);
				return;
			case ModelPackage.SOURCE__SHA256:
				setSha256((String)newValue);
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
			case ModelPackage.SOURCE__PUBLISHER:
				setPublisher((Party)null);
				return;
			case ModelPackage.SOURCE__AUTHORS:
				getAuthors().clear();
				return;
			case ModelPackage.SOURCE__BYLINE:
				setByline(BYLINE_EDEFAULT);
				return;
			case ModelPackage.SOURCE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.SOURCE__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case ModelPackage.SOURCE__REFERENCE_PERIOD:
				setReferencePeriod(REFERENCE_PERIOD_EDEFAULT);
				return;
			case ModelPackage.SOURCE__RETRIEVED:
				setRetrieved(RETRIEVED_EDEFAULT);
				return;
			case ModelPackage.SOURCE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.SOURCE__ABSTRACT:
				setAbstract(ABSTRACT_EDEFAULT);
				return;
			case ModelPackage.SOURCE__FULL_TEXT:
				setFullText(FULL_TEXT_EDEFAULT);
				return;
			case ModelPackage.SOURCE__READING:
				setReading(READING_EDEFAULT);
				return;
			case ModelPackage.SOURCE__SHA256:
				setSha256(SHA256_EDEFAULT);
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
			case ModelPackage.SOURCE__PUBLISHER:
				return publisher != null;
			case ModelPackage.SOURCE__AUTHORS:
				return authors != null && !authors.isEmpty();
			case ModelPackage.SOURCE__BYLINE:
				return BYLINE_EDEFAULT == null ? byline != null : !BYLINE_EDEFAULT.equals(byline);
			case ModelPackage.SOURCE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.SOURCE__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case ModelPackage.SOURCE__REFERENCE_PERIOD:
				return REFERENCE_PERIOD_EDEFAULT == null ? referencePeriod != null : !REFERENCE_PERIOD_EDEFAULT.equals(referencePeriod);
			case ModelPackage.SOURCE__RETRIEVED:
				return RETRIEVED_EDEFAULT == null ? retrieved != null : !RETRIEVED_EDEFAULT.equals(retrieved);
			case ModelPackage.SOURCE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case ModelPackage.SOURCE__ABSTRACT:
				return ABSTRACT_EDEFAULT == null ? abstract_ != null : !ABSTRACT_EDEFAULT.equals(abstract_);
			case ModelPackage.SOURCE__FULL_TEXT:
				return FULL_TEXT_EDEFAULT == null ? fullText != null : !FULL_TEXT_EDEFAULT.equals(fullText);
			case ModelPackage.SOURCE__READING:
				return READING_EDEFAULT == null ? reading != null : !READING_EDEFAULT.equals(reading);
			case ModelPackage.SOURCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
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
		result.append(" (byline: ");
		result.append(byline);
		result.append(", language: ");
		result.append(language);
		result.append(", published: ");
		result.append(published);
		result.append(", referencePeriod: ");
		result.append(referencePeriod);
		result.append(", retrieved: ");
		result.append(retrieved);
		result.append(", address: ");
		result.append(address);
		result.append(", abstract: ");
		result.append(abstract_);
		result.append(", fullText: ");
		result.append(fullText);
		result.append(", reading: ");
		result.append(reading);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
