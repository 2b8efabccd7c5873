package org.liaison.exchange;

import java.math.BigDecimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.UserArea;
import org.liaison.core.replica.Arrival;
import org.liaison.core.types.RecordTypes;
import org.liaison.exchange.device.PublicKeys;
import org.liaison.exchange.device.Role;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.Shipments;

/** Two posts, each with a register in a file and an installation of its own. */
abstract class Posts {

	static final Shipments MODEL = new Shipments();
	static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	@TempDir
	Path folder;
	Post harbin;
	Post hunchun;

	@BeforeEach
	void create() {
		harbin = new Post("Harbin");
		hunchun = new Post("Hunchun");
	}

	@AfterEach
	void close() {
		harbin.register.close();
		hunchun.register.close();
	}

	/** Each trusts the other. */
	void trustEachOther() {
		harbin.trust(hunchun);
		hunchun.trust(harbin);
	}

	/** One post. */
	final class Post {

		final UserArea area;
		final Register register;
		final Exchange exchange;

		Post(String name) {
			this(name, MODEL.types());
		}

		/** A post with the plug-ins that bring these types. */
		Post(String name, RecordTypes types) {
			area = new UserArea(folder.resolve(name));
			register = new SqliteStore().create(folder.resolve(name + ".liaison"), types, area.device());
			exchange = new Exchange(register, area);
			exchange.own().rename(name);
		}

		private Post(UserArea area, Register register) {
			this.area = area;
			this.register = register;
			this.exchange = new Exchange(register, area);
		}

		/** This post after a backup has taken the place of its register, as the command does it. */
		Post restored(Path backup) {
			Path file = register.file();
			register.close();
			new SqliteStore().restore(backup, file, folder.resolve("replaced.liaison"), NOBODY);
			area.become(area.anotherDevice());
			return new Post(area, new SqliteStore().open(file, MODEL.types(), area.device(), Mode.READ_WRITE, NOBODY));
		}

		/** A plain copy of this post's register as it is now. */
		Path copy() {
			Path copy = folder.resolve("copy.liaison");
			new SqliteStore().copy(register.file(), copy, NOBODY);
			return copy;
		}

		/** This post after somebody has copied an older file over its register. */
		Post putBack(Path copy) throws IOException {
			Path file = register.file();
			register.close();
			Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
			return new Post(area, new SqliteStore().open(file, MODEL.types(), area.device(), Mode.READ_WRITE, NOBODY));
		}

		/** This post once other plug-ins are installed. */
		Post with(RecordTypes types) {
			Path file = register.file();
			register.close();
			return new Post(area, new SqliteStore().open(file, types, area.device(), Mode.READ_WRITE, NOBODY));
		}

		void trust(Post other) {
			trust(other, Role.POST);
		}

		void trust(Post other, Role role) {
			PublicKeys keys = other.exchange.own().keys();
			exchange.devices().trust(other.exchange.own().id(), other.exchange.own().name(), keys, role);
		}

		String add(String title) {
			try (Edit edit = Edits.open(register)) {
				Record shipment = edit.create(MODEL.shipment().eClass());
				shipment.setTitle(LocalizedText.of(Language.EN, title));
				edit.save("");
				return shipment.getId();
			}
		}

		void set(String id, String feature, Object value) {
			try (Edit edit = Edits.open(register)) {
				Shipments.set(edit.load(id), feature, value);
				edit.save("for a test");
			}
		}

		void delete(String id) {
			try (Edit edit = Edits.open(register)) {
				edit.delete(edit.load(id));
				edit.save("for a test");
			}
		}

		void weigh(String id, int weight) {
			set(id, "weight", BigDecimal.valueOf(weight));
		}

		Object get(String id, String feature) {
			try (Edit edit = Edits.open(register)) {
				return Shipments.get((EObject) edit.load(id), feature);
			}
		}

		Path pack(String name) {
			return pack(name, new Audience.Everything());
		}

		Path pack(String name, Audience audience) {
			Path file = folder.resolve(name + Exchange.SUFFIX);
			exchange.pack(audience, file, false, NOBODY);
			return file;
		}

		Path packFor(Post other, String name) {
			return pack(name, Audience.of(exchange.devices().named(other.exchange.own().id())));
		}

		Arrival apply(Path file) {
			return exchange.apply(file, null, null, NOBODY);
		}

		List<String> conflicts() {
			return register.replica().conflicts(100).stream().map(ConflictWords::name).toList();
		}
	}
}
