/**
 */
package org.liaison.meetings.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.OutcomePosition;

import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Party;

import org.liaison.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getAgendaItem <em>Agenda Item</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.liaison.meetings.impl.OutcomeImpl#getPositions <em>Positions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeImpl extends IdentifiedImpl implements Outcome
{
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OutcomeKind KIND_EDEFAULT = OutcomeKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OutcomeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final LocalizedText TEXT_EDEFAULT = (LocalizedText)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getLocalizedText(), "");

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgendaItem() <em>Agenda Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgendaItem()
	 * @generated
	 * @ordered
	 */
	protected AgendaItem agendaItem;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> by;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<org.liaison.model.Record> commitments;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<org.liaison.model.Record> concerns;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected EList<OutcomePosition> positions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeImpl()
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
		return MeetingsPackage.Literals.OUTCOME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber()
	{
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber)
	{
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OutcomeKind newKind)
	{
		OutcomeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(LocalizedText newText)
	{
		LocalizedText oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgendaItem getAgendaItem()
	{
		if (agendaItem != null && agendaItem.eIsProxy())
		{
			InternalEObject oldAgendaItem = (InternalEObject)agendaItem;
			agendaItem = (AgendaItem)eResolveProxy(oldAgendaItem);
			if (agendaItem != oldAgendaItem)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.OUTCOME__AGENDA_ITEM, oldAgendaItem, agendaItem));
			}
		}
		return agendaItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgendaItem basicGetAgendaItem()
	{
		return agendaItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgendaItem(AgendaItem newAgendaItem)
	{
		AgendaItem oldAgendaItem = agendaItem;
		agendaItem = newAgendaItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.OUTCOME__AGENDA_ITEM, oldAgendaItem, agendaItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getBy()
	{
		if (by == null)
		{
			by = new EObjectResolvingEList<Party>(Party.class, this, MeetingsPackage.OUTCOME__BY);
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.liaison.model.Record> getCommitments()
	{
		if (commitments == null)
		{
			commitments = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, MeetingsPackage.OUTCOME__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.liaison.model.Record> getConcerns()
	{
		if (concerns == null)
		{
			concerns = new EObjectResolvingEList<org.liaison.model.Record>(org.liaison.model.Record.class, this, MeetingsPackage.OUTCOME__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutcomePosition> getPositions()
	{
		if (positions == null)
		{
			positions = new EObjectContainmentEList<OutcomePosition>(OutcomePosition.class, this, MeetingsPackage.OUTCOME__POSITIONS);
		}
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case MeetingsPackage.OUTCOME__POSITIONS:
				return ((InternalEList<?>)getPositions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case MeetingsPackage.OUTCOME__NUMBER:
				return getNumber();
			case MeetingsPackage.OUTCOME__KIND:
				return getKind();
			case MeetingsPackage.OUTCOME__TEXT:
				return getText();
			case MeetingsPackage.OUTCOME__AGENDA_ITEM:
				if (resolve) return getAgendaItem();
				return basicGetAgendaItem();
			case MeetingsPackage.OUTCOME__BY:
				return getBy();
			case MeetingsPackage.OUTCOME__COMMITMENTS:
				return getCommitments();
			case MeetingsPackage.OUTCOME__CONCERNS:
				return getConcerns();
			case MeetingsPackage.OUTCOME__POSITIONS:
				return getPositions();
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
			case MeetingsPackage.OUTCOME__NUMBER:
				setNumber((String)newValue);
				return;
			case MeetingsPackage.OUTCOME__KIND:
				setKind((OutcomeKind)newValue);
				return;
			case MeetingsPackage.OUTCOME__TEXT:
				setText((LocalizedText)newValue);
				return;
			case MeetingsPackage.OUTCOME__AGENDA_ITEM:
				setAgendaItem((AgendaItem)newValue);
				return;
			case MeetingsPackage.OUTCOME__BY:
				getBy().clear();
				getBy().addAll((Collection<? extends Party>)newValue);
				return;
			case MeetingsPackage.OUTCOME__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case MeetingsPackage.OUTCOME__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends org.liaison.model.Record>)newValue);
				return;
			case MeetingsPackage.OUTCOME__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends OutcomePosition>)newValue);
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
			case MeetingsPackage.OUTCOME__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MeetingsPackage.OUTCOME__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MeetingsPackage.OUTCOME__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case MeetingsPackage.OUTCOME__AGENDA_ITEM:
				setAgendaItem((AgendaItem)null);
				return;
			case MeetingsPackage.OUTCOME__BY:
				getBy().clear();
				return;
			case MeetingsPackage.OUTCOME__COMMITMENTS:
				getCommitments().clear();
				return;
			case MeetingsPackage.OUTCOME__CONCERNS:
				getConcerns().clear();
				return;
			case MeetingsPackage.OUTCOME__POSITIONS:
				getPositions().clear();
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
			case MeetingsPackage.OUTCOME__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MeetingsPackage.OUTCOME__KIND:
				return kind != KIND_EDEFAULT;
			case MeetingsPackage.OUTCOME__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case MeetingsPackage.OUTCOME__AGENDA_ITEM:
				return agendaItem != null;
			case MeetingsPackage.OUTCOME__BY:
				return by != null && !by.isEmpty();
			case MeetingsPackage.OUTCOME__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
			case MeetingsPackage.OUTCOME__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case MeetingsPackage.OUTCOME__POSITIONS:
				return positions != null && !positions.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //OutcomeImpl
