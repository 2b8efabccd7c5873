package org.liaison.exchange.command;

import java.util.List;

import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.SharedKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives new keys to records whose key an earlier record has. "No" when there are none. */
@Command(name = "rekey")
public final class RekeyCommand extends Part {

	@Parameters(arity = "0..*", paramLabel = "KEY", descriptionKey = "sharedKey")
	private List<String> keys = List.of();

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "reason")
	private String reason;

	@Override
	public Integer call() {
		Register register = session.register();
		List<SharedKey> all = register.replica().sharedKeys();
		for (String key : keys) {
			if (all.stream().noneMatch(shared -> shared.key().equalsIgnoreCase(key))) {
				throw new RegisterException(Problem.NO_SUCH_CONFLICT, key);
			}
		}
		List<SharedKey> chosen = all.stream().filter(shared -> keys.isEmpty() || keys.stream().anyMatch(shared.key()::equalsIgnoreCase)).toList();
		for (Operation operation : register.replica().giveNewKeys(chosen, session.device().author(), reason)) {
			say("rekey.done", operation.before(), operation.after(), //$NON-NLS-1$
					register.refs(List.of(operation.record())).getFirst().title().best(session.language()));
		}
		return chosen.isEmpty() ? 1 : 0;
	}
}
