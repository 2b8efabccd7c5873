package org.liaison.core.internal.types;

import org.liaison.core.contribution.Contributions;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Guards;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The record types of the installed models with their guards, as a service. */
@Component(service = RecordTypes.class)
public class InstalledRecordTypes extends RecordTypeIndex {

	@Activate
	public InstalledRecordTypes(@Reference InstalledModels models, @Reference Labels labels, @Reference Contributions contributions) {
		super(models.packages(), labels, new Guards(contributions));
	}
}
