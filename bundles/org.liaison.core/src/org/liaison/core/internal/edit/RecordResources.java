package org.liaison.core.internal.edit;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.operation.Operation;
import org.liaison.core.value.Histories;
import org.liaison.model.Record;

/** Where the records of an edit live, so that EMF asks here for what their proxies stand for. */
final class RecordResources extends ResourceSetImpl implements Histories {

	private final Function<String, EObject> resolver;
	private final Function<String, List<Operation>> histories;
	private final Resource records = new ResourceImpl();

	/**
	 * @param resolver finds the object with a UUID, {@code null} when there is none
	 * @param histories finds the operations on a record, oldest first
	 */
	RecordResources(Function<String, EObject> resolver, Function<String, List<Operation>> histories) {
		this.resolver = resolver;
		this.histories = histories;
		getResources().add(records);
	}

	void add(Record record) {
		records.getContents().add(record);
	}

	void remove(Record record) {
		records.getContents().remove(record);
	}

	@Override
	public EObject getEObject(URI uri, boolean loadOnDemand) {
		return ObjectIds.isId(uri) ? resolver.apply(ObjectIds.id(uri)) : super.getEObject(uri, loadOnDemand);
	}

	@Override
	public List<Operation> history(String recordId) {
		return histories.apply(recordId);
	}
}
