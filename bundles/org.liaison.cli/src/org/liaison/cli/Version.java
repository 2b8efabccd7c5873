package org.liaison.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
final class Version implements IVersionProvider {

	/** Picocli refuses a narrower help. */
	static final int NARROWEST_HELP = 55;

	@Override
	public String[] getVersion() {
		return new String[] { "Liaison Workbench " + FrameworkUtil.getBundle(Version.class).getVersion() }; //$NON-NLS-1$
	}
}
