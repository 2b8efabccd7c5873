package org.liaison.testing.convergence;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.codec.ObjectIds;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.testing.Shipments;

/** Changes one thing of a shipment: every kind of feature that a model can have. */
final class Changing {

	private static final List<String> WORDS = List.of("coal", "уголь", "煤炭", "a, \"b\"", "😀");
	private static final List<String> DATES = List.of("2013", "2017-08-08", "2022-01/2022-11", "../2014-12-31");

	private final Shipments model;

	Changing(Shipments model) {
		this.model = model;
	}

	void change(Record shipment, List<Record> others, int what, int which) {
		EList<EObject> lines = list(shipment, "lines");
		switch (what % 16) {
		case 0 -> shipment.setTitle(text(shipment.getTitle(), which));
		case 1 -> Shipments.set(shipment, "text", text((LocalizedText) Shipments.get(shipment, "text"), which));
		case 2, 3 -> Shipments.set(shipment, "status", literal(shipment, which));
		case 4 -> Shipments.set(shipment, "agreed", which % 5 == 0 ? null : PartialDate.parse(any(DATES, which)));
		case 5 -> Shipments.set(shipment, "weight", new BigDecimal(which).movePointLeft(which % 3));
		case 6 -> Shipments.set(shipment, "wagons", which % 4 == 0 ? null : which);
		case 7 -> change(shipment.getAliases(), any(WORDS, which), which);
		case 8 -> change(list(shipment, "concerns"), any(others, which), which);
		case 9 -> Shipments.set(shipment, "origin", lines.isEmpty() ? any(others, which) : any(lines, which));
		case 10 -> Shipments.set(shipment, "seal", which % 2 == 0 ? null : line());
		case 11, 12 -> change(lines, line(), which);
		case 13 -> lines.stream().skip(which % (lines.size() + 1)).findFirst().ifPresent(line -> Shipments.set(line, "goods", any(WORDS, which)));
		case 14 -> lines.stream().skip(which % (lines.size() + 1)).findFirst().ifPresent(line -> change(list(line, "parts"), line(), which / 3));
		default -> move(lines, which);
		}
	}

	/** Puts a line into another one, or takes a part out of its line. */
	private static void move(EList<EObject> lines, int which) {
		if (lines.isEmpty()) {
			return;
		}
		EObject line = any(lines, which);
		EList<EObject> parts = list(line, "parts");
		EObject other = any(lines, which / 7);
		if (which % 3 == 0 && !parts.isEmpty()) {
			lines.add(any(parts, which));
		} else if (other != line) {
			parts.add(other);
		}
	}

	private static LocalizedText text(LocalizedText before, int which) {
		LocalizedText text = before == null ? LocalizedText.EMPTY : before;
		Language language = any(List.of(Language.values()), which);
		return which % 5 == 0 ? text.withApproved(language, true) : text.with(language, any(WORDS, which / 3));
	}

	private static Object literal(Record shipment, int which) {
		var status = (EAttribute) shipment.eClass().getEStructuralFeature("status");
		return EcoreUtil.createFromString(status.getEAttributeType(), any(List.of("DRAFT", "SENT", "ARRIVED"), which));
	}

	private EObject line() {
		return ObjectIds.create(model.line(), Ids.newId());
	}

	private static <T> void change(EList<T> list, T element, int which) {
		int kind = list.isEmpty() ? 0 : which % 4;
		if (kind == 3) {
			list.remove(which % list.size());
		} else if (kind == 2) {
			list.move(which % list.size(), which / 5 % list.size());
		} else if (!list.contains(element)) {
			list.add(which % (list.size() + 1), element);
		}
	}

	@SuppressWarnings("unchecked") // a many-valued reference's value is a list
	private static EList<EObject> list(EObject object, String feature) {
		return (EList<EObject>) Shipments.get(object, feature);
	}

	static <T> T any(List<T> list, int which) {
		return list.get(which % list.size());
	}
}
