package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class StartsTest {

	@Test
	void theBundleResolves() {
		assertNotNull(FrameworkUtil.getBundle(StartsTest.class));
	}
}
