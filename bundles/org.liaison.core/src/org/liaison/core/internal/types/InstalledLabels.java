package org.liaison.core.internal.types;

import org.liaison.core.types.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The labels of the installed models, as a service. */
@Component(service = Labels.class)
public class InstalledLabels extends PropertyLabels {

	@Activate
	public InstalledLabels(@Reference InstalledModels models) {
		super(models.packages());
	}
}
