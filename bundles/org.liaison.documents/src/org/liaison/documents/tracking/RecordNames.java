package org.liaison.documents.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.NearestRecords;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;

/** Finds the records that a sheet names: by key, alias or title in any language. A name that is unknown is never made a record. */
final class RecordNames {

	private record Asked(EReference reference, String name) {
	}

	private record Answer(RecordRef record, RegisterException problem) {
	}

	private final Register register;
	private final Labels labels;
	private final Map<Asked, Answer> answers = new HashMap<>();

	RecordNames(Register register, Labels labels) {
		this.register = register;
		this.labels = labels;
	}

	/**
	 * The record of a name.
	 *
	 * @throws RegisterException {@code UNKNOWN_REFERENCE}, {@code WRONG_REFERENCE_TYPE} or {@code AMBIGUOUS_RECORD}
	 */
	RecordRef find(EReference reference, String name) {
		Answer answer = answers.computeIfAbsent(new Asked(reference, Words.fold(name)), asked -> answer(reference, name.strip()));
		if (answer.problem() != null) {
			throw answer.problem();
		}
		return answer.record();
	}

	private Answer answer(EReference reference, String name) {
		try {
			return new Answer(search(reference, name), null);
		} catch (RegisterException e) {
			return new Answer(null, e);
		}
	}

	/** A key or alias of a record that does not fit may still be the title of one that does. */
	private RecordRef search(EReference reference, String name) {
		Optional<RecordRef> named = register.find(name);
		Optional<RecordRef> fitting = named.filter(found -> types(reference).anyMatch(type -> type.id().equals(found.type())));
		if (fitting.isPresent()) {
			return fitting.get();
		}
		List<RecordRef> titled = titled(reference, name);
		if (titled.size() > 1) {
			throw new RegisterException(Problem.AMBIGUOUS_RECORD, name, titled.size(),
					titled.stream().map(RecordRef::key).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		return titled.stream().findFirst().orElseThrow(() -> unknown(reference, name, named.isPresent()));
	}

	private RegisterException unknown(EReference reference, String name, boolean unfitting) {
		Saying field = language -> labels.feature(reference, language);
		if (unfitting) {
			Saying wanted = language -> labels.type(reference.getEReferenceType(), language);
			return new RegisterException(Problem.WRONG_REFERENCE_TYPE, name, field, wanted);
		}
		return new RegisterException(Problem.UNKNOWN_REFERENCE, name, field,
				String.join(", ", new NearestRecords(register).to(name, reference.getEReferenceType()))); //$NON-NLS-1$
	}

	private List<RecordRef> titled(EReference reference, String name) {
		var filter = new Filter.Test(List.of(ModelPackage.Literals.RECORD__TITLE), Operator.EQUAL, List.of(name));
		List<String> ids = types(reference)
				.flatMap(type -> register.rows(new Query(type, filter, List.of(), List.of(), Language.EN)).rows(0, 3).stream()).map(Row::id)
				.distinct().toList();
		return register.refs(ids);
	}

	private Stream<RecordType> types(EReference reference) {
		return register.types().all().stream().filter(type -> reference.getEReferenceType().isSuperTypeOf(type.eClass()));
	}
}
