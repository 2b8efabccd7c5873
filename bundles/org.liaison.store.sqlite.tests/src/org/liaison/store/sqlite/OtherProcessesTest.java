package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterListener;
import org.liaison.core.RegisterStore;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.testing.RegisterFixture;

/** Whoever has a register open learns what another process does to it, once, and is not told again what was done here. */
class OtherProcessesTest extends RegisterFixture {

	private final List<RegisterListener.Event> told = new ArrayList<>();
	private Register other;

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@BeforeEach
	void openAgain() {
		other = store().open(register.file(), register.types(), new Device(Ids.newId(), "Wang"), RegisterStore.Mode.READ_WRITE, new NullProgressMonitor());
		register.addListener(told::add);
	}

	@AfterEach
	void closeAgain() {
		other.close();
	}

	@Test
	void whatAnotherProcessSavedIsToldOnce() {
		String quay = quay(other);
		register.catchUp();
		register.catchUp();
		assertEquals(List.of(Set.of(quay)), told.stream().map(RegisterListener.Event::records).toList());
		assertEquals(Set.of(RecordTypes.typeId(harbour.eClass("Quay"))), told.getFirst().types());
		assertEquals(register, told.getFirst().register());
	}

	@Test
	void whatWasSavedHereIsToldByItsCommitOnly() {
		String quay = quay(register);
		register.catchUp();
		assertEquals(List.of(Set.of(quay)), told.stream().map(RegisterListener.Event::records).toList());
	}

	@Test
	void nothingOfOthersIsMissedBetweenOwnCommits() {
		quay(register);
		String theirs = quay(other);
		quay(register);
		told.clear();
		register.catchUp();
		assertEquals(1, told.size());
		assertTrue(told.getFirst().records().contains(theirs));
	}

	private String quay(Register where) {
		try (Edit edit = Edits.open(where)) {
			Record quay = edit.create(harbour.eClass("Quay"));
			quay.setTitle(LocalizedText.of(Language.EN, "North"));
			edit.save("");
			return quay.getId();
		}
	}
}
