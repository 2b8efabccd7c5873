package org.liaison.documents.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/**
 * Where templates come from: a file in the post's folder, else the one that is shipped. A post changes what it wants to change; all
 * else goes on following the program.
 *
 * @param folder the post's folder; it need not exist
 */
public record Templates(Path folder) {

	/** The folder's name in the user area. */
	public static final String FOLDER = "templates"; //$NON-NLS-1$

	/** A Word document: its styles, page, header and footer are those of every Word document that is made. */
	public static final String WORD = "document.docx"; //$NON-NLS-1$

	/** The files that are shipped: pages, the parts that they share, and the style sheet. */
	private static final List<String> NAMES = Stream.of("minutes", "briefing", "decisions", "commitments", "tracked", "begin", "end", "heading", "subheading", "topheading", "passage", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"passages", "cells", "heads", "short", "undertaking", "style", WORD).map(Templates::file).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** The name of the file that a template's name stands for: pages refer to their parts without ending. */
	static String file(String name) {
		return switch (name) {
		case "style" -> "style.css"; //$NON-NLS-1$ //$NON-NLS-2$
		case WORD -> WORD;
		default -> name + ".html"; //$NON-NLS-1$
		};
	}

	/** Whether there is a template. */
	boolean has(String file) {
		return NAMES.contains(file) || Files.isRegularFile(folder.resolve(file));
	}

	/**
	 * The text of a template that there is.
	 *
	 * @throws RegisterException {@code BAD_TEMPLATE} for one that is no UTF-8, {@code CANNOT_READ}
	 */
	String read(String file) {
		Path own = folder.resolve(file);
		try {
			if (Files.isRegularFile(own)) {
				return Files.readString(own);
			}
			return new String(shipped(file), StandardCharsets.UTF_8);
		} catch (CharacterCodingException e) {
			throw new RegisterException(e, Problem.BAD_TEMPLATE, own, 1, TemplateFault.NOT_UTF_8, ""); //$NON-NLS-1$
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, own, String.valueOf(e.getMessage()));
		}
	}

	/** The Word document. */
	public byte[] word() {
		Path own = folder.resolve(WORD);
		try {
			return Files.isRegularFile(own) ? Files.readAllBytes(own) : shipped(WORD);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, own, String.valueOf(e.getMessage()));
		}
	}

	/** Where a template is, for a person. */
	String place(String file) {
		Path own = folder.resolve(file);
		return Files.isRegularFile(own) ? own.toString() : file;
	}

	/**
	 * Copies the shipped templates to the post's folder, so that they can be changed there. Files that are there stay as they are.
	 *
	 * @return the files written
	 */
	public List<Path> copy() {
		try {
			Files.createDirectories(folder);
			List<Path> written = new ArrayList<>();
			for (String name : NAMES) {
				Path own = folder.resolve(name);
				if (!Files.exists(own)) {
					written.add(Files.write(own, shipped(name)));
				}
			}
			return written;
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, folder, String.valueOf(e.getMessage()));
		}
	}

	private static byte[] shipped(String name) throws IOException {
		try (InputStream in = Templates.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}
}
