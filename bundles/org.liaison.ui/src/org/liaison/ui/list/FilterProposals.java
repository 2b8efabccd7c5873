package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** What can be written where the caret stands in a filter: features with their labels, literals, operators. */
final class FilterProposals implements IContentProposalProvider {

	private static final List<String> OPERATORS = List.of("=", "<", "<=", ">", ">=", "~", "in ()", "is empty", "and", "or", "not", "today", "today+30d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

	/**
	 * One proposal.
	 *
	 * @param word what would be written
	 * @param meaning what it means in the interface language, {@code ""} for nothing
	 * @param replaced the whole filter with the word in it
	 * @param caret where the caret goes
	 */
	record Proposal(String word, String meaning, String replaced, int caret) implements IContentProposal {

		@Override
		public String getContent() {
			return word;
		}

		@Override
		public int getCursorPosition() {
			return word.length();
		}

		@Override
		public String getLabel() {
			return meaning.isEmpty() ? word : word + "  –  " + meaning; //$NON-NLS-1$
		}

		@Override
		public String getDescription() {
			return null;
		}
	}

	private final RecordType type;

	FilterProposals(RecordType type) {
		this.type = type;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		int start = wordStart(contents, position);
		String begun = contents.substring(start, position).toLowerCase(Locale.ROOT);
		List<IContentProposal> proposals = new ArrayList<>();
		Offer offer = (word, meaning) -> {
			if (word.toLowerCase(Locale.ROOT).startsWith(begun) || !begun.isEmpty() && meaning.toLowerCase().startsWith(begun)) {
				String before = contents.substring(0, start) + word + ' ';
				proposals.add(new Proposal(word, meaning, before + contents.substring(position), before.length()));
			}
		};
		for (EStructuralFeature feature : type.eClass().getEAllStructuralFeatures()) {
			if (!Annotations.flag(feature, "hidden")) { //$NON-NLS-1$
				offer.add(feature.getName(), RecordText.feature(feature));
				offerLiterals(feature, offer);
			}
		}
		OPERATORS.forEach(operator -> offer.add(operator, "")); //$NON-NLS-1$
		return proposals.stream().distinct().toArray(IContentProposal[]::new);
	}

	private static void offerLiterals(EStructuralFeature feature, Offer offer) {
		if (feature.getEType() instanceof EEnum enumeration) {
			RegisterSession session = RegisterSession.get();
			for (EEnumLiteral literal : enumeration.getELiterals()) {
				offer.add(literal.getLiteral(), session.labels().literal(enumeration, literal, session.language()));
			}
		}
	}

	private static int wordStart(String contents, int position) {
		int start = position;
		while (start > 0 && (Character.isLetterOrDigit(contents.charAt(start - 1)) || contents.charAt(start - 1) == '_')) {
			start--;
		}
		return start;
	}

	@FunctionalInterface
	private interface Offer {

		void add(String word, String meaning);
	}
}
