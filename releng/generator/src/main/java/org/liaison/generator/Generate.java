package org.liaison.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the {@code src-gen} folders of the five models anew. Argument: the folder {@code bundles}.
 * Needs no Eclipse: the generator writes into a scratch folder, from which {@code src-gen} is replaced as a whole.
 */
public final class Generate {

	/** The models, the one that the others use first. */
	public static final List<String> MODELS = List.of("model", "agreements", "meetings", "ports", "commitments");

	private Generate() {
	}

	/** Replaces each {@code <bundles>/org.liaison.<model>/src-gen}. */
	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]).toRealPath();
		Path scratch = Files.createTempDirectory("liaison-generate");
		for (String model : MODELS) {
			Path made = generate(bundles, model, scratch);
			Path target = bundles.resolve("org.liaison." + model).resolve("src-gen");
			delete(target);
			copy(made, target);
		}
		delete(scratch);
	}

	/**
	 * Generates one model's Java.
	 *
	 * @return the folder inside {@code scratch} that has the generated packages
	 * @throws IllegalStateException if the model is invalid or the generator warns
	 */
	public static Path generate(Path bundles, String model, Path scratch) {
		String bundle = "org.liaison." + model;
		EcorePlugin.getPlatformResourceMap().put(bundle, URI.createURI(scratch.resolve(bundle).toUri() + "/"));
		GenModel genModel = load(bundles.resolve(bundle).resolve("model").resolve(model + ".genmodel"));
		var generator = new Generator() {
			@Override
			public JControlModel getJControlModel() {
				// Without rules there is no merge, which would need the Java tools of Eclipse. Files are overwritten.
				return new JControlModel();
			}
		};
		generator.setInput(genModel);
		check(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
		return scratch.resolve(bundle).resolve("src-gen");
	}

	private static GenModel load(Path file) {
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		var genModel = (GenModel) resources.getResource(URI.createFileURI(file.toString()), true).getContents().getFirst();
		genModel.getUsedGenPackages().forEach(used -> used.getGenModel().reconcile());
		genModel.reconcile();
		genModel.setUpdateClasspath(false);
		genModel.setCodeFormatting(false);
		genModel.setBundleManifest(false);
		genModel.setCanGenerate(true);
		check(genModel.diagnose());
		return genModel;
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			throw new IllegalStateException(diagnostic + " " + diagnostic.getChildren());
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
