package org.liaison.testing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/** A register of the {@link Harbour} in a file of its own for each test. */
public abstract class RegisterFixture {

	protected static final Device DESK = new Device(Ids.newId(), "Lin");
	protected static final Device LAPTOP = new Device(Ids.newId(), "Petrov");

	@TempDir
	protected Path folder;
	protected final Harbour harbour = new Harbour();
	protected Register register;

	/** The store under test. */
	protected abstract RegisterStore store();

	@BeforeEach
	void createRegister() {
		register = store().create(folder.resolve("harbour.liaison"), harbour.types(), DESK);
	}

	@AfterEach
	void closeRegister() {
		register.close();
	}

	/** Closes the register and opens its file again. */
	protected void reopen() {
		Path file = register.file();
		register.close();
		register = store().open(file, harbour.types(), DESK, Mode.READ_WRITE, null);
	}

	protected void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked") // EMF's reflective access knows no element types.
	protected List<Object> list(EObject object, String feature) {
		return (List<Object>) object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	protected Record create(Edit edit, String type, String title) {
		Record record = edit.create(harbour.eClass(type));
		record.setTitle(LocalizedText.of(Language.EN, title));
		return record;
	}

	/** Saves a new record and tells its id. */
	protected String saved(String type, String title) {
		try (Edit edit = Edits.open(register)) {
			String id = create(edit, type, title).getId();
			edit.save("");
			return id;
		}
	}
}
