package org.liaison.core.internal.types;

import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The record types of the installed models, as a service. */
@Component(service = RecordTypes.class)
public class InstalledRecordTypes extends RecordTypeIndex {

	@Activate
	public InstalledRecordTypes(@Reference InstalledModels models, @Reference Labels labels) {
		super(models.packages(), labels);
	}
}
