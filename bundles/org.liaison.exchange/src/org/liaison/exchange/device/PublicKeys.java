package org.liaison.exchange.device;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * What others need to know a device again, and to write to it alone.
 *
 * @param signing Ed25519 public key, X.509 form in Base64
 * @param encryption X25519 recipient as the age format writes it, {@code age1…}
 */
public record PublicKeys(String signing, String encryption) {

	private static final int GROUPS = 6;
	private static final int DIGITS = 5;

	/**
	 * What two officers compare on the telephone: six groups of five digits, 99 bits of a SHA-256 over both keys. Digits and not words,
	 * because they are the same in every language that the two may speak.
	 */
	public String fingerprint() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((signing + '\n' + encryption).getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
			String number = new BigInteger(1, hash).mod(BigInteger.TEN.pow(GROUPS * DIGITS)).toString();
			String digits = "0".repeat(GROUPS * DIGITS - number.length()) + number; //$NON-NLS-1$
			return digits.replaceAll("(\\d{5})(?=\\d)", "$1 "); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}

	/** Whether this device signed these bytes. */
	public boolean signed(byte[] bytes, byte[] signature) {
		try {
			PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signing))); //$NON-NLS-1$
			Signature verification = Signature.getInstance("Ed25519"); //$NON-NLS-1$
			verification.initVerify(key);
			verification.update(bytes);
			return verification.verify(signature);
		} catch (GeneralSecurityException | IllegalArgumentException noKey) {
			return false;
		}
	}
}
