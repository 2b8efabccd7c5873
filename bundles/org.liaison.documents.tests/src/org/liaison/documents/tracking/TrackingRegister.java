package org.liaison.documents.tracking;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.OpenRegister;

/** An empty register into which sheets are imported. */
abstract class TrackingRegister {

	@TempDir
	Path folder;
	OpenRegister register;
	Tracking tracking;

	@BeforeEach
	void openRegister() {
		register = new OpenRegister(folder);
		tracking = new Tracking(register);
	}

	@AfterEach
	void closeRegister() {
		register.close();
	}
}
