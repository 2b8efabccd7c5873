package org.liaison.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.contribution.Check.Severity;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Checks;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.Record;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What happens to good and bad contributions: see this bundle's {@code fragment.xml}. */
class ContributionsTest {

	/** A check that fails whenever it is asked. */
	public static class BrokenCheck implements Check {

		@Override
		public void check(Record record, Language language, Consumer<Finding> findings) {
			throw new IllegalStateException("broken");
		}
	}

	/** A check of one type. */
	public static class VisaCheck implements Check {

		@Override
		public void check(Record record, Language language, Consumer<Finding> findings) {
			findings.accept(new Finding(record, null, Severity.ERROR, "expired"));
		}
	}

	private final Contributions contributions = new Contributions(RegistryFactory.getRegistry());

	@Test
	void typesOfTheInstalledBundlesAreAService() {
		RecordTypes types = service(RecordTypes.class);
		assertEquals("VIS", types.named("visa").keyPrefix());
		assertEquals(types.named("visas"), types.named("Visa"));
		assertEquals("org.liaison.model", types.named("Organisation").contributor());
		assertTrue(ObjectIds.create(types.named("Visa").eClass(), "1") instanceof Record);
	}

	@Test
	void modelsThatCannotBeUsedAreNamedAndLeftOut() {
		service(RecordTypes.class);
		List<String> failed = service(Contributions.class).failures().stream().filter(f -> f.point().equals(RecordTypes.POINT))
				.map(Contributions.Failure::name).toList();
		assertEquals(List.of("model/missing.ecore", "model/dangling.ecore", "model/circular.ecore", "http://liaison.org/nowhere/1", "package"),
				failed);
	}

	@Test
	void aCheckThatFailsIsNamedOnceAndTheOthersGoOn() {
		var checks = new Checks(contributions);
		Record record = ModelFactory.eINSTANCE.createOrganisation();
		for (int i = 0; i < 3; i++) {
			assertEquals(List.of("There is no title yet."), checks.findings(record, Language.EN).stream().map(Check.Finding::message).toList());
		}
		assertEquals(List.of("missing", "broken"), contributions.failures().stream().map(Contributions.Failure::name).toList());
	}

	@Test
	void aCheckOfOneTypeIsAskedAboutThatTypeOnly() {
		Record visa = (Record) ObjectIds.create(service(RecordTypes.class).named("Visa").eClass(), "1");
		visa.setTitle(LocalizedText.of(Language.EN, "Visa"));
		List<Check.Finding> findings = new Checks(contributions).findings(visa, Language.RU);
		assertEquals(List.of(Severity.ERROR, Severity.INFORMATION), findings.stream().map(Check.Finding::severity).toList());
		assertEquals("Названия пока нет на языках: китайский, русский.", findings.getLast().message());
	}

	@Test
	void whatAContributionTellsAPersonIsNoFailureOfIt() {
		Contribution<Check> broken = contributions.find(Check.POINT, Check.class, "id", "ofVisas").orElseThrow();
		assertThrows(RegisterException.class, () -> broken.run(check -> {
			throw new RegisterException(Problem.CANCELLED);
		}));
		assertTrue(broken.get().isPresent());
		assertEquals(List.of(), contributions.failures());
	}

	@Test
	void listenersHearOfFailuresBeforeAndAfterTheyCame() {
		contributions.fail("a", "p", "before", new IllegalStateException());
		List<String> heard = new ArrayList<>();
		contributions.onFailure(failure -> heard.add(failure.name()));
		contributions.fail("a", "p", "after", new IllegalStateException());
		assertEquals(List.of("before", "after"), heard);
	}

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(ContributionsTest.class).getBundleContext();
		var tracker = new ServiceTracker<T, T>(context, type, null);
		tracker.open();
		try {
			return tracker.waitForService(10_000);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		} finally {
			tracker.close();
		}
	}
}
