package org.liaison.documents.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.liaison.documents.content.Part.Note;

/**
 * Something that a document says, in each of its languages.
 *
 * @param parts one for each language of the document, in its order
 */
public record Wording(List<Part> parts) {

	/** Whether it says nothing at all. Templates leave such a wording out. */
	public boolean isEmpty() {
		return parts.stream().allMatch(Part::isEmpty);
	}

	/** What it says in the main language. */
	public String main() {
		return parts.getFirst().text();
	}

	/** The parts without those that say the same as one before: what is alike in all languages is said once. */
	public List<Part> different() {
		List<Part> different = new ArrayList<>();
		for (Part part : parts) {
			if (different.stream().noneMatch(other -> other.lines().equals(part.lines()) && other.label().equals(part.label()))) {
				different.add(part);
			}
		}
		return different;
	}

	/** This with a label before it: the label's lines. */
	public Wording labelled(Wording label) {
		return map(label, (part, with) -> new Part(part.language(), part.written(), with.text(), part.lines(), part.mark(), part.notes()));
	}

	/** This with the same short label in all languages, for example a number. */
	public Wording labelled(String label) {
		return map(part -> new Part(part.language(), part.written(), label == null ? "" : label, part.lines(), part.mark(), part.notes())); //$NON-NLS-1$
	}

	/** This without saying that nobody approved it, for what says so as a whole. */
	public Wording undrafted() {
		return map(part -> part.isDraft() ? new Part(part.language(), part.written(), part.label(), part.lines(), "", part.notes()) : part); //$NON-NLS-1$
	}

	/** This, not approved where one of the others is not, of which it was made. */
	public Wording draftedAs(List<Wording> others) {
		Wording drafted = this;
		for (Wording other : others) {
			drafted = drafted.map(other, (part, from) -> from.isDraft() ? new Part(part.language(), part.written(), part.label(), part.lines(), from.mark(), part.notes()) : part);
		}
		return drafted;
	}

	/** This with a line below it; without one where the line says nothing. */
	public Wording noted(Wording label, Wording note) {
		return note.isEmpty() ? this : map(label, note, this);
	}

	private Wording map(UnaryOperator<Part> change) {
		return new Wording(parts.stream().map(change).toList());
	}

	private Wording map(Wording other, java.util.function.BinaryOperator<Part> change) {
		List<Part> changed = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			changed.add(change.apply(parts.get(i), other.parts.get(i)));
		}
		return new Wording(changed);
	}

	private static Wording map(Wording label, Wording note, Wording text) {
		List<Part> changed = new ArrayList<>();
		for (int i = 0; i < text.parts.size(); i++) {
			Part part = text.parts.get(i);
			List<Note> notes = new ArrayList<>(part.notes());
			Part said = note.parts.get(i);
			notes.add(new Note(label.parts.get(i).text(), said.label(), said.text(), said.written(), said.mark()));
			changed.add(new Part(part.language(), part.written(), part.label(), part.lines(), part.mark(), notes));
		}
		return new Wording(changed);
	}
}
