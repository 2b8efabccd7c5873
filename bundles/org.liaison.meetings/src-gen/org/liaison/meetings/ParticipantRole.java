/**
 */
package org.liaison.meetings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Participant Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What somebody does at a meeting.
 * <!-- end-model-doc -->
 * @see org.liaison.meetings.MeetingsPackage#getParticipantRole()
 * @model
 * @generated
 */
public enum ParticipantRole implements Enumerator
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
	 * The '<em><b>HEAD OF DELEGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a side.
	 * <!-- end-model-doc -->
	 * @see #HEAD_OF_DELEGATION_VALUE
	 * @generated
	 * @ordered
	 */
	HEAD_OF_DELEGATION(1, "HEAD_OF_DELEGATION", "HEAD_OF_DELEGATION"),

	/**
	 * The '<em><b>DELEGATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Belongs to a side.
	 * <!-- end-model-doc -->
	 * @see #DELEGATE_VALUE
	 * @generated
	 * @ordered
	 */
	DELEGATE(2, "DELEGATE", "DELEGATE"),

	/**
	 * The '<em><b>SPEAKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes a speech or gives answers.
	 * <!-- end-model-doc -->
	 * @see #SPEAKER_VALUE
	 * @generated
	 * @ordered
	 */
	SPEAKER(3, "SPEAKER", "SPEAKER"),

	/**
	 * The '<em><b>INTERPRETER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interprets.
	 * <!-- end-model-doc -->
	 * @see #INTERPRETER_VALUE
	 * @generated
	 * @ordered
	 */
	INTERPRETER(4, "INTERPRETER", "INTERPRETER"),

	/**
	 * The '<em><b>OBSERVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Listens.
	 * <!-- end-model-doc -->
	 * @see #OBSERVER_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVER(5, "OBSERVER", "OBSERVER"),

	/**
	 * The '<em><b>ORGANISER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts the meeting or asks the questions.
	 * <!-- end-model-doc -->
	 * @see #ORGANISER_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANISER(6, "ORGANISER", "ORGANISER"),

	/**
	 * The '<em><b>WITNESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In whose presence something is signed.
	 * <!-- end-model-doc -->
	 * @see #WITNESS_VALUE
	 * @generated
	 * @ordered
	 */
	WITNESS(7, "WITNESS", "WITNESS");

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
	 * The '<em><b>HEAD OF DELEGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads a side.
	 * <!-- end-model-doc -->
	 * @see #HEAD_OF_DELEGATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEAD_OF_DELEGATION_VALUE = 1;

	/**
	 * The '<em><b>DELEGATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Belongs to a side.
	 * <!-- end-model-doc -->
	 * @see #DELEGATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELEGATE_VALUE = 2;

	/**
	 * The '<em><b>SPEAKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes a speech or gives answers.
	 * <!-- end-model-doc -->
	 * @see #SPEAKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPEAKER_VALUE = 3;

	/**
	 * The '<em><b>INTERPRETER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interprets.
	 * <!-- end-model-doc -->
	 * @see #INTERPRETER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERPRETER_VALUE = 4;

	/**
	 * The '<em><b>OBSERVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Listens.
	 * <!-- end-model-doc -->
	 * @see #OBSERVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVER_VALUE = 5;

	/**
	 * The '<em><b>ORGANISER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts the meeting or asks the questions.
	 * <!-- end-model-doc -->
	 * @see #ORGANISER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORGANISER_VALUE = 6;

	/**
	 * The '<em><b>WITNESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In whose presence something is signed.
	 * <!-- end-model-doc -->
	 * @see #WITNESS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WITNESS_VALUE = 7;

	/**
	 * An array of all the '<em><b>Participant Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParticipantRole[] VALUES_ARRAY =
		new ParticipantRole[]
		{
			NOT_STATED,
			HEAD_OF_DELEGATION,
			DELEGATE,
			SPEAKER,
			INTERPRETER,
			OBSERVER,
			ORGANISER,
			WITNESS,
		};

	/**
	 * A public read-only list of all the '<em><b>Participant Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParticipantRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Participant Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipantRole get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ParticipantRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participant Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipantRole getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ParticipantRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participant Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParticipantRole get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case HEAD_OF_DELEGATION_VALUE: return HEAD_OF_DELEGATION;
			case DELEGATE_VALUE: return DELEGATE;
			case SPEAKER_VALUE: return SPEAKER;
			case INTERPRETER_VALUE: return INTERPRETER;
			case OBSERVER_VALUE: return OBSERVER;
			case ORGANISER_VALUE: return ORGANISER;
			case WITNESS_VALUE: return WITNESS;
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
	private ParticipantRole(int value, String name, String literal)
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
	
} //ParticipantRole
