/**
 */
package org.liaison.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Organisation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an organisation is.
 * <!-- end-model-doc -->
 * @see org.liaison.model.ModelPackage#getOrganisationKind()
 * @model
 * @generated
 */
public enum OrganisationKind implements Enumerator
{
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source does not say.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>CUSTOMS ADMINISTRATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The national customs authority.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMS_ADMINISTRATION_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMS_ADMINISTRATION(1, "CUSTOMS_ADMINISTRATION", "CUSTOMS_ADMINISTRATION"),

	/**
	 * The '<em><b>REGIONAL CUSTOMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A regional customs or customs bureau, also a group of them.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_CUSTOMS_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL_CUSTOMS(2, "REGIONAL_CUSTOMS", "REGIONAL_CUSTOMS"),

	/**
	 * The '<em><b>GOVERNMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A state, its head or head of government, a government, a ministry or a central office.
	 * <!-- end-model-doc -->
	 * @see #GOVERNMENT_VALUE
	 * @generated
	 * @ordered
	 */
	GOVERNMENT(3, "GOVERNMENT", "GOVERNMENT"),

	/**
	 * The '<em><b>REGIONAL GOVERNMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A province, region, prefecture or city and its offices.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_GOVERNMENT_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL_GOVERNMENT(4, "REGIONAL_GOVERNMENT", "REGIONAL_GOVERNMENT"),

	/**
	 * The '<em><b>COMPANY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A firm, a development zone's operator, a forwarder.
	 * <!-- end-model-doc -->
	 * @see #COMPANY_VALUE
	 * @generated
	 * @ordered
	 */
	COMPANY(5, "COMPANY", "COMPANY"),

	/**
	 * The '<em><b>BANK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bank.
	 * <!-- end-model-doc -->
	 * @see #BANK_VALUE
	 * @generated
	 * @ordered
	 */
	BANK(6, "BANK", "BANK"),

	/**
	 * The '<em><b>EMBASSY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An embassy or another mission abroad.
	 * <!-- end-model-doc -->
	 * @see #EMBASSY_VALUE
	 * @generated
	 * @ordered
	 */
	EMBASSY(7, "EMBASSY", "EMBASSY"),

	/**
	 * The '<em><b>MEDIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A news agency, newspaper or website.
	 * <!-- end-model-doc -->
	 * @see #MEDIA_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA(8, "MEDIA", "MEDIA"),

	/**
	 * The '<em><b>INTERNATIONAL ORGANISATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example the World Customs Organization.
	 * <!-- end-model-doc -->
	 * @see #INTERNATIONAL_ORGANISATION_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNATIONAL_ORGANISATION(9, "INTERNATIONAL_ORGANISATION", "INTERNATIONAL_ORGANISATION"),

	/**
	 * The '<em><b>GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named only together, for example "regulators of both countries".
	 * <!-- end-model-doc -->
	 * @see #GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP(10, "GROUP", "GROUP");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source does not say.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>CUSTOMS ADMINISTRATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The national customs authority.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMS_ADMINISTRATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMS_ADMINISTRATION_VALUE = 1;

	/**
	 * The '<em><b>REGIONAL CUSTOMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A regional customs or customs bureau, also a group of them.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_CUSTOMS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_CUSTOMS_VALUE = 2;

	/**
	 * The '<em><b>GOVERNMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A state, its head or head of government, a government, a ministry or a central office.
	 * <!-- end-model-doc -->
	 * @see #GOVERNMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GOVERNMENT_VALUE = 3;

	/**
	 * The '<em><b>REGIONAL GOVERNMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A province, region, prefecture or city and its offices.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_GOVERNMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_GOVERNMENT_VALUE = 4;

	/**
	 * The '<em><b>COMPANY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A firm, a development zone's operator, a forwarder.
	 * <!-- end-model-doc -->
	 * @see #COMPANY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPANY_VALUE = 5;

	/**
	 * The '<em><b>BANK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bank.
	 * <!-- end-model-doc -->
	 * @see #BANK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BANK_VALUE = 6;

	/**
	 * The '<em><b>EMBASSY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An embassy or another mission abroad.
	 * <!-- end-model-doc -->
	 * @see #EMBASSY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMBASSY_VALUE = 7;

	/**
	 * The '<em><b>MEDIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A news agency, newspaper or website.
	 * <!-- end-model-doc -->
	 * @see #MEDIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_VALUE = 8;

	/**
	 * The '<em><b>INTERNATIONAL ORGANISATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example the World Customs Organization.
	 * <!-- end-model-doc -->
	 * @see #INTERNATIONAL_ORGANISATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERNATIONAL_ORGANISATION_VALUE = 9;

	/**
	 * The '<em><b>GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named only together, for example "regulators of both countries".
	 * <!-- end-model-doc -->
	 * @see #GROUP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_VALUE = 10;

	/**
	 * An array of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OrganisationKind[] VALUES_ARRAY =
		new OrganisationKind[]
		{
			NOT_STATED,
			CUSTOMS_ADMINISTRATION,
			REGIONAL_CUSTOMS,
			GOVERNMENT,
			REGIONAL_GOVERNMENT,
			COMPANY,
			BANK,
			EMBASSY,
			MEDIA,
			INTERNATIONAL_ORGANISATION,
			GROUP,
		};

	/**
	 * A public read-only list of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OrganisationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case CUSTOMS_ADMINISTRATION_VALUE: return CUSTOMS_ADMINISTRATION;
			case REGIONAL_CUSTOMS_VALUE: return REGIONAL_CUSTOMS;
			case GOVERNMENT_VALUE: return GOVERNMENT;
			case REGIONAL_GOVERNMENT_VALUE: return REGIONAL_GOVERNMENT;
			case COMPANY_VALUE: return COMPANY;
			case BANK_VALUE: return BANK;
			case EMBASSY_VALUE: return EMBASSY;
			case MEDIA_VALUE: return MEDIA;
			case INTERNATIONAL_ORGANISATION_VALUE: return INTERNATIONAL_ORGANISATION;
			case GROUP_VALUE: return GROUP;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private OrganisationKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //OrganisationKind
