package org.liaison.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypes;

/** Says in short what a model says of a type: another text means that the two posts have different versions of it. */
final class ModelPrint {

	private ModelPrint() {
	}

	static String of(String type, RecordTypes types) {
		return types.eClass(type).map(ModelPrint::of).orElse(""); //$NON-NLS-1$
	}

	private static String of(EClass eClass) {
		String features = eClass.getEAllStructuralFeatures().stream().filter(Annotations::isStored)
				.map(feature -> feature.getName() + ' ' + feature.getEType().getName() + ' ' + feature.isMany()).sorted()
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(features.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return HexFormat.of().formatHex(hash, 0, 8);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
