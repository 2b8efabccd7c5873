package org.liaison.core.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The canonical form of operations (RFC 8785 JSON, UTF-8) and their hashes. The hash chain of a register and the packages that posts
 * exchange must agree on it byte by byte: it never changes.
 * <p>
 * Members are {@code after, author, bases, before, clock, device, edit, element, feature, id, object, previousHash, reason, record,
 * sequence, type}, all texts but {@code bases}, which is a list of texts; what an operation does not have is left out. The hash itself
 * is no member.
 * </p>
 */
public final class OperationForm {

	/** Bytes of the longest form: what many texts at the limit of one have together. It is read, hashed and sent as one line, in memory. */
	public static final int LONGEST = 64 << 20;

	private static final JsonFactory JSON = new JsonFactory();
	private static final char ELEMENT = '@';

	private OperationForm() {
	}

	/** The canonical form. */
	public static byte[] bytes(Operation operation) {
		SortedMap<String, Object> members = new TreeMap<>();
		members.put("id", operation.id()); //$NON-NLS-1$
		members.put("device", operation.device()); //$NON-NLS-1$
		members.put("sequence", Long.toString(operation.sequence())); //$NON-NLS-1$
		members.put("clock", Long.toString(operation.clock())); //$NON-NLS-1$
		members.put("author", operation.author()); //$NON-NLS-1$
		members.put("edit", operation.edit()); //$NON-NLS-1$
		members.put("reason", operation.reason()); //$NON-NLS-1$
		members.put("record", operation.record()); //$NON-NLS-1$
		members.put("object", operation.object()); //$NON-NLS-1$
		members.put("type", operation.type()); //$NON-NLS-1$
		members.put("bases", operation.bases()); //$NON-NLS-1$
		members.put("previousHash", operation.previousHash()); //$NON-NLS-1$
		if (operation.field() != null) {
			members.put("feature", operation.field().feature()); //$NON-NLS-1$
			members.put("element", operation.field().element()); //$NON-NLS-1$
		}
		if (operation.before() != null) {
			members.put("before", operation.before()); //$NON-NLS-1$
		}
		if (operation.after() != null) {
			members.put("after", operation.after()); //$NON-NLS-1$
		}
		return CanonicalJson.object(members).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The operation of a canonical form, with its hash.
	 *
	 * @throws IllegalArgumentException when it is not exactly the canonical form of an operation that a register can have
	 */
	public static Operation parse(byte[] form) {
		return OperationReading.parse(form);
	}

	/** SHA-256 of the canonical form, lower-case hex. */
	public static String hash(Operation operation) {
		return hash(bytes(operation));
	}

	private static String hash(byte[] form) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}

	/**
	 * The same operation with its hash.
	 *
	 * @throws RegisterException {@code LINE_TOO_LONG} when its form is longer than {@link #LONGEST}
	 */
	public static Operation withHash(Operation operation) {
		byte[] form = bytes(operation);
		if (form.length > LONGEST) {
			throw new RegisterException(Problem.LINE_TOO_LONG, LONGEST >> 20);
		}
		return withHash(operation, form);
	}

	/** @param form its canonical form */
	static Operation withHash(Operation o, byte[] form) {
		return new Operation(o.id(), o.device(), o.sequence(), o.clock(), o.author(), o.edit(), o.reason(), o.record(), o.object(), o.type(),
				o.field(), o.before(), o.after(), o.bases(), o.previousHash(), hash(form));
	}

	/** First values of an object as a creation tells them: names {@code feature} or {@code feature@element}. */
	public static String values(SortedMap<FieldKey, String> fields) {
		SortedMap<String, String> members = new TreeMap<>();
		fields.forEach((key, value) -> members.put(key.element().isEmpty() ? key.feature() : key.feature() + ELEMENT + key.element(), value));
		return CanonicalJson.object(members);
	}

	/**
	 * The values that {@link #values(SortedMap)} wrote.
	 *
	 * @throws IllegalArgumentException when it is of another form
	 */
	public static SortedMap<FieldKey, String> values(String json) {
		SortedMap<FieldKey, String> fields = new TreeMap<>();
		try (var parser = JSON.createParser(json)) {
			parser.nextToken();
			for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
				if (parser.nextToken() != JsonToken.VALUE_STRING) {
					throw new IllegalArgumentException(name);
				}
				fields.put(key(name), parser.getText());
			}
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
		return fields;
	}

	/** Reserved features begin with the sign themselves. */
	private static FieldKey key(String name) {
		int at = name.indexOf(ELEMENT, 1);
		return at < 0 ? FieldKey.of(name) : new FieldKey(name.substring(0, at), name.substring(at + 1));
	}
}
