package org.liaison.meetings.ui.minutes;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * One after the other: a page that is opened again goes on when the one before has finished what was entered there.
 *
 * @param work what is done
 * @param meeting for which meeting, by UUID
 */
record Turn(Class<?> work, String meeting) implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule);
	}
}
