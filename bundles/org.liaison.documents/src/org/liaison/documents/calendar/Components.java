package org.liaison.documents.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.model.Marking;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDate.Precision;

import biweekly.component.ICalComponent;
import biweekly.property.Categories;
import biweekly.property.Classification;
import biweekly.property.Created;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.LastModified;
import biweekly.property.Sequence;
import biweekly.property.Summary;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** What events and tasks have in common. */
final class Components {

	private static final EStructuralFeature TAGS = ModelPackage.Literals.RECORD__TAGS;
	private static final EStructuralFeature MARKING = ModelPackage.Literals.RECORD__MARKING;
	/** Every entry needs them. */
	static final List<EStructuralFeature> COLUMNS = List.of(ModelPackage.Literals.RECORD__KEY, ModelPackage.Literals.RECORD__TITLE, TAGS, MARKING);

	private Components() {
	}

	/** Whether a date is a day, or days, beyond doubt. */
	static boolean isExact(PartialDate date) {
		return date.precision() == Precision.DAY && date.earliest() != null && date.latest() != null && !date.isApproximate() && !date.isUncertain();
	}

	/** A day, the same in every time zone. */
	static ICalDate day(LocalDate day) {
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}

	/** Identity, version and texts. */
	static void fill(ICalComponent component, Entry entry, Version version, String summary, String description, String category) {
		Date changed = Date.from(version.changed());
		component.setProperty(new Uid(entry.row().id()));
		component.setProperty(new DateTimeStamp(changed));
		component.setProperty(new LastModified(changed));
		component.setProperty(new Created(Date.from(version.created())));
		component.setProperty(new Sequence(version.sequence()));
		component.setProperty(new Summary(summary.isBlank() ? entry.row().key() : summary));
		component.setProperty(new Description(description));
		component.setProperty(categories(entry, category));
		component.setProperty(Marking.PUBLIC.getName().equals(entry.literal(MARKING)) ? Classification.public_() : Classification.private_());
	}

	private static Categories categories(Entry entry, String category) {
		var categories = new Categories(category);
		if (entry.value(TAGS) instanceof Collection<?> tags) {
			tags.forEach(tag -> categories.getValues().add(tag.toString()));
		}
		return categories;
	}
}
