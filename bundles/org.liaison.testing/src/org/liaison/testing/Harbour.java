package org.liaison.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.ModelPackage;

/** A model without Java that has one feature of every kind: ships, tugs and quays, with decks, cabins and engines inside. */
public final class Harbour {

	private final EPackage model;
	private final RecordTypes types;

	/** A copy of the model of one's own, free to be changed. */
	public Harbour() {
		this(load());
	}

	/** Another model. */
	public Harbour(EPackage model) {
		this.model = model;
		this.types = RecordTypesBuilder.of(model);
	}

	/** The model as its file has it. */
	public static EPackage load() {
		ModelPackage.eINSTANCE.eClass();
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource resource = resources.createResource(URI.createURI("harbour.ecore"));
		try (InputStream in = Harbour.class.getResourceAsStream("harbour.ecore")) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (EPackage) resource.getContents().getFirst();
	}

	/** The model. */
	public EPackage model() {
		return model;
	}

	/** Its record types. */
	public RecordTypes types() {
		return types;
	}

	/** A record type by its name. */
	public RecordType type(String name) {
		return types.named(name);
	}

	/** A class by its name. */
	public EClass eClass(String name) {
		return (EClass) model.getEClassifier(name);
	}

	/** A feature of a class. */
	public EStructuralFeature feature(String eClass, String name) {
		return eClass(eClass).getEStructuralFeature(name);
	}
}
