package org.liaison.ui.today;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.ui.session.RegisterSession;

/** The cards that the installed bundles contribute; see the schema of {@link CardSource#POINT}. */
final class Cards {

	private static final String DESCENDING = ":desc"; //$NON-NLS-1$

	private Cards() {
	}

	/** The cards in their order. */
	static List<Card> read() {
		return contributions().read(CardSource.POINT, Cards::card).stream()
				.sorted(Comparator.comparingInt(Card::place)).toList();
	}

	private static Contributions contributions() {
		return PlatformUI.getWorkbench().getService(Contributions.class);
	}

	private static Card card(IConfigurationElement element) {
		String place = element.getAttribute("place"); //$NON-NLS-1$
		return new Card(element.getAttribute("label"), element.getAttribute("hint"), //$NON-NLS-1$ //$NON-NLS-2$
				place == null ? Integer.MAX_VALUE : Integer.parseInt(place), source(element), element.getAttribute("page")); //$NON-NLS-1$
	}

	private static CardSource source(IConfigurationElement element) {
		if (element.getName().equals("recent")) { //$NON-NLS-1$
			return new RecentCard();
		}
		if (element.getName().equals("conflicts")) { //$NON-NLS-1$
			return new ConflictsCard();
		}
		if (element.getName().equals("source")) { //$NON-NLS-1$
			return new ContributedCard(contributions().find(CardSource.POINT, CardSource.class, "id", element.getAttribute("id")).orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		RecordTypes types = RegisterSession.get().types();
		RecordType type = types.named(element.getAttribute("type")); //$NON-NLS-1$
		String sort = element.getAttribute("sort"); //$NON-NLS-1$
		boolean descending = sort != null && sort.endsWith(DESCENDING);
		String sortFeature = descending ? sort.substring(0, sort.length() - DESCENDING.length()) : sort;
		return new QueryCard(type, element.getAttribute("filter"), feature(type, sortFeature), descending, //$NON-NLS-1$
				feature(type, element.getAttribute("when")), feature(type, element.getAttribute("who"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static EStructuralFeature feature(RecordType type, String name) {
		if (name == null) {
			return null;
		}
		EStructuralFeature feature = type.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new RegisterException(Problem.UNKNOWN_FEATURE, name, type.name(), ""); //$NON-NLS-1$
		}
		return feature;
	}
}
