/**
 */
package org.liaison.meetings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Body Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a standing body is.
 * <!-- end-model-doc -->
 * @see org.liaison.meetings.MeetingsPackage#getBodyKind()
 * @model
 * @generated
 */
public enum BodyKind implements Enumerator
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
	 * The '<em><b>COMMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example the commission of the heads of government.
	 * <!-- end-model-doc -->
	 * @see #COMMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	COMMISSION(1, "COMMISSION", "COMMISSION"),

	/**
	 * The '<em><b>SUB COMMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below a commission.
	 * <!-- end-model-doc -->
	 * @see #SUB_COMMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	SUB_COMMISSION(2, "SUB_COMMISSION", "SUB_COMMISSION"),

	/**
	 * The '<em><b>WORKING GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below either.
	 * <!-- end-model-doc -->
	 * @see #WORKING_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	WORKING_GROUP(3, "WORKING_GROUP", "WORKING_GROUP"),

	/**
	 * The '<em><b>REGIONAL CUSTOMS PAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two regional customs that meet.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_CUSTOMS_PAIR_VALUE
	 * @generated
	 * @ordered
	 */
	REGIONAL_CUSTOMS_PAIR(4, "REGIONAL_CUSTOMS_PAIR", "REGIONAL_CUSTOMS_PAIR"),

	/**
	 * The '<em><b>REGULAR MEETING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A series of meetings without a standing body, for example of heads of government.
	 * <!-- end-model-doc -->
	 * @see #REGULAR_MEETING_VALUE
	 * @generated
	 * @ordered
	 */
	REGULAR_MEETING(5, "REGULAR_MEETING", "REGULAR_MEETING"),

	/**
	 * The '<em><b>MECHANISM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint work without sessions that are named.
	 * <!-- end-model-doc -->
	 * @see #MECHANISM_VALUE
	 * @generated
	 * @ordered
	 */
	MECHANISM(6, "MECHANISM", "MECHANISM");

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
	 * The '<em><b>COMMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example the commission of the heads of government.
	 * <!-- end-model-doc -->
	 * @see #COMMISSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMISSION_VALUE = 1;

	/**
	 * The '<em><b>SUB COMMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below a commission.
	 * <!-- end-model-doc -->
	 * @see #SUB_COMMISSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUB_COMMISSION_VALUE = 2;

	/**
	 * The '<em><b>WORKING GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below either.
	 * <!-- end-model-doc -->
	 * @see #WORKING_GROUP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORKING_GROUP_VALUE = 3;

	/**
	 * The '<em><b>REGIONAL CUSTOMS PAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two regional customs that meet.
	 * <!-- end-model-doc -->
	 * @see #REGIONAL_CUSTOMS_PAIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REGIONAL_CUSTOMS_PAIR_VALUE = 4;

	/**
	 * The '<em><b>REGULAR MEETING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A series of meetings without a standing body, for example of heads of government.
	 * <!-- end-model-doc -->
	 * @see #REGULAR_MEETING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REGULAR_MEETING_VALUE = 5;

	/**
	 * The '<em><b>MECHANISM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Joint work without sessions that are named.
	 * <!-- end-model-doc -->
	 * @see #MECHANISM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MECHANISM_VALUE = 6;

	/**
	 * An array of all the '<em><b>Body Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BodyKind[] VALUES_ARRAY =
		new BodyKind[]
		{
			NOT_STATED,
			COMMISSION,
			SUB_COMMISSION,
			WORKING_GROUP,
			REGIONAL_CUSTOMS_PAIR,
			REGULAR_MEETING,
			MECHANISM,
		};

	/**
	 * A public read-only list of all the '<em><b>Body Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BodyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Body Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BodyKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BodyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Body Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BodyKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BodyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Body Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BodyKind get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case COMMISSION_VALUE: return COMMISSION;
			case SUB_COMMISSION_VALUE: return SUB_COMMISSION;
			case WORKING_GROUP_VALUE: return WORKING_GROUP;
			case REGIONAL_CUSTOMS_PAIR_VALUE: return REGIONAL_CUSTOMS_PAIR;
			case REGULAR_MEETING_VALUE: return REGULAR_MEETING;
			case MECHANISM_VALUE: return MECHANISM;
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
	private BodyKind(int value, String name, String literal)
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
	
} //BodyKind
