package org.liaison.exchange.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Resolution;
import org.liaison.exchange.ConflictWords;
import org.liaison.exchange.ConflictWords.Side;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides conflicts. */
@Command(name = "resolve")
public final class ResolveCommand extends Part {

	@Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "id")
	private List<String> names;

	@Option(names = "--take", paramLabel = "mine|theirs|VALUE", required = true, descriptionKey = "take")
	private String take;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "reason")
	private String reason;

	@Override
	public Integer call() {
		Register register = session.register();
		var words = new ConflictWords(register);
		List<Resolution> resolutions = new ArrayList<>();
		for (String name : names) {
			resolutions.add(resolution(words, words.find(name)));
		}
		register.replica().resolve(resolutions, session.device().author(), reason);
		say("resolve.done", resolutions.size(), register.replica().conflicts()); //$NON-NLS-1$
		return 0;
	}

	private Resolution resolution(ConflictWords words, Conflict conflict) {
		return switch (take.toLowerCase(Locale.ROOT)) {
		case "mine" -> taken(words, conflict, Side.MINE); //$NON-NLS-1$
		case "theirs" -> taken(words, conflict, Side.THEIRS); //$NON-NLS-1$
		default -> words.write(conflict, take);
		};
	}

	/** Where several posts stand on one side, or none, only the value itself says what is meant. */
	private Resolution taken(ConflictWords words, Conflict conflict, Side side) {
		return words.take(conflict, side).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_LITERAL, take, ConflictWords.name(conflict),
				String.join(", ", conflict.heads().stream().map(head -> words.value(conflict, conflict.value(head))).distinct().toList()))); //$NON-NLS-1$
	}
}
