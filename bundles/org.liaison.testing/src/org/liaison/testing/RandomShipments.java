package org.liaison.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.Edit;
import org.liaison.core.codec.ObjectIds;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** Makes and changes shipments at random, the same for the same seed: every kind of feature, texts with every kind of character. */
public final class RandomShipments {

	private static final List<String> WORDS = List.of("coal", "port", "уголь", "порт Владивосток", "煤炭", "绥芬河口岸", "a, b", "\"quoted\"",
			"50% ~ <b>", "line\nbreak", "O'Brien", "back\\slash", "@", "😀", "null");
	private static final List<String> DATES = List.of("2013", "2017-08-08", "2022-02", "2013~", "2022-01/2022-11", "../2014-12-31",
			"2012-12/..", "201X", "2027-21");
	private static final List<String> NUMBERS = List.of("0", "12.50", "-3.1415926535897932384626", "1000000000000", "0.001");

	private final Shipments model;
	private final Random random;

	/** A generator with a seed. */
	public RandomShipments(Shipments model, long seed) {
		this.model = model;
		this.random = new Random(seed);
	}

	/** Some new shipments, which concern each other. */
	public List<Record> create(Edit edit, int count) {
		List<Record> shipments = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			shipments.add(edit.create(model.shipment().eClass()));
		}
		shipments.forEach(shipment -> {
			for (int i = 0; i < 12; i++) {
				change(shipment, shipments);
			}
		});
		return shipments;
	}

	/** Changes one thing. */
	public void change(Record shipment, List<Record> others) {
		switch (random.nextInt(14)) {
		case 0 -> shipment.setTitle(text(shipment.getTitle()));
		case 1 -> Shipments.set(shipment, "text", text((LocalizedText) Shipments.get(shipment, "text")));
		case 2 -> Shipments.set(shipment, "status", literal(shipment));
		case 3 -> Shipments.set(shipment, "agreed", random.nextBoolean() ? null : PartialDate.parse(any(DATES)));
		case 4 -> Shipments.set(shipment, "indicative", PartialDate.parse(any(DATES)));
		case 5 -> Shipments.set(shipment, "urgent", random.nextBoolean());
		case 6 -> Shipments.set(shipment, "weight", new BigDecimal(any(NUMBERS)));
		case 7 -> Shipments.set(shipment, "wagons", random.nextBoolean() ? null : random.nextInt(90));
		case 8 -> change(shipment.getAliases(), any(WORDS));
		case 9 -> change(list(shipment, "concerns"), any(others));
		case 10 -> Shipments.set(shipment, "origin", lines(shipment, random.nextBoolean() ? any(others) : shipment));
		case 11 -> Shipments.set(shipment, "seal", random.nextBoolean() ? null : line());
		case 12 -> shipment.setNotes(any(WORDS));
		default -> changeLines(shipment);
		}
	}

	private LocalizedText text(LocalizedText before) {
		LocalizedText text = before == null ? LocalizedText.EMPTY : before;
		Language language = any(List.of(Language.values()));
		return random.nextInt(4) == 0 ? text.withApproved(language, true) : text.with(language, random.nextInt(5) == 0 ? null : any(WORDS));
	}

	private Object literal(Record shipment) {
		var status = (EAttribute) shipment.eClass().getEStructuralFeature("status");
		return EcoreUtil.createFromString(status.getEAttributeType(), any(List.of("DRAFT", "SENT", "ARRIVED")));
	}

	private void changeLines(Record shipment) {
		EList<EObject> lines = list(shipment, "lines");
		change(lines, line());
		if (!lines.isEmpty()) {
			EObject line = any(lines);
			Shipments.set(line, "goods", any(WORDS));
			Shipments.set(line, "name", text((LocalizedText) Shipments.get(line, "name")));
			Shipments.set(line, "replaces", random.nextBoolean() ? null : any(lines));
			change(list(line, "parts"), line());
		}
	}

	private EObject line() {
		return ObjectIds.create(model.line(), Ids.newId());
	}

	private EObject lines(Record own, Record other) {
		EList<EObject> lines = list(other, "lines");
		return lines.isEmpty() ? own : any(lines);
	}

	private <T> void change(EList<T> list, T element) {
		int kind = list.isEmpty() ? 0 : random.nextInt(4);
		if (kind == 3) {
			list.remove(random.nextInt(list.size()));
		} else if (kind == 2) {
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		} else if (!list.contains(element)) {
			list.add(random.nextInt(list.size() + 1), element);
		}
	}

	@SuppressWarnings("unchecked") // a many-valued reference's value is a list
	private static EList<EObject> list(EObject object, String feature) {
		return (EList<EObject>) Shipments.get(object, feature);
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
