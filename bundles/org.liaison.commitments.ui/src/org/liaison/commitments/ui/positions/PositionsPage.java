package org.liaison.commitments.ui.positions;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__BENEFICIARIES;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__POSITIONS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__PARTY;
import static org.liaison.commitments.CommitmentsPackage.Literals.POSITION__SAID_AT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentRules;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.Position;
import org.liaison.commitments.ui.Side;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.model.Ids;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Record;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.record.form.ObjectDialog;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordText;

/** Our position, theirs and what is agreed, side by side; beneath, who said what over time. */
public final class PositionsPage implements RecordPage {

	private final RecordEditing.Listener listener = this::changed;
	private RecordPageSite site;
	private RecordEditing editing;
	private Composite area;
	private SideCard ours;
	private SideCard theirs;
	private SideCard agreed;
	private PositionTable table;
	private Map<String, Side> sides = Map.of();

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		area = site.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(10, 10).spacing(10, 10).applyTo(area);
		ours = new SideCard(area, site.toolkit(), PositionsText.ours, PositionsText.add, PositionsText.addTip, () -> add(Side.OURS));
		theirs = new SideCard(area, site.toolkit(), PositionsText.theirs, PositionsText.add, PositionsText.addTip, () -> add(Side.THEIRS));
		agreed = new SideCard(area, site.toolkit(), PositionsText.agreed, PositionsText.takeOver, PositionsText.takeOverTip, this::takeOver);
		table = new PositionTable(area, this::edit, this::remove, () -> add(Side.OURS));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.control());
	}

	@Override
	public void show(RecordEditing shown) {
		if (editing != null) {
			editing.removeListener(listener);
		}
		editing = shown;
		editing.addListener(listener);
		read();
	}

	@Override
	public void saved(Set<String> records) {
		// what changes the record itself is told by show
	}

	@Override
	public void setFocus() {
		table.focus();
	}

	@Override
	public void dispose() {
		if (editing != null) {
			editing.removeListener(listener);
		}
	}

	private void changed(EObject object, EStructuralFeature feature) {
		if (object instanceof Position || feature == null || feature == COMMITMENT__POSITIONS || feature == COMMITMENT__STATUS
				|| feature == COMMITMENT__AGREED) {
			read();
		}
	}

	private Commitment commitment() {
		return (Commitment) editing.record();
	}

	/** Everybody who may have a position: who has one, who owes, to whom it is owed. */
	private List<Party> parties() {
		Commitment commitment = commitment();
		return Stream.of(
				commitment.getPositions().stream().flatMap(position -> Targets.of(position, POSITION__PARTY, Party.class).stream()).toList(),
				Targets.of(commitment, COMMITMENT__OBLIGORS, Party.class), Targets.of(commitment, COMMITMENT__BENEFICIARIES, Party.class))
				.flatMap(List::stream).toList();
	}

	private void read() {
		if (area.isDisposed()) {
			return;
		}
		Register register = editing.register();
		Set<String> parties = parties().stream().map(ObjectIds::of).collect(Collectors.toSet());
		RecordEditing read = editing;
		List<Record> named = Stream.concat(parties().stream(),
				commitment().getPositions().stream().flatMap(position -> Targets.of(position, POSITION__SAID_AT, Record.class).stream())).toList();
		Background.read(PositionsText.reading, () -> Sides.of(register, parties), found -> editing.names().require(named, () -> {
			if (read == editing) {
				sides = found;
				show();
			}
		}, area), area);
	}

	private void show() {
		Commitment commitment = commitment();
		List<Position> last = CommitmentRules.lastPositions(commitment);
		ours.show(statements(last, Side.OURS));
		theirs.show(statements(last, Side.THEIRS));
		boolean met = CommitmentRules.positionsMeet(commitment);
		String date = RecordText.value(COMMITMENT__AGREED, commitment.getAgreed());
		String entered = NLS.bind(PositionsText.position, RecordText.value(COMMITMENT__STATUS, commitment.getStatus()),
				date.isEmpty() ? PositionsText.noDate : date);
		String said = met ? PositionsText.met : last.size() > 1 || CommitmentRules.isDisputed(commitment) ? PositionsText.differ : PositionsText.oneSided;
		agreed.say(said, NLS.bind(PositionsText.entered, entered));
		agreed.offer(met && !isTakenOver(last.getFirst()));
		table.show(statements(commitment.getPositions()), this::side);
		area.layout(true, true);
	}

	private Side side(Statement statement) {
		return sides.getOrDefault(statement.party(), Side.OTHER);
	}

	private List<Statement> statements(List<Position> positions) {
		return positions.stream().map(position -> new Statement(position, editing.names())).toList();
	}

	private List<Statement> statements(List<Position> positions, Side side) {
		return statements(positions).stream().filter(statement -> side(statement) == side).toList();
	}

	/** What a closed commitment needs besides, a position does not give: closing has a dialog of its own. */
	private boolean isTakenOver(Position common) {
		return (common.getStatus() == commitment().getStatus() || isClosed(common.getStatus()))
				&& (common.getExpected() == null || Objects.equals(common.getExpected(), commitment().getAgreed()));
	}

	private static boolean isClosed(CommitmentStatus status) {
		return status == CommitmentStatus.FULFILLED || status == CommitmentStatus.DROPPED || status == CommitmentStatus.SUPERSEDED;
	}

	private void takeOver() {
		Position common = CommitmentRules.lastPositions(commitment()).getFirst();
		editing.endStep(PositionsText.takeOver);
		if (!isClosed(common.getStatus())) {
			commitment().setStatus(common.getStatus());
		}
		if (common.getExpected() != null) {
			commitment().setAgreed(common.getExpected());
		}
		editing.endStep(PositionsText.takeOver);
	}

	/** A new position of today, of the party that spoke last for a side or has to do with the commitment. */
	private void add(Side side) {
		int mark = mark();
		Position added = CommitmentsFactory.eINSTANCE.createPosition();
		added.setId(Ids.newId());
		added.setStatus(commitment().getStatus());
		added.setSaidOn(PartialDate.of(LocalDate.now()));
		parties().stream().filter(party -> sides.getOrDefault(ObjectIds.of(party), Side.OTHER) == side).findFirst()
				.flatMap(editing.names()::target).ifPresent(target -> added.setParty((Party) editing.edit().reference(target.record())));
		commitment().getPositions().add(added);
		ObjectDialog.open(site.editorSite().getShell(), editing, added, mark, PositionsText.add);
	}

	private void edit(Position position) {
		ObjectDialog.open(site.editorSite().getShell(), editing, position, mark(), PositionsText.wording);
	}

	private void remove(Position position) {
		mark();
		commitment().getPositions().remove(position);
		editing.endStep(PositionsText.wording);
	}

	private int mark() {
		editing.endStep(""); //$NON-NLS-1$
		return editing.steps();
	}
}
