/**
 */
package org.liaison.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Citation Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a source bears out what is cited.
 * <!-- end-model-doc -->
 * @see org.liaison.model.ModelPackage#getCitationBasis()
 * @model
 * @generated
 */
public enum CitationBasis implements Enumerator
{
	/**
	 * The '<em><b>STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source says it.
	 * <!-- end-model-doc -->
	 * @see #STATED_VALUE
	 * @generated
	 * @ordered
	 */
	STATED(0, "STATED", "STATED"),

	/**
	 * The '<em><b>INFERRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read from the context, for example a year from the date of the page.
	 * <!-- end-model-doc -->
	 * @see #INFERRED_VALUE
	 * @generated
	 * @ordered
	 */
	INFERRED(1, "INFERRED", "INFERRED"),

	/**
	 * The '<em><b>OUTSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Known from elsewhere; no sentence of a kept source says it.
	 * <!-- end-model-doc -->
	 * @see #OUTSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	OUTSIDE(2, "OUTSIDE", "OUTSIDE");

	/**
	 * The '<em><b>STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source says it.
	 * <!-- end-model-doc -->
	 * @see #STATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STATED_VALUE = 0;

	/**
	 * The '<em><b>INFERRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read from the context, for example a year from the date of the page.
	 * <!-- end-model-doc -->
	 * @see #INFERRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFERRED_VALUE = 1;

	/**
	 * The '<em><b>OUTSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Known from elsewhere; no sentence of a kept source says it.
	 * <!-- end-model-doc -->
	 * @see #OUTSIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUTSIDE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Citation Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CitationBasis[] VALUES_ARRAY =
		new CitationBasis[]
		{
			STATED,
			INFERRED,
			OUTSIDE,
		};

	/**
	 * A public read-only list of all the '<em><b>Citation Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CitationBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Citation Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CitationBasis get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CitationBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Citation Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CitationBasis getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CitationBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Citation Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CitationBasis get(int value)
	{
		switch (value)
		{
			case STATED_VALUE: return STATED;
			case INFERRED_VALUE: return INFERRED;
			case OUTSIDE_VALUE: return OUTSIDE;
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
	private CitationBasis(int value, String name, String literal)
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
	
} //CitationBasis
