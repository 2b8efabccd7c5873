package org.liaison.core.internal.types;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.query.FilterParser;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.ContributedPackage;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.core.value.ValueParser;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The models that the installed bundles contribute. A model that cannot be used is named by {@link Contributions} and left out. */
@Component(service = InstalledModels.class)
public class InstalledModels {

	private final List<ContributedPackage> packages;

	@Activate
	public InstalledModels(@Reference Contributions contributions) {
		packages = contributions.read(RecordTypes.POINT, InstalledModels::read);
	}

	/** The models in the order of contribution. */
	List<ContributedPackage> packages() {
		return packages;
	}

	/** Whatever is wrong with a model or its labels has to show here, where it is contained. */
	private static ContributedPackage read(IConfigurationElement element) throws DiagnosticException {
		var contribution = model(element);
		PropertyLabels.read(contribution.files());
		return contribution;
	}

	private static ContributedPackage model(IConfigurationElement element) throws DiagnosticException {
		String contributor = element.getContributor().getName();
		String nsURI = element.getAttribute("nsURI"); //$NON-NLS-1$
		if (nsURI != null) {
			return generated(nsURI, contributor);
		}
		String ecore = element.getAttribute("ecore"); //$NON-NLS-1$
		if (ecore == null) {
			throw new IllegalArgumentException("package needs nsURI or ecore"); //$NON-NLS-1$
		}
		return bare(contributor, ecore);
	}

	/** A generated package; its labels and icons are in the bundle that has its Java. */
	private static ContributedPackage generated(String nsURI, String contributor) {
		EPackage ePackage = EPackage.Registry.INSTANCE.getEPackage(nsURI);
		if (ePackage == null) {
			throw new IllegalArgumentException(nsURI);
		}
		Bundle home = FrameworkUtil.getBundle(ePackage.getClass());
		return new ContributedPackage(ePackage, home == null ? contributor : home.getSymbolicName(), files(home));
	}

	private static ContributedPackage bare(String contributor, String ecore) throws DiagnosticException {
		URI uri = URI.createPlatformPluginURI(contributor + '/' + ecore, true);
		var contents = new EcoreResourceSet().getResource(uri, true).getContents();
		if (contents.isEmpty() || !(contents.getFirst() instanceof EPackage ePackage)) {
			throw new IllegalArgumentException(uri.toString());
		}
		var dangling = EcoreUtil.UnresolvedProxyCrossReferencer.find(ePackage);
		if (!dangling.isEmpty()) {
			throw new IllegalArgumentException(dangling.keySet().toString());
		}
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(ePackage, Map.of());
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new DiagnosticException(diagnostic);
		}
		checkConditions(ePackage);
		return new ContributedPackage(ePackage, contributor, files(Platform.getBundle(contributor)));
	}

	/** A condition that cannot be understood would fail later, wherever a record of its type is shown. */
	private static void checkConditions(EPackage ePackage) {
		var parser = new FilterParser(RecordTypesBuilder.of(ePackage), ValueParser.now(), (reference, text) -> text);
		ePackage.eAllContents().forEachRemaining(element -> {
			if (element instanceof EStructuralFeature feature) {
				Annotations.condition(feature).ifPresent(condition -> parser.parse(feature.getEContainingClass(), condition));
			}
		});
	}

	private static Function<String, URL> files(Bundle bundle) {
		return name -> bundle == null ? null : FileLocator.find(bundle, new Path(name));
	}
}
