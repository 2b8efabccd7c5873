/**
 */
package org.liaison.agreements;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Agreement Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of instrument it is.
 * <!-- end-model-doc -->
 * @see org.liaison.agreements.AgreementsPackage#getAgreementKind()
 * @model
 * @generated
 */
public enum AgreementKind implements Enumerator
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
	 * The '<em><b>CONVENTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A convention.
	 * <!-- end-model-doc -->
	 * @see #CONVENTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONVENTION(1, "CONVENTION", "CONVENTION"),

	/**
	 * The '<em><b>INTERGOVERNMENTAL AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between governments.
	 * <!-- end-model-doc -->
	 * @see #INTERGOVERNMENTAL_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INTERGOVERNMENTAL_AGREEMENT(2, "INTERGOVERNMENTAL_AGREEMENT", "INTERGOVERNMENTAL_AGREEMENT"),

	/**
	 * The '<em><b>INTERAGENCY AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between administrations, for example the two customs.
	 * <!-- end-model-doc -->
	 * @see #INTERAGENCY_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INTERAGENCY_AGREEMENT(3, "INTERAGENCY_AGREEMENT", "INTERAGENCY_AGREEMENT"),

	/**
	 * The '<em><b>OUTLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A framework text, for example the outline on border customs cooperation of 2013.
	 * <!-- end-model-doc -->
	 * @see #OUTLINE_VALUE
	 * @generated
	 * @ordered
	 */
	OUTLINE(4, "OUTLINE", "OUTLINE"),

	/**
	 * The '<em><b>PROTOCOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A protocol.
	 * <!-- end-model-doc -->
	 * @see #PROTOCOL_VALUE
	 * @generated
	 * @ordered
	 */
	PROTOCOL(5, "PROTOCOL", "PROTOCOL"),

	/**
	 * The '<em><b>MEMORANDUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A memorandum of understanding.
	 * <!-- end-model-doc -->
	 * @see #MEMORANDUM_VALUE
	 * @generated
	 * @ordered
	 */
	MEMORANDUM(6, "MEMORANDUM", "MEMORANDUM"),

	/**
	 * The '<em><b>ROAD MAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps towards a goal.
	 * <!-- end-model-doc -->
	 * @see #ROAD_MAP_VALUE
	 * @generated
	 * @ordered
	 */
	ROAD_MAP(7, "ROAD_MAP", "ROAD_MAP"),

	/**
	 * The '<em><b>AEO MUTUAL RECOGNITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mutual recognition of authorised economic operators (MRA).
	 * <!-- end-model-doc -->
	 * @see #AEO_MUTUAL_RECOGNITION_VALUE
	 * @generated
	 * @ordered
	 */
	AEO_MUTUAL_RECOGNITION(8, "AEO_MUTUAL_RECOGNITION", "AEO_MUTUAL_RECOGNITION"),

	/**
	 * The '<em><b>COOPERATION AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between firms, banks or regions.
	 * <!-- end-model-doc -->
	 * @see #COOPERATION_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COOPERATION_AGREEMENT(9, "COOPERATION_AGREEMENT", "COOPERATION_AGREEMENT"),

	/**
	 * The '<em><b>PLAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A plan that one side or both issued.
	 * <!-- end-model-doc -->
	 * @see #PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	PLAN(10, "PLAN", "PLAN"),

	/**
	 * The '<em><b>CONTRACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT(11, "CONTRACT", "CONTRACT"),

	/**
	 * The '<em><b>APPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A request to an authority that has to decide.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION(12, "APPLICATION", "APPLICATION"),

	/**
	 * The '<em><b>PROPOSAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Put forward, not agreed.
	 * <!-- end-model-doc -->
	 * @see #PROPOSAL_VALUE
	 * @generated
	 * @ordered
	 */
	PROPOSAL(13, "PROPOSAL", "PROPOSAL");

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
	 * The '<em><b>CONVENTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A convention.
	 * <!-- end-model-doc -->
	 * @see #CONVENTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONVENTION_VALUE = 1;

	/**
	 * The '<em><b>INTERGOVERNMENTAL AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between governments.
	 * <!-- end-model-doc -->
	 * @see #INTERGOVERNMENTAL_AGREEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERGOVERNMENTAL_AGREEMENT_VALUE = 2;

	/**
	 * The '<em><b>INTERAGENCY AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between administrations, for example the two customs.
	 * <!-- end-model-doc -->
	 * @see #INTERAGENCY_AGREEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERAGENCY_AGREEMENT_VALUE = 3;

	/**
	 * The '<em><b>OUTLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A framework text, for example the outline on border customs cooperation of 2013.
	 * <!-- end-model-doc -->
	 * @see #OUTLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUTLINE_VALUE = 4;

	/**
	 * The '<em><b>PROTOCOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A protocol.
	 * <!-- end-model-doc -->
	 * @see #PROTOCOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROTOCOL_VALUE = 5;

	/**
	 * The '<em><b>MEMORANDUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A memorandum of understanding.
	 * <!-- end-model-doc -->
	 * @see #MEMORANDUM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEMORANDUM_VALUE = 6;

	/**
	 * The '<em><b>ROAD MAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps towards a goal.
	 * <!-- end-model-doc -->
	 * @see #ROAD_MAP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROAD_MAP_VALUE = 7;

	/**
	 * The '<em><b>AEO MUTUAL RECOGNITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mutual recognition of authorised economic operators (MRA).
	 * <!-- end-model-doc -->
	 * @see #AEO_MUTUAL_RECOGNITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AEO_MUTUAL_RECOGNITION_VALUE = 8;

	/**
	 * The '<em><b>COOPERATION AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between firms, banks or regions.
	 * <!-- end-model-doc -->
	 * @see #COOPERATION_AGREEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COOPERATION_AGREEMENT_VALUE = 9;

	/**
	 * The '<em><b>PLAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A plan that one side or both issued.
	 * <!-- end-model-doc -->
	 * @see #PLAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_VALUE = 10;

	/**
	 * The '<em><b>CONTRACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_VALUE = 11;

	/**
	 * The '<em><b>APPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A request to an authority that has to decide.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_VALUE = 12;

	/**
	 * The '<em><b>PROPOSAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Put forward, not agreed.
	 * <!-- end-model-doc -->
	 * @see #PROPOSAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROPOSAL_VALUE = 13;

	/**
	 * An array of all the '<em><b>Agreement Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AgreementKind[] VALUES_ARRAY =
		new AgreementKind[]
		{
			NOT_STATED,
			CONVENTION,
			INTERGOVERNMENTAL_AGREEMENT,
			INTERAGENCY_AGREEMENT,
			OUTLINE,
			PROTOCOL,
			MEMORANDUM,
			ROAD_MAP,
			AEO_MUTUAL_RECOGNITION,
			COOPERATION_AGREEMENT,
			PLAN,
			CONTRACT,
			APPLICATION,
			PROPOSAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Agreement Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AgreementKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Agreement Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgreementKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			AgreementKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Agreement Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgreementKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			AgreementKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Agreement Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgreementKind get(int value)
	{
		switch (value)
		{
			case NOT_STATED_VALUE: return NOT_STATED;
			case CONVENTION_VALUE: return CONVENTION;
			case INTERGOVERNMENTAL_AGREEMENT_VALUE: return INTERGOVERNMENTAL_AGREEMENT;
			case INTERAGENCY_AGREEMENT_VALUE: return INTERAGENCY_AGREEMENT;
			case OUTLINE_VALUE: return OUTLINE;
			case PROTOCOL_VALUE: return PROTOCOL;
			case MEMORANDUM_VALUE: return MEMORANDUM;
			case ROAD_MAP_VALUE: return ROAD_MAP;
			case AEO_MUTUAL_RECOGNITION_VALUE: return AEO_MUTUAL_RECOGNITION;
			case COOPERATION_AGREEMENT_VALUE: return COOPERATION_AGREEMENT;
			case PLAN_VALUE: return PLAN;
			case CONTRACT_VALUE: return CONTRACT;
			case APPLICATION_VALUE: return APPLICATION;
			case PROPOSAL_VALUE: return PROPOSAL;
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
	private AgreementKind(int value, String name, String literal)
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
	
} //AgreementKind
