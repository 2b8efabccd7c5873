package org.liaison.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.core.types.Nearest;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the interface language what is wrong with a command line; picocli itself speaks English only. */
final class UsageProblems {

	private final Texts texts;

	UsageProblems(Texts texts) {
		this.texts = texts;
	}

	/** One sentence, with the nearest valid names where there are any. */
	String sentence(ParameterException wrong) {
		if (wrong instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		if (wrong instanceof MissingParameterException missing) {
			return texts.text("usage.missing", missing.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(" "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		ArgSpec argument = wrong.getArgSpec();
		if (argument == null || wrong.getValue() == null) {
			// What a command says itself ends as a sentence does, and so does the text it is put into.
			return texts.text("usage.other", wrong.getMessage().replaceFirst("[.。]$", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return argument.type().isEnum() ? texts.text("usage.notAllowed", wrong.getValue(), name(argument), allowed(argument.type())) //$NON-NLS-1$
				: texts.text("usage.badValue", wrong.getValue(), name(argument)); //$NON-NLS-1$
	}

	private String unmatched(UnmatchedArgumentException unmatched) {
		String kind = unmatched.isUnknownOption() ? "usage.unknownOption" //$NON-NLS-1$
				: unmatched.getCommandLine().getParent() == null ? "usage.unknownCommand" : "usage.unexpected"; //$NON-NLS-1$ //$NON-NLS-2$
		String sentence = texts.text(kind, unmatched.getUnmatched().getFirst());
		List<String> suggestions = kind.equals("usage.unknownCommand") //$NON-NLS-1$
				? Nearest.to(unmatched.getUnmatched().getFirst(), unmatched.getCommandLine().getSubcommands().keySet())
				: unmatched.getSuggestions();
		return suggestions.isEmpty() ? sentence : sentence + ' ' + texts.text("usage.nearest", String.join(", ", suggestions)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	private static String allowed(Class<?> enumeration) {
		return Arrays.stream(enumeration.getEnumConstants()).map(value -> value.toString().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
