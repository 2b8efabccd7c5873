package org.liaison.ui.today;

import java.util.List;
import java.util.OptionalLong;

import org.liaison.core.Register;
import org.liaison.core.contribution.Contribution;

/** Records that another bundle's class finds; it is loaded when it is first asked, in the background. */
record ContributedCard(Contribution<CardSource> contribution) implements CardSource {

	@Override
	public Content read(Register register, int limit) {
		return contribution.call(source -> source.read(register, limit)).orElse(new Content(OptionalLong.empty(), List.of()));
	}
}
