package org.liaison.testing.convergence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Heads;
import org.liaison.testing.Shipments;

/**
 * What happens at several posts. In the end all that was packed arrives everywhere, and then every register must have the same
 * records, the same conflicts and the same history, and no operation may be lost.
 *
 * @param posts how many posts there are
 * @param steps what happens, in this order
 */
public record History(int posts, List<Step> steps) {

	private static final int TURNS = 4;
	private static final Shipments MODEL = new Shipments();

	/** A history at random, the same for the same seed. */
	public static History random(long seed, int length) {
		var random = new Random(seed);
		int posts = 2 + random.nextInt(4);
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			steps.add(Step.random(random, posts));
		}
		return new History(posts, steps);
	}

	/** The types of the registers. */
	public static Shipments model() {
		return MODEL;
	}

	/**
	 * Lets it happen.
	 *
	 * @param registers gives each post an empty register; they are closed in the end
	 * @param store opens a register again after its file was put back
	 * @return what is wrong; empty when all is as it must be
	 */
	public Optional<String> run(IntFunction<Register> registers, RegisterStore store) {
		List<Post> all = new ArrayList<>();
		try {
			for (int i = 0; i < posts; i++) {
				all.add(new Post(registers.apply(i), store, MODEL));
			}
			return new Course(all).run();
		} catch (RuntimeException | IOException e) {
			return Optional.of(e.toString() + '\n' + java.util.Arrays.stream(e.getStackTrace()).limit(12).map(String::valueOf)
					.collect(Collectors.joining("\n")));
		} finally {
			all.forEach(post -> post.register().close());
		}
	}

	/** A history that is as short as it can be made and still goes wrong: steps are left out as long as it does. */
	public History shrunk(IntFunction<Register> registers, RegisterStore store) {
		History shortest = this;
		for (int size = Math.max(1, steps.size() / 2); size >= 1; size /= 2) {
			for (int from = 0; from < shortest.steps.size();) {
				List<Step> fewer = new ArrayList<>(shortest.steps.subList(0, from));
				fewer.addAll(shortest.steps.subList(Math.min(from + size, shortest.steps.size()), shortest.steps.size()));
				var candidate = new History(posts, fewer);
				if (candidate.run(registers, store).isPresent()) {
					shortest = candidate;
				} else {
					from += size;
				}
			}
		}
		return shortest;
	}

	/** As a test has it that keeps it. */
	@Override
	public String toString() {
		return "new History(" + posts + ", List.of(" + steps.stream().map(Step::toString).collect(Collectors.joining(",\n\t\t")) + "))";
	}

	/** One course of it. */
	private final class Course {

		private final List<Post> all;
		private final List<String> records = new ArrayList<>();
		private final List<Post.Package> packages = new ArrayList<>();

		Course(List<Post> all) {
			this.all = all;
		}

		Optional<String> run() throws IOException {
			for (Step step : steps) {
				Post post = all.get(step.post() % all.size());
				switch (step.kind()) {
				case CREATE -> records.add(post.create());
				case CHANGE -> post.change(records, step);
				case DELETE -> post.delete(records, step);
				case RESOLVE -> post.resolve(step);
				case PACK -> packages.add(post.pack(step.b() % 3 == 0 ? Heads.NONE : Changing.any(all, step.a()).register().replica().heads()));
				case ARRIVE -> {
					if (!packages.isEmpty()) {
						post.arrive(Changing.any(packages, step.a()));
					}
				}
				case COPY -> post.copy();
				case PUT_BACK -> post.putBack();
				case CLOCK -> records.add(post.createAhead(step));
				case CRASH -> {
					Optional<String> wrong = crash(post, step);
					if (wrong.isPresent()) {
						return wrong;
					}
				}
				}
			}
			exchangeAll();
			return difference();
		}

		private Optional<String> crash(Post post, Step step) {
			if (packages.isEmpty() || Changing.any(packages, step.a()).operations().isEmpty()) {
				return Optional.empty();
			}
			Post.Package arriving = Changing.any(packages, step.a());
			String before = content(post);
			boolean crashed = post.crash(arriving, step.b() % arriving.operations().size());
			return crashed && before.equals(content(post)) ? Optional.empty() : Optional.of("something of a package that broke off has stayed");
		}

		/**
		 * The first collects from all, then all get from the first. Where registers were put back, those who wrote them have to learn of it before
		 * others take in what contradicts, so it takes some turns.
		 */
		private void exchangeAll() {
			for (int turn = 0; turn < TURNS; turn++) {
				packages.forEach(arriving -> all.forEach(post -> post.arrive(arriving)));
				for (Post post : all) {
					all.getFirst().arrive(post.pack(Heads.NONE));
				}
				Post.Package everything = all.getFirst().pack(Heads.NONE);
				all.stream().skip(1).forEach(post -> post.arrive(everything));
			}
		}

		private Optional<String> difference() {
			for (Post post : all) {
				if (!content(post).equals(content(all.getFirst()))) {
					return Optional.of("registers differ:\n" + content(all.getFirst()) + "\n---\n" + content(post));
				}
				var report = post.register().verify(new NullProgressMonitor());
				if (!report.clean()) {
					return Optional.of("verify: " + report.findings());
				}
			}
			var lost = new TreeSet<String>();
			packages.forEach(made -> made.operations().forEach(operation -> lost.add(operation.hash())));
			all.getFirst().pack(Heads.NONE).operations().forEach(operation -> lost.remove(operation.hash()));
			return lost.isEmpty() && all.getFirst().register().replica().gaps().isEmpty() ? Optional.empty() : Optional.of("lost: " + lost);
		}

		/** Everything that must be the same. */
		private String content(Post post) {
			Register register = post.register();
			SortedMap<String, Object> content = new TreeMap<>();
			for (String id : records) {
				content.put(id, register.read(id).map(state -> state.objects().stream().collect(Collectors.toMap(o -> o.id(), o -> o, (a, b) -> a, TreeMap::new))));
				content.put(id + " conflicts", register.replica().conflicts(id).stream().map(c -> c.id() + c.common()
						+ c.heads().stream().map(Operation::hash).toList()).toList());
				content.put(id + " history", register.history(id, null, Integer.MAX_VALUE).stream().map(Operation::hash).sorted().toList());
			}
			content.put("conflicts", register.replica().conflicts());
			content.put("shared keys", register.replica().sharedKeys().stream()
					.map(shared -> shared.key() + shared.records().stream().map(RecordRef::id).toList()).toList());
			return content.toString();
		}
	}
}
