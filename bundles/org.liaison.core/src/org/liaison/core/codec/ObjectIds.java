package org.liaison.core.codec;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.model.Ids;
import org.liaison.model.ModelPackage;

/** Identity of EMF objects: their UUID, and the proxy URI {@code liaison:/<uuid>} by which they are referred to. */
public final class ObjectIds {

	private static final String SCHEME = "liaison"; //$NON-NLS-1$

	private ObjectIds() {
	}

	/** The UUID of an object or of what a proxy stands for; {@code null} while it has none. */
	public static String of(EObject object) {
		URI proxy = ((InternalEObject) object).eProxyURI();
		return proxy == null ? (String) object.eGet(attribute(object.eClass())) : id(proxy);
	}

	/** The UUID of an object, which gets one when it has none. */
	public static String ensure(EObject object) {
		String id = of(object);
		if (id == null) {
			id = Ids.newId();
			object.eSet(attribute(object.eClass()), id);
		}
		return id;
	}

	/** A new object of a class, also of a bare Ecore's record type whose nearest generated superclass is abstract. */
	public static EObject create(EClass eClass, String id) {
		EObject object = instance(eClass);
		object.eSet(attribute(eClass), id);
		return object;
	}

	/** The object with a UUID that is {@code record} or inside it. */
	public static Optional<EObject> inside(EObject record, String id) {
		if (id.equals(of(record))) {
			return Optional.of(record);
		}
		for (var contents = record.eAllContents(); contents.hasNext();) {
			EObject object = contents.next();
			if (id.equals(of(object))) {
				return Optional.of(object);
			}
		}
		return Optional.empty();
	}

	/** Whether a URI is that of an object of the register. */
	public static boolean isId(URI uri) {
		return SCHEME.equals(uri.scheme());
	}

	/** The UUID in a URI of the register. */
	public static String id(URI uri) {
		return uri.segment(0);
	}

	/** The URI of an object. */
	public static URI uri(String id) {
		return URI.createHierarchicalURI(SCHEME, null, null, new String[] { id }, null, null);
	}

	private static EAttribute attribute(EClass eClass) {
		return eClass.getEIDAttribute();
	}

	/**
	 * EMF makes an instance of a bare class from its nearest generated superclass and fails when that one is abstract, as
	 * {@code Party} is; a record then is made from {@code Record} and only says that it is of its class.
	 */
	private static EObject instance(EClass eClass) {
		if (eClass.getInstanceClass() == null && ModelPackage.Literals.RECORD.isSuperTypeOf(eClass)) {
			EObject object = EcoreUtil.create(ModelPackage.Literals.RECORD);
			((InternalEObject) object).eSetClass(eClass);
			return object;
		}
		return EcoreUtil.create(eClass);
	}
}
