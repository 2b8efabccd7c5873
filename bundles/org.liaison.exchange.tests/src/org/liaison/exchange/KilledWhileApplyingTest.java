package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.Role;
import org.liaison.model.Marking;
import org.liaison.model.ModelFactory;
import org.liaison.model.Record;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.JavaProcess;

/** The program is killed while it takes in a package: all of it is there afterwards, or nothing, and it can be taken in again. */
class KilledWhileApplyingTest extends Posts {

	private static final int RECORDS = 200;

	private void fill() {
		try (Edit edit = Edits.open(harbin.register)) {
			for (int i = 0; i < RECORDS; i++) {
				Record shipment = edit.create(MODEL.shipment().eClass());
				shipment.setMarking(Marking.SHAREABLE);
				var attachment = ModelFactory.eINSTANCE.createAttachment();
				attachment.setName("scan.pdf");
				attachment.setContent(("scan " + i).getBytes());
				shipment.getAttachments().add(attachment);
			}
			edit.save("");
		}
	}

	@Test
	void aPackageOfAPost() throws IOException, InterruptedException {
		fill();
		hunchun.trust(harbin, Role.POST);
		killedUntilItIsDone(harbin.pack("register"));
	}

	@Test
	void aPackageOfThePartner() throws IOException, InterruptedException {
		fill();
		hunchun.trust(harbin, Role.COUNTERPART);
		killedUntilItIsDone(harbin.pack("partner", new Audience.Counterpart(null)));
	}

	private void killedUntilItIsDone(Path file) throws IOException, InterruptedException {
		int code = ApplyingProcess.KILLED;
		int kills = 0;
		for (int asked = 1; code == ApplyingProcess.KILLED; asked *= 7) {
			hunchun.register.close();
			code = JavaProcess.start(ApplyingProcess.class, hunchun.area.folder().toString(), hunchun.register.file().toString(), file.toString(),
					String.valueOf(asked)).waitFor();
			kills += code == ApplyingProcess.KILLED ? 1 : 0;
			assertEquals(code == ApplyingProcess.KILLED ? 0 : RECORDS, arrived(), "asked " + asked);
		}
		assertEquals(0, code);
		assertTrue(kills > 2, "it died on the way: " + kills);
	}

	/** How many records came in; each is whole, with its attachment. */
	private long arrived() {
		try (Register register = new SqliteStore().open(hunchun.register.file(), MODEL.types(), hunchun.area.device(), Mode.READ_WRITE, null)) {
			List<Operation> operations = new ArrayList<>();
			register.replica().operations(Heads.NONE, operations::add);
			assertEquals(List.of(), register.verify(NOBODY).findings());
			List<String> records = operations.stream().map(Operation::record).distinct().toList();
			try (Edit edit = Edits.open(register)) {
				for (String id : records) {
					assertTrue(register.content(edit.load(id).getAttachments().getFirst().getSha256()).isPresent());
				}
			}
			return records.size();
		}
	}
}
