package org.liaison.ui.record.source;

import java.util.ArrayList;
import java.util.List;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Citation;
import org.liaison.model.CitationPart;
import org.liaison.model.ModelPackage;

/**
 * A record that cites a source.
 *
 * @param record who cites
 * @param part which of the source's texts
 * @param quote which passage
 * @param supports what it bears out, may be empty
 */
record Citer(RecordRef record, CitationPart part, Quote quote, String supports) {

	private static final int MOST = 500;

	/** Who cites a source, in the order of the passages. Not on the UI thread. */
	static List<Citer> of(Register register, String source) {
		String holder = RecordTypes.typeId(ModelPackage.Literals.CITATION);
		List<RecordRef> citing = register.referrers(source, MOST).stream().filter(r -> r.holderType().equals(holder))
				.map(Referrer::record).distinct().toList();
		List<Citer> citers = new ArrayList<>();
		try (Edit edit = Edits.open(register)) {
			for (RecordRef ref : citing) {
				for (var contents = edit.load(ref.id()).eAllContents(); contents.hasNext();) {
					if (contents.next() instanceof Citation citation && citation.getSource() != null && source.equals(citation.getSource().getId())) {
						citers.add(new Citer(ref, citation.getPart(), Quote.of(citation),
								citation.getSupports() == null ? "" : citation.getSupports())); //$NON-NLS-1$
					}
				}
			}
		}
		citers.sort((a, b) -> Integer.compare(a.quote.start(), b.quote.start()));
		return citers;
	}
}
