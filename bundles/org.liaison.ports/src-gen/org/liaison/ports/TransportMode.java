/**
 */
package org.liaison.ports;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Transport Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How goods or people travel.
 * <!-- end-model-doc -->
 * @see org.liaison.ports.PortsPackage#getTransportMode()
 * @model
 * @generated
 */
public enum TransportMode implements Enumerator
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
	 * The '<em><b>ROAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Road.
	 * <!-- end-model-doc -->
	 * @see #ROAD_VALUE
	 * @generated
	 * @ordered
	 */
	ROAD(1, "ROAD", "ROAD"),

	/**
	 * The '<em><b>RAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rail.
	 * <!-- end-model-doc -->
	 * @see #RAIL_VALUE
	 * @generated
	 * @ordered
	 */
	RAIL(2, "RAIL", "RAIL"),

	/**
	 * The '<em><b>SEA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sea.
	 * <!-- end-model-doc -->
	 * @see #SEA_VALUE
	 * @generated
	 * @ordered
	 */
	SEA(3, "SEA", "SEA"),

	/**
	 * The '<em><b>RIVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inland water.
	 * <!-- end-model-doc -->
	 * @see #RIVER_VALUE
	 * @generated
	 * @ordered
	 */
	RIVER(4, "RIVER", "RIVER"),

	/**
	 * The '<em><b>AIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air.
	 * <!-- end-model-doc -->
	 * @see #AIR_VALUE
	 * @generated
	 * @ordered
	 */
	AIR(5, "AIR", "AIR"),

	/**
	 * The '<em><b>MULTIMODAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More than one, for example land and sea.
	 * <!-- end-model-doc -->
	 * @see #MULTIMODAL_VALUE
	 * @generated
	 * @ordered
	 */
	MULTIMODAL(6, "MULTIMODAL", "MULTIMODAL");

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
	 * The '<em><b>ROAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Road.
	 * <!-- end-model-doc -->
	 * @see #ROAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROAD_VALUE = 1;

	/**
	 * The '<em><b>RAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rail.
	 * <!-- end-model-doc -->
	 * @see #RAIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RAIL_VALUE = 2;

	/**
	 * The '<em><b>SEA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sea.
	 * <!-- end-model-doc -->
	 * @see #SEA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEA_VALUE = 3;

	/**
	 * The '<em><b>RIVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inland water.
	 * <!-- end-model-doc -->
	 * @see #RIVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIVER_VALUE = 4;

	/**
	 * The '<em><b>AIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air.
	 * <!-- end-model-doc -->
	 * @see #AIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AIR_VALUE = 5;

	/**
	 * The '<em><b>MULTIMODAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More than one, for example land and sea.
	 * <!-- end-model-doc -->
	 * @see #MULTIMODAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MULTIMODAL_VALUE = 6;

	/**
	 * An array of all the '<em><b>Transport Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TransportMode[] VALUES_ARRAY =
		new TransportMode[]
		{
			NOT_STATED,
			ROAD,
			RAIL,
			SEA,
			RIVER,
			AIR,
			MULTIMODAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Transport Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TransportMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Transport Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransportMode get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			TransportMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transport Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransportMode getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			TransportMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transport Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransportMode get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case ROAD_VALUE: return ROAD;
			case RAIL_VALUE: return RAIL;
			case SEA_VALUE: return SEA;
			case RIVER_VALUE: return RIVER;
			case AIR_VALUE: return AIR;
			case MULTIMODAL_VALUE: return MULTIMODAL;
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
	private TransportMode(int value, String name, String literal)
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
	
} //TransportMode
