package org.liaison.core.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.liaison.core.RecordRef;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/**
 * Makes proxies that stand for objects of other records: they have the identity, key and title of what they stand for and are of its
 * class. What cannot be found (it was deleted, or its plug-in is missing) gets a stand-in that has its identity only.
 */
public final class StandIns {

	private final RecordTypes types;
	private final Map<String, RecordRef> refs;
	/** EMF makes an address anew from its parts each time; many records refer to the same few. */
	private final Map<String, URI> uris = new HashMap<>();

	/**
	 * @param types the types
	 * @param refs the records that are known
	 */
	public StandIns(RecordTypes types, Collection<RecordRef> refs) {
		this.types = types;
		this.refs = refs.stream().collect(Collectors.toMap(RecordRef::id, Function.identity(), (a, b) -> a));
	}

	/** A stand-in for a record. */
	public static Record of(RecordTypes types, RecordRef ref) {
		return (Record) any(types, ref);
	}

	/** A register also names objects inside records, by which others come about: they have neither key nor title. */
	private static EObject any(RecordTypes types, RecordRef ref) {
		return any(types, ref, ObjectIds.uri(ref.id()));
	}

	private static EObject any(RecordTypes types, RecordRef ref, URI uri) {
		EObject standIn = proxy(types.eClass(ref.type()).orElse(ModelPackage.Literals.RECORD), ref.id(), uri);
		if (standIn instanceof Record record) {
			record.setKey(ref.key());
			record.setTitle(ref.title());
		}
		return standIn;
	}

	/** A stand-in for the object that {@code reference} points to. */
	EObject of(EReference reference, String id) {
		EClass wanted = reference.getEReferenceType();
		URI uri = uris.computeIfAbsent(id, ObjectIds::uri);
		return Optional.ofNullable(refs.get(id)).map(ref -> any(types, ref, uri)).filter(wanted::isInstance)
				.orElseGet(() -> proxy(instantiable(wanted), id, uri));
	}

	private EClass instantiable(EClass wanted) {
		if (!wanted.isAbstract()) {
			return wanted;
		}
		return types.all().stream().map(RecordType::eClass).filter(wanted::isSuperTypeOf).findFirst()
				.orElse(ModelPackage.Literals.RECORD);
	}

	private static EObject proxy(EClass eClass, String id, URI uri) {
		EObject proxy = ObjectIds.create(eClass, id);
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}
}
