/**
 */
package org.liaison.ports;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Vehicle Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What may pass a port.
 * <!-- end-model-doc -->
 * @see org.liaison.ports.PortsPackage#getVehicleType()
 * @model
 * @generated
 */
public enum VehicleType implements Enumerator
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
	 * The '<em><b>SMALL VEHICLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cars and light passenger vehicles, as sources say "small vehicles".
	 * <!-- end-model-doc -->
	 * @see #SMALL_VEHICLE_VALUE
	 * @generated
	 * @ordered
	 */
	SMALL_VEHICLE(1, "SMALL_VEHICLE", "SMALL_VEHICLE"),

	/**
	 * The '<em><b>BUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buses.
	 * <!-- end-model-doc -->
	 * @see #BUS_VALUE
	 * @generated
	 * @ordered
	 */
	BUS(2, "BUS", "BUS"),

	/**
	 * The '<em><b>TRUCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Trucks.
	 * <!-- end-model-doc -->
	 * @see #TRUCK_VALUE
	 * @generated
	 * @ordered
	 */
	TRUCK(3, "TRUCK", "TRUCK"),

	/**
	 * The '<em><b>TRAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Trains.
	 * <!-- end-model-doc -->
	 * @see #TRAIN_VALUE
	 * @generated
	 * @ordered
	 */
	TRAIN(4, "TRAIN", "TRAIN"),

	/**
	 * The '<em><b>VESSEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ships and boats.
	 * <!-- end-model-doc -->
	 * @see #VESSEL_VALUE
	 * @generated
	 * @ordered
	 */
	VESSEL(5, "VESSEL", "VESSEL"),

	/**
	 * The '<em><b>AIRCRAFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aircraft.
	 * <!-- end-model-doc -->
	 * @see #AIRCRAFT_VALUE
	 * @generated
	 * @ordered
	 */
	AIRCRAFT(6, "AIRCRAFT", "AIRCRAFT"),

	/**
	 * The '<em><b>PEDESTRIAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People on foot.
	 * <!-- end-model-doc -->
	 * @see #PEDESTRIAN_VALUE
	 * @generated
	 * @ordered
	 */
	PEDESTRIAN(7, "PEDESTRIAN", "PEDESTRIAN");

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
	 * The '<em><b>SMALL VEHICLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cars and light passenger vehicles, as sources say "small vehicles".
	 * <!-- end-model-doc -->
	 * @see #SMALL_VEHICLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SMALL_VEHICLE_VALUE = 1;

	/**
	 * The '<em><b>BUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buses.
	 * <!-- end-model-doc -->
	 * @see #BUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BUS_VALUE = 2;

	/**
	 * The '<em><b>TRUCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Trucks.
	 * <!-- end-model-doc -->
	 * @see #TRUCK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRUCK_VALUE = 3;

	/**
	 * The '<em><b>TRAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Trains.
	 * <!-- end-model-doc -->
	 * @see #TRAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRAIN_VALUE = 4;

	/**
	 * The '<em><b>VESSEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ships and boats.
	 * <!-- end-model-doc -->
	 * @see #VESSEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VESSEL_VALUE = 5;

	/**
	 * The '<em><b>AIRCRAFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aircraft.
	 * <!-- end-model-doc -->
	 * @see #AIRCRAFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AIRCRAFT_VALUE = 6;

	/**
	 * The '<em><b>PEDESTRIAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People on foot.
	 * <!-- end-model-doc -->
	 * @see #PEDESTRIAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEDESTRIAN_VALUE = 7;

	/**
	 * An array of all the '<em><b>Vehicle Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VehicleType[] VALUES_ARRAY =
		new VehicleType[]
		{
			NOT_STATED,
			SMALL_VEHICLE,
			BUS,
			TRUCK,
			TRAIN,
			VESSEL,
			AIRCRAFT,
			PEDESTRIAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Vehicle Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VehicleType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Vehicle Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VehicleType get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			VehicleType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vehicle Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VehicleType getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			VehicleType result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vehicle Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VehicleType get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case SMALL_VEHICLE_VALUE: return SMALL_VEHICLE;
			case BUS_VALUE: return BUS;
			case TRUCK_VALUE: return TRUCK;
			case TRAIN_VALUE: return TRAIN;
			case VESSEL_VALUE: return VESSEL;
			case AIRCRAFT_VALUE: return AIRCRAFT;
			case PEDESTRIAN_VALUE: return PEDESTRIAN;
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
	private VehicleType(int value, String name, String literal)
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
	
} //VehicleType
