package org.liaison.ui.session;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.osgi.framework.Bundle;

/**
 * The pictures of types: {@code icons/<Class>.svg} in the bundle that contributed the type, else that of the nearest supertype which
 * has one, else a plain sheet. Images belong to JFace's registry; nobody disposes of them.
 */
public final class RecordImages {

	private static final String PLAIN = "icons/record.svg"; //$NON-NLS-1$

	private RecordImages() {
	}

	/** Picture of the type with this identifier, record type or contained class. */
	public static Image image(String typeId) {
		if (JFaceResources.getImageRegistry().get(key(typeId)) == null) {
			JFaceResources.getImageRegistry().put(key(typeId), descriptor(typeId));
		}
		return JFaceResources.getImage(key(typeId));
	}

	/** The same with a mark: the record has a conflict. */
	public static Image conflict(String typeId) {
		String key = key(typeId) + ".conflict"; //$NON-NLS-1$
		if (JFaceResources.getImageRegistry().get(key) == null) {
			ImageDescriptor mark = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
			JFaceResources.getImageRegistry().put(key, new DecorationOverlayIcon(image(typeId), mark, IDecoration.BOTTOM_RIGHT));
		}
		return JFaceResources.getImage(key);
	}

	/** Picture of a class. */
	public static Image image(EClass eClass) {
		return image(RecordTypes.typeId(eClass));
	}

	/** The same, not yet an image. */
	public static ImageDescriptor descriptor(String typeId) {
		return RegisterSession.get().types().eClass(typeId).flatMap(RecordImages::find)
				.or(() -> find(Platform.getBundle("org.liaison.ui"), PLAIN)) //$NON-NLS-1$
				.map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	private static Optional<URL> find(EClass eClass) {
		String path = "icons/" + eClass.getName() + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
		return contributor(eClass).flatMap(bundle -> find(bundle, path))
				.or(() -> eClass.getESuperTypes().stream().flatMap(parent -> find(parent).stream()).findFirst());
	}

	private static Optional<Bundle> contributor(EClass eClass) {
		return RegisterSession.get().types().all().stream()
				.filter(type -> type.eClass().getEPackage() == eClass.getEPackage()).findFirst()
				.map(RecordType::contributor).map(Platform::getBundle);
	}

	private static Optional<URL> find(Bundle bundle, String path) {
		return Optional.ofNullable(FileLocator.find(bundle, new Path(path)));
	}

	private static String key(String typeId) {
		return "org.liaison.type." + typeId; //$NON-NLS-1$
	}
}
