package org.liaison.ui.session;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.liaison.core.RecordRef;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.ValueText;
import org.liaison.ui.internal.Messages;

/** Records, types and values in the words of the interface language. */
public final class RecordText {

	private RecordText() {
	}

	/** Key and title: {@code COM-3 Open the third crossing}. */
	public static String label(RecordRef record) {
		return (record.key() + ' ' + title(record)).strip();
	}

	/** The title, in another language when it lacks the preferred one. */
	public static String title(RecordRef record) {
		return record.title().best(session().language());
	}

	/** A type in the singular; its identifier when no installed bundle defines it. */
	public static String type(String typeId) {
		return session().types().byId(typeId).map(RecordText::type).orElse(typeId);
	}

	/** A type in the singular. */
	public static String type(RecordType type) {
		return session().labels().type(type.eClass(), session().language());
	}

	/** A type in the plural. */
	public static String types(RecordType type) {
		return session().labels().types(type.eClass(), session().language());
	}

	/** A feature. */
	public static String feature(EStructuralFeature feature) {
		return session().labels().feature(feature, session().language());
	}

	/** What the tab of a new record says. */
	public static String newRecord(RecordType type) {
		return NLS.bind(Messages.newRecord, type(type));
	}

	/** A value of a feature as a list shows it, {@code ""} for none; see {@link org.liaison.core.query.Row#cells()}. */
	public static String value(EStructuralFeature feature, Object value) {
		return new ValueText(session().labels(), session().language()).text(feature, value);
	}

	private static RegisterSession session() {
		return RegisterSession.get();
	}
}
