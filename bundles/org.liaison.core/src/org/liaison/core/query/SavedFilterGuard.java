package org.liaison.core.query;

import java.util.Objects;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Guard;
import org.liaison.core.query.FilterException.Fault;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Record;
import org.liaison.model.SavedFilter;

/**
 * A filter is saved only when it filters something: its type is known and its expression can be understood. Whether the records that it
 * names are there is seen when it is used, because they come and go.
 */
public final class SavedFilterGuard implements Guard {

	private final RecordTypes types;

	/** @param types the types whose lists may be filtered */
	public SavedFilterGuard(RecordTypes types) {
		this.types = types;
	}

	@Override
	public void check(Record before, Record after) {
		if (after instanceof SavedFilter is && !isAsBefore(before, is)) {
			try {
				understand(is);
			} catch (RegisterException e) {
				throw new RegisterException(e, Problem.REFUSED, Objects.requireNonNullElse(is.getKey(), ""), e); //$NON-NLS-1$
			}
		}
	}

	/** A filter for a type whose plug-in is missing here may still be renamed. */
	private static boolean isAsBefore(Record before, SavedFilter is) {
		return before instanceof SavedFilter was && Objects.equals(was.getLists(), is.getLists())
				&& Objects.equals(was.getExpression(), is.getExpression());
	}

	private void understand(SavedFilter filter) {
		String expression = Objects.requireNonNullElse(filter.getExpression(), ""); //$NON-NLS-1$
		var parser = new FilterParser(types, ValueParser.now(), (reference, text) -> text);
		if (parser.parse(types.named(Objects.requireNonNullElse(filter.getLists(), "")), expression).equals(Filter.ALL)) { //$NON-NLS-1$
			throw new FilterException(expression, 1, Fault.TEST_EXPECTED);
		}
	}
}
