package org.liaison.commitments.ui;

import java.util.Objects;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.liaison.commitments.Position;
import org.liaison.model.Language;
import org.liaison.model.Organisation;
import org.liaison.model.Party;
import org.liaison.model.Person;
import org.liaison.model.Post;
import org.liaison.ui.session.RegisterSession;

/** Whose side a party is on. Which country is ours is a setting of the installation: the same register is read on both sides. */
public enum Side {

	/** The officer's own. */
	OURS,
	/** The other country's. */
	THEIRS,
	/** Of no country that is known. */
	OTHER;

	/** The name of the setting. */
	public static final String COUNTRY = "ourCountry"; //$NON-NLS-1$

	/** The side of a party. Follows its references, so not on the UI thread. */
	public static Side of(Party party) {
		String country = country(party);
		if (country == null || country.isBlank()) {
			return OTHER;
		}
		return country.equals(ourCountry()) ? OURS : THEIRS;
	}

	/** Our country by ISO 3166. Until somebody says otherwise that of the interface language: Russia for Russian, else China. */
	public static String ourCountry() {
		return preferences().get(COUNTRY, RegisterSession.get().language() == Language.RU ? "RU" : "CN"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The settings of this bundle. */
	public static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.liaison.commitments.ui"); //$NON-NLS-1$
	}

	/** An organisation's country or that of the one it belongs to; a person's is that of the last post held. */
	private static String country(Party party) {
		return switch (party) {
		case Organisation organisation when organisation.getCountry() != null -> organisation.getCountry();
		case Organisation organisation -> organisation.getParent() == null ? null : country(organisation.getParent());
		case Person person -> person.getPosts().reversed().stream().map(Post::getOrganisation).filter(Objects::nonNull).findFirst()
				.map(Side::country).orElse(null);
		case null, default -> null;
		};
	}

	/** The side of who says something. */
	public static Side of(Position position) {
		return of(position.getParty());
	}
}
