package org.liaison.core.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.RandomShipments;
import org.liaison.testing.Shipments;

class RecordCodecTest {

	private final Shipments model = new Shipments();
	private final RecordTypes types = model.types();
	private final RecordCodec codec = new RecordCodec(types);
	private final StandIns nobody = new StandIns(types, List.of());

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void objectsOfAStateHaveThatState(long seed) {
		try (var edit = Edits.open(new MemoryRegister(types))) {
			for (Record shipment : new RandomShipments(model, seed).create(edit, 5)) {
				RecordState state = codec.encode(shipment, null);
				assertEquals(state, codec.encode(codec.decode(state, nobody), state));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15 })
	void existingObjectsBecomeAnyState(long seed) {
		try (var edit = Edits.open(new MemoryRegister(types))) {
			var random = new RandomShipments(model, seed);
			List<Record> shipments = random.create(edit, 3);
			Record shipment = shipments.getFirst();
			RecordState before = codec.encode(shipment, null);
			for (int i = 0; i < 10; i++) {
				random.change(shipment, shipments);
			}
			codec.update(shipment, before, nobody);
			assertEquals(before, codec.encode(shipment, before));
		}
	}

	@Test
	void objectsThatStayAreKept() {
		Record shipment = shipment();
		EObject first = line(shipment, "coal");
		RecordState before = codec.encode(shipment, null);
		line(shipment, "timber");
		codec.update(shipment, before, nobody);
		assertEquals(1, lines(shipment).size());
		assertSame(first, lines(shipment).getFirst());
	}

	@Test
	void movingOneElementIsOneChange() {
		Record shipment = shipment();
		for (String goods : List.of("a", "b", "c", "d", "e")) {
			line(shipment, goods);
		}
		RecordState before = codec.encode(shipment, null);
		lines(shipment).move(0, 4);
		List<Change> changes = new StateDiff(types).changes(before, codec.encode(shipment, before));
		assertEquals(1, changes.size());
		assertEquals(ObjectIds.of(lines(shipment).getFirst()), ((Change.Set) changes.getFirst()).field().element());
	}

	@Test
	void parentsAreCreatedBeforeTheirChildrenAndAddedAfterwards() {
		Record shipment = shipment();
		RecordState before = codec.encode(shipment, null);
		EObject line = line(shipment, "coal");
		EObject part = ObjectIds.create(model.line(), "part");
		parts(line).add(part);
		List<Change> changes = new StateDiff(types).changes(before, codec.encode(shipment, before));
		assertEquals(List.of(ObjectIds.of(line), "part", shipment.getId()), changes.stream().map(Change::object).toList());
		assertTrue(((Change.Create) changes.getFirst()).fields().containsKey(new FieldKey("parts", "part")));
	}

	@Test
	void whatNoInstalledModelKnowsIsCarriedOver() {
		Record shipment = shipment();
		line(shipment, "coal");
		RecordState known = codec.encode(shipment, null);
		var fields = new TreeMap<>(known.root().fields());
		fields.put(FieldKey.of("insurance"), "full");
		fields.put(FieldKey.of("status"), "LOST");
		fields.put(FieldKey.of("weight"), "1E+999999999");
		fields.put(FieldKey.of("wagons"), "99999999999999999999999");
		fields.put(new FieldKey("title", "kk"), "draft:Жүк");
		fields.put(new FieldKey("lines", "unknown"), "zz");
		var foreign = new ObjectState("unknown", "http://example.org/customs#Visa", new TreeMap<>());
		RecordState state = new RecordState(List.of(new ObjectState(known.root().id(), known.root().type(), fields),
				known.objects().get(1), foreign));

		Record decoded = codec.decode(state, nobody);
		assertEquals(List.of(), new StateDiff(types).changes(state, codec.encode(decoded, state)));
		decoded.setNotes("seen");
		List<Change> changes = new StateDiff(types).changes(state, codec.encode(decoded, state));
		assertEquals(List.of(FieldKey.of("notes")), changes.stream().map(c -> ((Change.Set) c).field()).toList());
	}

	@Test
	void anAttributeThatTheModelGainedIsNobodysChange() {
		Record shipment = shipment();
		RecordState state = codec.encode(shipment, null);
		assertEquals("DRAFT", state.root().fields().get(FieldKey.of("status")));
		state.root().fields().remove(FieldKey.of("status"));
		assertEquals(List.of(), new StateDiff(types).changes(state, codec.encode(codec.decode(state, nobody), state)));
	}

	@Test
	void aRecordOfAnUnknownTypeNamesItsPlugIn() {
		var state = new RecordState(List.of(new ObjectState("1", "http://example.org/customs#Visa", new TreeMap<>())));
		var failure = assertThrows(RegisterException.class, () -> codec.decode(state, nobody));
		assertEquals(Problem.NEEDS_PLUGIN, failure.problem());
	}

	@Test
	void generatedClassesWorkLikeBareOnes() {
		RecordTypes common = RecordTypesBuilder.of(ModelPackage.eINSTANCE);
		var codecOfCommon = new RecordCodec(common);
		Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
		organisation.setCountry("CN");
		RecordState state = codecOfCommon.encode(organisation, null);
		var decoded = (Organisation) codecOfCommon.decode(state, new StandIns(common, List.of()));
		assertEquals("CN", decoded.getCountry());
		assertEquals(organisation.getId(), decoded.getId());
		assertNull(decoded.getParent());
	}

	private Record shipment() {
		return (Record) ObjectIds.create(model.shipment().eClass(), "00000000-0000-7000-8000-000000000000");
	}

	private EObject line(Record shipment, String goods) {
		EObject line = ObjectIds.create(model.line(), "line-" + goods);
		Shipments.set(line, "goods", goods);
		lines(shipment).add(line);
		return line;
	}

	@SuppressWarnings("unchecked") // the feature is many-valued
	private static EList<EObject> lines(EObject shipment) {
		return (EList<EObject>) Shipments.get(shipment, "lines");
	}

	@SuppressWarnings("unchecked") // the feature is many-valued
	private static EList<EObject> parts(EObject line) {
		return (EList<EObject>) Shipments.get(line, "parts");
	}
}
