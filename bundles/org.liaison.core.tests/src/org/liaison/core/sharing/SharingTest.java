package org.liaison.core.sharing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liaison.model.Marking;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage.Literals;
import org.liaison.model.Source;

class SharingTest {

	@Test
	void aRecordLeavesOnlyWhenSomebodyMarkedItSo() {
		Source source = ModelFactory.eINSTANCE.createSource();
		assertFalse(Sharing.isShareable(source));
		assertFalse(Sharing.isShareable((Marking) null));

		source.setMarking(Marking.SHAREABLE);
		assertTrue(Sharing.isShareable(source));
		assertTrue(Sharing.isShareable(Marking.PUBLIC));
	}

	@Test
	void notesNeverLeave() {
		assertTrue(Sharing.isInternal(Literals.RECORD__NOTES));
		assertFalse(Sharing.isInternal(Literals.RECORD__SUMMARY));
	}
}
