package org.liaison.bench.paths;

import java.nio.file.Path;
import java.util.Set;

import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Result;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.query.RowSet;
import org.liaison.core.query.SearchQuery;

/** Browsing in a virtual machine with little memory, and what of it is in use afterwards. */
public final class Browsing {

	private static final int PLACES = 300;
	private static final double BOUND = 200;
	private static final double MEGABYTE = 1024 * 1024;

	private Browsing() {
	}

	/** Measures it in a process of its own. */
	public static void measure(Subject subject) throws Exception {
		String path = "heap after browsing with -Xmx256m";
		if (!subject.pairs().wants(path)) {
			return;
		}
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
				"-cp", System.getProperty("java.class.path"), Browsing.class.getName(), subject.file().toString(), String.valueOf(subject.size()))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		double megabytes = Double.parseDouble(new String(process.getInputStream().readAllBytes()).strip());
		subject.pairs().add(Result.once(path, subject.size(), megabytes, 0, "MB", BOUND));
	}

	/** Browses the register {@code arguments[0]} with {@code arguments[1]} commitments and prints the megabytes in use. */
	public static void main(String[] arguments) {
		int size = Integer.parseInt(arguments[1]);
		try (Register register = GeneratedRegister.open(Path.of(arguments[0]))) {
			Subject subject = new Subject(new Pairs(size, ""), register, register.file(), size);
			RowSet[] lists = { register.rows(subject.list("", "due", false, "key title kind obligors status due concerns")),
					register.rows(subject.list("overdue", "title", true, "key title kind obligors status due concerns text summary")) };
			for (int i = 0; i < PLACES; i++) {
				RowSet list = lists[i % lists.length];
				list.rows(Math.floorMod(i * 7919L * 31, list.size()), Subject.PAGE);
				register.search(new SearchQuery("таможня пломбы", Set.of(), true, Subject.PAGE));
				try (Edit edit = Edits.open(register)) {
					edit.load(subject.key(i));
				}
			}
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			System.out.println((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
			lists[0].rows(0, 1);
		}
	}
}
