package org.liaison.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.ModelPackage;

/** A model without Java that has one of everything a model can have, beside the common model; see {@code model/shipments.ecore}. */
public final class Shipments {

	private final EPackage ePackage = load();
	private final RecordTypes types = RecordTypesBuilder.of(ModelPackage.eINSTANCE, ePackage);

	private static EPackage load() {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		Resource resource = resources.createResource(URI.createURI("shipments.ecore"));
		try (InputStream in = Shipments.class.getResourceAsStream("/model/shipments.ecore")) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (EPackage) resource.getContents().getFirst();
	}

	/** The model. */
	public EPackage ePackage() {
		return ePackage;
	}

	/** Its types and those of the common model. */
	public RecordTypes types() {
		return types;
	}

	/** The record type {@code Shipment}. */
	public RecordType shipment() {
		return types.named("Shipment");
	}

	/** The contained class {@code Line}. */
	public EClass line() {
		return (EClass) ePackage.getEClassifier("Line");
	}

	/** The value of a feature by its name. */
	public static Object get(EObject object, String feature) {
		return object.eGet(feature(object, feature));
	}

	/** Sets a feature by its name. */
	public static void set(EObject object, String feature, Object value) {
		object.eSet(feature(object, feature), value);
	}

	private static EStructuralFeature feature(EObject object, String name) {
		return object.eClass().getEStructuralFeature(name);
	}
}
