package org.liaison.ui.conflicts;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Resolution;
import org.liaison.core.types.RecordType;
import org.liaison.core.value.ValueParser;
import org.liaison.ui.record.RecordPickerDialog;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/** Asks for a value that neither post gave: a text, date, number or literal is written, a record is chosen. */
final class OtherValue {

	private static final String DRAFT = "draft:"; //$NON-NLS-1$

	private OtherValue() {
	}

	/** Whether a third value makes sense: not for what is only there or not. */
	static boolean isPossible(Conflict conflict) {
		EStructuralFeature feature = feature(conflict);
		return !conflict.isRemoval() && feature != null && (!feature.isMany() || StoredForm.isLocalized(feature))
				&& !(feature instanceof EReference reference && reference.isContainment());
	}

	private static EStructuralFeature feature(Conflict conflict) {
		return RegisterSession.get().types().eClass(conflict.type()).map(c -> c.getEStructuralFeature(conflict.field().feature()))
				.orElse(null);
	}

	/** @param proposal the stored value to begin with, may be {@code null} */
	static Optional<Resolution> ask(Shell shell, ConflictEntry entry, String proposal) {
		Conflict conflict = entry.conflict();
		EStructuralFeature feature = feature(conflict);
		if (feature instanceof EReference reference) {
			return RegisterSession.get().register().flatMap(register -> RecordPickerDialog.choose(shell, entry.field(), register, types(reference)))
					.map(record -> new Resolution(conflict, record.id()));
		}
		boolean localized = StoredForm.isLocalized(feature);
		String text = proposal == null ? "" : localized ? proposal.substring(proposal.indexOf(':') + 1) : proposal; //$NON-NLS-1$
		var dialog = new ValueDialog(shell, entry.field(), message(feature), text,
				localized ? typed -> null : typed -> problem((EAttribute) feature, typed), localized);
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		String typed = dialog.getValue();
		String stored = typed.isBlank() ? null : localized ? DRAFT + typed : ValueParser.now().stored((EAttribute) feature, typed);
		return Optional.of(new Resolution(conflict, stored));
	}

	private static Set<String> types(EReference reference) {
		return RegisterSession.get().types().all().stream().filter(type -> reference.getEReferenceType().isSuperTypeOf(type.eClass()))
				.map(RecordType::id).collect(Collectors.toSet());
	}

	private static String message(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum literals) {
			return NLS.bind(ConflictsText.otherMessage, literals.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		return NLS.bind(ConflictsText.otherMessage, "").strip(); //$NON-NLS-1$
	}

	private static String problem(EAttribute attribute, String typed) {
		try {
			if (!typed.isBlank()) {
				ValueParser.now().stored(attribute, typed);
			}
			return null;
		} catch (RegisterException e) {
			return Failures.sentence(e);
		}
	}

	private static final class ValueDialog extends InputDialog {

		private static final int LINES = 6;

		private final boolean several;

		ValueDialog(Shell shell, String title, String message, String value, IInputValidator validator, boolean severalLines) {
			super(shell, title, message, value, validator);
			several = severalLines;
		}

		@Override
		protected int getInputTextStyle() {
			return several ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL : super.getInputTextStyle();
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Control area = super.createDialogArea(parent);
			if (several) {
				((GridData) getText().getLayoutData()).heightHint = getText().getLineHeight() * LINES;
			}
			return area;
		}
	}
}
