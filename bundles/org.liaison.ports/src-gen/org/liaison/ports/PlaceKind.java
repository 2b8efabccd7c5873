/**
 */
package org.liaison.ports;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Place Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a place is.
 * <!-- end-model-doc -->
 * @see org.liaison.ports.PortsPackage#getPlaceKind()
 * @model
 * @generated
 */
public enum PlaceKind implements Enumerator
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
	 * The '<em><b>BORDER PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing whose mode is not said, or that serves several.
	 * <!-- end-model-doc -->
	 * @see #BORDER_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	BORDER_PORT(1, "BORDER_PORT", "BORDER_PORT"),

	/**
	 * The '<em><b>ROAD PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing by road.
	 * <!-- end-model-doc -->
	 * @see #ROAD_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	ROAD_PORT(2, "ROAD_PORT", "ROAD_PORT"),

	/**
	 * The '<em><b>RAIL PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing by rail.
	 * <!-- end-model-doc -->
	 * @see #RAIL_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	RAIL_PORT(3, "RAIL_PORT", "RAIL_PORT"),

	/**
	 * The '<em><b>RIVER PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing by river.
	 * <!-- end-model-doc -->
	 * @see #RIVER_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	RIVER_PORT(4, "RIVER_PORT", "RIVER_PORT"),

	/**
	 * The '<em><b>SEA PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sea port.
	 * <!-- end-model-doc -->
	 * @see #SEA_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	SEA_PORT(5, "SEA_PORT", "SEA_PORT"),

	/**
	 * The '<em><b>AIR PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An airport open to international traffic.
	 * <!-- end-model-doc -->
	 * @see #AIR_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	AIR_PORT(6, "AIR_PORT", "AIR_PORT"),

	/**
	 * The '<em><b>ROAD BRIDGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A road bridge across the border.
	 * <!-- end-model-doc -->
	 * @see #ROAD_BRIDGE_VALUE
	 * @generated
	 * @ordered
	 */
	ROAD_BRIDGE(7, "ROAD_BRIDGE", "ROAD_BRIDGE"),

	/**
	 * The '<em><b>RAIL BRIDGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A railway bridge across the border.
	 * <!-- end-model-doc -->
	 * @see #RAIL_BRIDGE_VALUE
	 * @generated
	 * @ordered
	 */
	RAIL_BRIDGE(8, "RAIL_BRIDGE", "RAIL_BRIDGE"),

	/**
	 * The '<em><b>CUSTOMS OFFICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A customs office or customs house.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMS_OFFICE_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMS_OFFICE(9, "CUSTOMS_OFFICE", "CUSTOMS_OFFICE"),

	/**
	 * The '<em><b>SPECIAL ZONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A special or bonded zone.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_ZONE_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIAL_ZONE(10, "SPECIAL_ZONE", "SPECIAL_ZONE"),

	/**
	 * The '<em><b>FREE PORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A free port or tariff-free zone.
	 * <!-- end-model-doc -->
	 * @see #FREE_PORT_VALUE
	 * @generated
	 * @ordered
	 */
	FREE_PORT(11, "FREE_PORT", "FREE_PORT"),

	/**
	 * The '<em><b>BONDED WAREHOUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bonded warehouse or logistics park.
	 * <!-- end-model-doc -->
	 * @see #BONDED_WAREHOUSE_VALUE
	 * @generated
	 * @ordered
	 */
	BONDED_WAREHOUSE(12, "BONDED_WAREHOUSE", "BONDED_WAREHOUSE"),

	/**
	 * The '<em><b>LOCALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A town, region or country that is no crossing.
	 * <!-- end-model-doc -->
	 * @see #LOCALITY_VALUE
	 * @generated
	 * @ordered
	 */
	LOCALITY(13, "LOCALITY", "LOCALITY");

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
	 * The '<em><b>BORDER PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing whose mode is not said, or that serves several.
	 * <!-- end-model-doc -->
	 * @see #BORDER_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BORDER_PORT_VALUE = 1;

	/**
	 * The '<em><b>ROAD PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing by road.
	 * <!-- end-model-doc -->
	 * @see #ROAD_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROAD_PORT_VALUE = 2;

	/**
	 * The '<em><b>RAIL PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing by rail.
	 * <!-- end-model-doc -->
	 * @see #RAIL_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RAIL_PORT_VALUE = 3;

	/**
	 * The '<em><b>RIVER PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A crossing by river.
	 * <!-- end-model-doc -->
	 * @see #RIVER_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RIVER_PORT_VALUE = 4;

	/**
	 * The '<em><b>SEA PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sea port.
	 * <!-- end-model-doc -->
	 * @see #SEA_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEA_PORT_VALUE = 5;

	/**
	 * The '<em><b>AIR PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An airport open to international traffic.
	 * <!-- end-model-doc -->
	 * @see #AIR_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AIR_PORT_VALUE = 6;

	/**
	 * The '<em><b>ROAD BRIDGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A road bridge across the border.
	 * <!-- end-model-doc -->
	 * @see #ROAD_BRIDGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROAD_BRIDGE_VALUE = 7;

	/**
	 * The '<em><b>RAIL BRIDGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A railway bridge across the border.
	 * <!-- end-model-doc -->
	 * @see #RAIL_BRIDGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RAIL_BRIDGE_VALUE = 8;

	/**
	 * The '<em><b>CUSTOMS OFFICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A customs office or customs house.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMS_OFFICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMS_OFFICE_VALUE = 9;

	/**
	 * The '<em><b>SPECIAL ZONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A special or bonded zone.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_ZONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIAL_ZONE_VALUE = 10;

	/**
	 * The '<em><b>FREE PORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A free port or tariff-free zone.
	 * <!-- end-model-doc -->
	 * @see #FREE_PORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREE_PORT_VALUE = 11;

	/**
	 * The '<em><b>BONDED WAREHOUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bonded warehouse or logistics park.
	 * <!-- end-model-doc -->
	 * @see #BONDED_WAREHOUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BONDED_WAREHOUSE_VALUE = 12;

	/**
	 * The '<em><b>LOCALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A town, region or country that is no crossing.
	 * <!-- end-model-doc -->
	 * @see #LOCALITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOCALITY_VALUE = 13;

	/**
	 * An array of all the '<em><b>Place Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlaceKind[] VALUES_ARRAY =
		new PlaceKind[]
		{
			NOT_STATED,
			BORDER_PORT,
			ROAD_PORT,
			RAIL_PORT,
			RIVER_PORT,
			SEA_PORT,
			AIR_PORT,
			ROAD_BRIDGE,
			RAIL_BRIDGE,
			CUSTOMS_OFFICE,
			SPECIAL_ZONE,
			FREE_PORT,
			BONDED_WAREHOUSE,
			LOCALITY,
		};

	/**
	 * A public read-only list of all the '<em><b>Place Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlaceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Place Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlaceKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PlaceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Place Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlaceKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PlaceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Place Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlaceKind get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case BORDER_PORT_VALUE: return BORDER_PORT;
			case ROAD_PORT_VALUE: return ROAD_PORT;
			case RAIL_PORT_VALUE: return RAIL_PORT;
			case RIVER_PORT_VALUE: return RIVER_PORT;
			case SEA_PORT_VALUE: return SEA_PORT;
			case AIR_PORT_VALUE: return AIR_PORT;
			case ROAD_BRIDGE_VALUE: return ROAD_BRIDGE;
			case RAIL_BRIDGE_VALUE: return RAIL_BRIDGE;
			case CUSTOMS_OFFICE_VALUE: return CUSTOMS_OFFICE;
			case SPECIAL_ZONE_VALUE: return SPECIAL_ZONE;
			case FREE_PORT_VALUE: return FREE_PORT;
			case BONDED_WAREHOUSE_VALUE: return BONDED_WAREHOUSE;
			case LOCALITY_VALUE: return LOCALITY;
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
	private PlaceKind(int value, String name, String literal)
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
	
} //PlaceKind
