package org.liaison.exchange.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The devices that the officer at this installation trusts, or trusted once: {@code devices.json} in the user area. They are not in the
 * register, because a register that somebody copies or changes must not bring trust with it.
 */
public final class Devices {

	private static final JsonMapper JSON = new JsonMapper();

	private final Path file;

	/** The devices known in this user area. */
	public Devices(UserArea area) {
		this.file = area.file("devices.json"); //$NON-NLS-1$
	}

	/** All of them, in the order in which they were first trusted. */
	public List<KnownDevice> all() {
		List<KnownDevice> devices = new ArrayList<>();
		try {
			if (Files.exists(file)) {
				for (JsonNode node : JSON.readTree(file.toFile())) {
					devices.add(device(node));
				}
			}
			return devices;
		} catch (IOException | RuntimeException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}

	/** The device that has, or once had, this UUID. */
	public Optional<KnownDevice> find(String id) {
		return all().stream().filter(device -> device.is(id)).findFirst();
	}

	/** The device with these keys, whatever its UUID is now. */
	public Optional<KnownDevice> find(PublicKeys keys) {
		return all().stream().filter(device -> device.keys().equals(keys)).findFirst();
	}

	/**
	 * The device that a person means by its name or its UUID, in any case.
	 *
	 * @throws RegisterException {@code NO_SUCH_DEVICE}
	 */
	public KnownDevice named(String nameOrId) {
		List<KnownDevice> all = all();
		List<KnownDevice> found = all.stream()
				.filter(device -> device.id().equalsIgnoreCase(nameOrId.strip()) || device.name().equalsIgnoreCase(nameOrId.strip())).toList();
		if (found.size() != 1) {
			throw new RegisterException(Problem.NO_SUCH_DEVICE, nameOrId, String.join(", ", all.stream() //$NON-NLS-1$
					.map(device -> found.isEmpty() ? device.name() : device.name() + ' ' + device.id()).toList()));
		}
		return found.getFirst();
	}

	/** Trusts a device from now on. */
	public void trust(String id, String name, PublicKeys keys, Role role) {
		List<KnownDevice> all = all();
		all.removeIf(device -> device.is(id));
		all.add(new KnownDevice(id, name, keys, role, Instant.now(), null, List.of()));
		write(all);
	}

	/** A device has another UUID from now on, because a register there was put back to an earlier state. */
	public void renew(KnownDevice device, String id) {
		List<String> former = new ArrayList<>(device.former());
		former.add(device.id());
		List<KnownDevice> all = all();
		all.replaceAll(known -> known.equals(device)
				? new KnownDevice(id, known.name(), known.keys(), known.role(), known.trusted(), known.revoked(), List.copyOf(former)) : known);
		write(all);
	}

	/** Ends the trust in a device: what it did and is not here yet is not taken in any more, whoever passes it on. */
	public void revoke(KnownDevice device) {
		List<KnownDevice> all = all();
		all.replaceAll(known -> known.id().equals(device.id()) && known.isTrusted()
				? new KnownDevice(known.id(), known.name(), known.keys(), known.role(), known.trusted(), Instant.now(), known.former()) : known);
		write(all);
	}

	private static KnownDevice device(JsonNode node) {
		List<String> former = new ArrayList<>();
		node.path("former").forEach(id -> former.add(id.asText())); //$NON-NLS-1$
		return new KnownDevice(node.required("id").asText(), node.required("name").asText(), //$NON-NLS-1$ //$NON-NLS-2$
				new PublicKeys(node.required("signing").asText(), node.required("encryption").asText()), //$NON-NLS-1$ //$NON-NLS-2$
				Role.valueOf(node.path("role").asText(Role.POST.name())), Instant.parse(node.required("trusted").asText()), //$NON-NLS-1$ //$NON-NLS-2$
				node.has("revoked") ? Instant.parse(node.get("revoked").asText()) : null, List.copyOf(former)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void write(List<KnownDevice> devices) {
		ArrayNode array = JSON.createArrayNode();
		for (KnownDevice device : devices) {
			ObjectNode node = array.addObject().put("id", device.id()).put("name", device.name()).put("signing", device.keys().signing()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("encryption", device.keys().encryption()).put("role", device.role().name()).put("trusted", device.trusted().toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!device.former().isEmpty()) {
				device.former().forEach(node.putArray("former")::add); //$NON-NLS-1$
			}
			if (device.revoked() != null) {
				node.put("revoked", device.revoked().toString()); //$NON-NLS-1$
			}
		}
		Path beside = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		try {
			Files.createDirectories(file.getParent());
			Files.write(beside, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(array));
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
	}
}
