package org.liaison.core.internal.edit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.Register;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Annotations;

/** Bytes that were put into objects of an edit: their objects tell the SHA-256 and the size, the register gets them on saving. */
final class Contents {

	private static final String SHA256 = "sha256"; //$NON-NLS-1$
	private static final String SIZE = "size"; //$NON-NLS-1$

	private final Map<String, byte[]> bytes = new HashMap<>();

	/** Notes the bytes in an object and all it contains. */
	void collect(EObject root) {
		collectOne(root);
		root.eAllContents().forEachRemaining(this::collectOne);
	}

	private void collectOne(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (Annotations.isContent(attribute) && object.eGet(attribute) instanceof byte[] content) {
				String sha256 = sha256(content);
				bytes.put(sha256, content);
				set(object, SHA256, sha256);
				set(object, SIZE, String.valueOf(content.length));
			}
		}
	}

	private static void set(EObject object, String feature, String text) {
		Optional.ofNullable(object.eClass().getEStructuralFeature(feature)).map(EAttribute.class::cast).ifPresent(attribute -> {
			Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
			if (!Objects.equals(value, object.eGet(attribute))) {
				object.eSet(attribute, value);
			}
		});
	}

	/** Stores the bytes that a state tells of. */
	void store(RecordState state, Register register) {
		for (ObjectState object : state.objects()) {
			object.fields().forEach((key, value) -> {
				if (key.feature().equals(SHA256) && bytes.containsKey(value)) {
					register.store(bytes.get(value));
				}
			});
		}
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
