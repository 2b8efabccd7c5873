package org.liaison.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.types.RecordType;
import org.liaison.core.value.EditReferences;
import org.liaison.core.value.Expected;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Record;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Takes records in the form of {@link RecordJson} into a register, all or nothing. They may refer to each other in any order, also across
 * the files that are read before {@link #save}. A record that is there already, by id or else by key, is changed where it differs.
 */
public final class RecordImport implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

	private final Register register;
	private final Edit edit;
	private final EditReferences references;
	private final ValueParser values = ValueParser.now();
	private final List<Unfinished> unfinished = new ArrayList<>();

	/** A record whose references are still to be set. */
	private record Unfinished(String file, String place, JsonReading reading) {
	}

	/** An import into {@code register}. */
	public RecordImport(Register register) {
		this.register = register;
		this.edit = Edits.open(register);
		this.references = new EditReferences(register, edit);
	}

	/**
	 * Reads a file: a list of records, or one. Nothing is written yet.
	 *
	 * @param name what the file is called in messages
	 * @param content UTF-8; is not closed
	 * @throws RegisterException {@code BAD_IMPORT}, with the place and what is wrong there
	 * @throws IOException when it cannot be read
	 */
	public void read(String name, InputStream content) throws IOException {
		JsonNode tree = parse(name, content);
		int position = 0;
		for (JsonNode node : tree.isArray() ? tree : List.of(tree)) {
			position++;
			String place = place(node, position);
			at(name, place, () -> {
				JsonReading reading = new JsonReading(references, values);
				record(node, reading);
				unfinished.add(new Unfinished(name, place, reading));
			});
		}
	}

	private static JsonNode parse(String name, InputStream content) throws IOException {
		try {
			return JSON.readTree(content);
		} catch (JsonProcessingException e) {
			JsonLocation at = e.getLocation();
			throw new RegisterException(e, Problem.BAD_IMPORT, name, at == null ? "" : at.getLineNr() + ":" + at.getColumnNr(), //$NON-NLS-1$ //$NON-NLS-2$
					new RegisterException(Problem.NOT_JSON)); // what the parser says is for programmers, in English
		}
	}

	private static String place(JsonNode node, int position) {
		return Stream.of(RecordJson.KEY, RecordJson.ID).map(name -> node.path(name).asText("")).filter(text -> !text.isEmpty()).findFirst() //$NON-NLS-1$
				.orElse("[" + position + ']'); //$NON-NLS-1$
	}

	private static void at(String name, String place, Runnable action) {
		try {
			action.run();
		} catch (RegisterException e) {
			throw new RegisterException(e, Problem.BAD_IMPORT, name, place, e);
		}
	}

	private void record(JsonNode node, JsonReading reading) {
		if (!(node instanceof ObjectNode members)) {
			throw new RegisterException(Problem.BAD_VALUE, node.getNodeType().name().toLowerCase(Locale.ROOT), "", Expected.OBJECT); //$NON-NLS-1$
		}
		reading.values(members, findOrCreate(members));
	}

	/** A key alone means the record that has it; with an id that is unknown it would be another record of the same key. */
	private Record findOrCreate(ObjectNode node) {
		RecordType type = register.types().named(node.path(RecordJson.TYPE).asText("")); //$NON-NLS-1$
		String id = node.hasNonNull(RecordJson.ID) ? JsonReading.uuid(node.get(RecordJson.ID).asText(), RecordJson.ID) : null;
		String key = node.path(RecordJson.KEY).asText(""); //$NON-NLS-1$
		Optional<Record> withKey = key.isEmpty() ? Optional.empty() : withKey(key);
		Optional<Record> known = id == null ? withKey : withId(id);
		if (withKey.isPresent() && !withKey.equals(known)) {
			throw new RegisterException(Problem.BAD_VALUE, key, RecordJson.KEY, Expected.FREE_KEY);
		}
		known.filter(record -> record.eClass() != type.eClass()).ifPresent(record -> {
			throw new RegisterException(Problem.BAD_VALUE, type.name(), RecordJson.TYPE, Expected.SAME_TYPE);
		});
		return known.orElseGet(() -> id == null ? edit.create(type.eClass()) : edit.create(type.eClass(), id));
	}

	private Optional<Record> withId(String id) {
		return edit.find(id).or(() -> register.find(id).filter(ref -> ref.id().equals(id)).map(ref -> edit.load(id)));
	}

	private Optional<Record> withKey(String key) {
		return edit.find(key).or(() -> register.find(key).filter(ref -> ref.key().equalsIgnoreCase(key)).map(RecordRef::id).map(edit::load));
	}

	/**
	 * Writes what was read.
	 *
	 * @param reason why, for the history
	 * @return UUIDs of the records created or changed
	 * @throws RegisterException {@code BAD_IMPORT} when a reference leads nowhere; nothing was written
	 */
	public Set<String> save(String reason) {
		unfinished.forEach(record -> at(record.file(), record.place(), record.reading()::references));
		unfinished.clear();
		return edit.save(reason);
	}

	@Override
	public void close() {
		edit.close();
	}
}
