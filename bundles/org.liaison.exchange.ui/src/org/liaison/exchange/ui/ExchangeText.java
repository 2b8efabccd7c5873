package org.liaison.exchange.ui;

import org.eclipse.osgi.util.NLS;
import org.liaison.exchange.device.Role;

/** Texts of the exchange. One field for each key of the message files beside it. */
public final class ExchangeText extends NLS {

	public static String addDevice;
	public static String anyPartner;
	public static String applied;
	public static String askBoth;
	public static String askRevoke;
	public static String askTrust;
	public static String askWhose;
	public static String browse;
	public static String cardSaved;
	public static String change;
	public static String changed;
	public static String compared;
	public static String conflictsNow;
	public static String contentHint;
	public static String contentPage;
	public static String counterpart;
	public static String counterpartHint;
	public static String counts;
	public static String created;
	public static String deleted;
	public static String deviceName;
	public static String devices;
	public static String devicesHint;
	public static String encrypt;
	public static String encryptHint;
	public static String everything;
	public static String everythingHint;
	public static String file;
	public static String fileCounterpart;
	public static String fileEverything;
	public static String filePage;
	public static String filePageHint;
	public static String fileReceipt;
	public static String fingerprint;
	public static String forPost;
	public static String forPostHint;
	public static String from;
	public static String heard;
	public static String holds;
	public static String holdsOperations;
	public static String holdsPartner;
	public static String holdsReceipt;
	public static String holdsRecords;
	public static String inspectionHint;
	public static String inspectionPage;
	public static String key;
	public static String keepBoth;
	public static String leftOut;
	public static String made;
	public static String madeFiles;
	public static String make;
	public static String missing;
	public static String missingUnknown;
	public static String needsPlugin;
	public static String neverHeard;
	public static String noPosts;
	public static String notAllowed;
	public static String nothingNew;
	public static String nothingToSend;
	public static String omitted;
	public static String open;
	public static String ownFingerprint;
	public static String ownName;
	public static String packages;
	public static String preparing;
	public static String receiptMade;
	public static String receiverHint;
	public static String receiverPage;
	public static String revoke;
	public static String revoked;
	public static String roleCOUNTERPART;
	public static String rolePOST;
	public static String sameKeys;
	public static String saveCard;
	public static String saveCardHint;
	public static String setBack;
	public static String title;
	public static String trustCounterpart;
	public static String trustNOT_A_POST;
	public static String trustOTHER_KEYS;
	public static String trustOWN;
	public static String trustPost;
	public static String trustREVOKED;
	public static String trustTRUSTED;
	public static String trustUNKNOWN;
	public static String trustedSince;
	public static String type;
	public static String waiting;
	public static String whose;
	public static String wouldChange;
	public static String wouldConflict;
	public static String writeReceipt;

	static {
		NLS.initializeMessages("org.liaison.exchange.ui.exchangeText", ExchangeText.class); //$NON-NLS-1$
	}

	private ExchangeText() {
	}

	/** Whose device it is. */
	public static String of(Role role) {
		return switch (role) {
		case POST -> rolePOST;
		case COUNTERPART -> roleCOUNTERPART;
		};
	}
}
