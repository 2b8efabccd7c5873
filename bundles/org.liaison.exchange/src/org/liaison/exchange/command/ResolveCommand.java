package org.liaison.exchange.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Resolution;
import org.liaison.exchange.ConflictWords;
import org.liaison.exchange.ConflictWords.Side;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Decides conflicts: those that are named, or all that one side decides. */
@Command(name = "resolve")
public final class ResolveCommand extends Part {

	@Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "id")
	private List<String> names = List.of();

	@Option(names = "--all", descriptionKey = "all")
	private boolean all;

	@Option(names = "--take", paramLabel = "mine|theirs|VALUE", required = true, descriptionKey = "take")
	private String take;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "reason")
	private String reason;

	@Override
	public Integer call() {
		Register register = session.register();
		var words = new ConflictWords(register);
		List<Resolution> resolutions = new ArrayList<>();
		if (all) {
			Side side = side().orElse(null);
			if (side == null || !names.isEmpty()) {
				throw new ParameterException(spec.commandLine(), text("resolve.all")); //$NON-NLS-1$
			}
			register.replica().conflicts(Integer.MAX_VALUE).forEach(conflict -> words.take(conflict, side).ifPresent(resolutions::add));
		} else if (names.isEmpty()) {
			throw new ParameterException(spec.commandLine(), text("resolve.which")); //$NON-NLS-1$
		}
		for (String name : names) {
			resolutions.add(resolution(words, words.find(name)));
		}
		if (!resolutions.isEmpty()) {
			register.replica().resolve(resolutions, session.device().author(), reason);
		}
		say("resolve.done", resolutions.size(), register.replica().conflicts()); //$NON-NLS-1$
		return 0;
	}

	private Resolution resolution(ConflictWords words, Conflict conflict) {
		return side().map(side -> taken(words, conflict, side)).orElseGet(() -> words.write(conflict, take));
	}

	private Optional<Side> side() {
		return Arrays.stream(Side.values()).filter(side -> side.name().equalsIgnoreCase(take)).findFirst();
	}

	/** Where several posts stand on one side, or none, only the value itself says what is meant. */
	private Resolution taken(ConflictWords words, Conflict conflict, Side side) {
		return words.take(conflict, side).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_LITERAL, take, ConflictWords.name(conflict),
				String.join(", ", conflict.heads().stream().map(head -> words.value(conflict, conflict.value(head))).distinct().toList()))); //$NON-NLS-1$
	}
}
