package org.liaison.core.internal.types;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Loads Ecore files such that whatever way they refer to a model with generated Java (by namespace, by {@code platform:/plugin},
 * {@code platform:/resource} or a relative path), they get the generated package and never a second copy of it.
 */
final class EcoreResourceSet extends ResourceSetImpl {

	EcoreResourceSet() {
		getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl()); //$NON-NLS-1$
		getURIConverter().getURIMap().put(URI.createURI("platform:/resource/"), URI.createURI("platform:/plugin/")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		Resource loaded = super.getResource(uri, loadOnDemand);
		if (loaded != null && !loaded.getContents().isEmpty() && loaded.getContents().getFirst() instanceof EPackage ePackage) {
			EPackage generated = EPackage.Registry.INSTANCE.getEPackage(ePackage.getNsURI());
			return generated == null ? loaded : generated.eResource();
		}
		return loaded;
	}
}
