package org.liaison.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The five Ecore files and the label files beside them, as tests read them. */
final class Models {

	static final String ANNOTATION = "http://liaison.org/record";

	private static final Path BUNDLES = Path.of(System.getProperty("repository"), "bundles").toAbsolutePath();

	private static final ResourceSet RESOURCES = new ResourceSetImpl();

	static {
		RESOURCES.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
	}

	private Models() {
	}

	static List<EPackage> all() {
		return Generate.MODELS.stream().map(Models::load).toList();
	}

	static Stream<EClass> classes() {
		return all().stream().flatMap(model -> model.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	static Path bundle(String model) {
		return BUNDLES.resolve("org.liaison." + model);
	}

	/** Labels of a model in the language whose files end in {@code suffix}. */
	static Properties labels(String model, String suffix) {
		var labels = new Properties();
		try (var reader = Files.newBufferedReader(bundle(model).resolve("plugin" + suffix + ".properties"))) {
			labels.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return labels;
	}

	private static EPackage load(String model) {
		var file = URI.createFileURI(bundle(model).resolve("model").resolve(model + ".ecore").toString());
		return (EPackage) RESOURCES.getResource(file, true).getContents().getFirst();
	}
}
