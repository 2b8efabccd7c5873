package org.liaison.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Identified;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;
import org.liaison.testing.Services;
import org.osgi.framework.FrameworkUtil;

/**
 * Removing a subject leaves a working workbench. This framework has no {@code org.liaison.meetings}: the register was filled where the
 * meetings were installed, which is played here by their Ecore file, and is opened with what is installed now.
 */
class WithoutMeetingsTest {

	private static final Path ECORE = Path.of("../org.liaison.meetings/model/meetings.ecore");
	private static final String MEETING = "http://liaison.org/meetings/1#Meeting";

	@TempDir
	private Path folder;
	private final Device device = new Device("0198a5c0-0000-7000-8000-000000000001", "Tester");
	private Register register;

	@BeforeEach
	void fillWithMeetingsAndOpenWithout() throws IOException {
		RecordTypes withMeetings = withMeetings();
		Path file = folder.resolve("register.liaison");
		try (Register filled = Services.get(RegisterStore.class).create(file, withMeetings, device); Edit edit = Edits.open(filled)) {
			Record meeting = edit.create(withMeetings.eClass(MEETING).orElseThrow());
			meeting.setTitle(LocalizedText.of(Language.EN, "Customs talks at Harbin"));
			EObject outcome = add(meeting, "outcomes");
			Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
			commitment.setTitle(LocalizedText.of(Language.EN, "Mutual recognition"));
			commitment.setOrigin((Identified) outcome);
			commitment.getConcerns().add(meeting);
			edit.save("");
		}
		register = open(Services.get(RecordTypes.class));
	}

	@AfterEach
	void close() {
		register.close();
	}

	@Test
	void theSubjectIsReallyMissing() {
		var bundles = FrameworkUtil.getBundle(Commitment.class).getBundleContext().getBundles();
		assertTrue(Arrays.stream(bundles).noneMatch(bundle -> bundle.getSymbolicName().equals("org.liaison.meetings")));
		assertEquals(Problem.UNKNOWN_TYPE, assertThrows(RegisterException.class, () -> register.types().named("Meeting")).problem());
	}

	@Test
	void itsRecordsAreNamedButNeedThePlugIn() {
		RecordRef meeting = register.find("MTG-1").orElseThrow();
		assertEquals(MEETING, meeting.type());
		assertEquals("Customs talks at Harbin", meeting.title().best(Language.EN));

		try (Edit edit = Edits.open(register)) {
			RegisterException needs = assertThrows(RegisterException.class, () -> edit.load("MTG-1"));
			assertEquals(Problem.NEEDS_PLUGIN, needs.problem());
			String sentence = Problems.sentence(needs, Language.EN);
			assertTrue(sentence.contains("Meeting") && sentence.contains("plug-in"), sentence);
		}
		assertTrue(register.history(meeting.id(), null, 10).size() > 0);
	}

	@Test
	void everythingElseIsListedFilteredAndFound() {
		RecordType type = register.types().named("Commitment");
		Filter filter = FilterParser.of(register).parse(type, "concerns = MTG-1 and origin = MTG-1");
		List<Row> rows = register.rows(new Query(type, filter, List.of(), List.of(CommitmentsPackage.Literals.COMMITMENT__CONCERNS), Language.EN))
				.rows(0, 10);
		assertEquals(List.of("COM-1"), rows.stream().map(Row::key).toList());
		assertEquals("MTG-1", ((RecordRef) ((List<?>) rows.getFirst().cells().getFirst()).getFirst()).key());
		assertEquals(List.of("COM-1"), register.search(new SearchQuery("recognition", Set.of(), false, 10)).stream().map(RecordRef::key).toList());
	}

	@Test
	void everythingElseIsEditedAndNothingIsLost() throws IOException {
		try (Edit edit = Edits.open(register)) {
			Commitment commitment = (Commitment) edit.load("COM-1");
			commitment.setStatus(CommitmentStatus.IN_PROGRESS);
			assertEquals(Set.of(commitment.getId()), edit.save("went on"));
		}
		assertEquals(List.of(), register.verify(new NullProgressMonitor()).findings());
		register.close();

		register = open(withMeetings());
		try (Edit edit = Edits.open(register)) {
			Commitment commitment = (Commitment) edit.load("COM-1");
			EObject outcome = commitment.getOrigin();
			assertEquals("Outcome", outcome.eClass().getName());
			assertEquals(edit.load("MTG-1"), outcome.eContainer());
			assertEquals(List.of(outcome.eContainer()), commitment.getConcerns());
		}
		assertEquals(List.of(), register.verify(new NullProgressMonitor()).findings());
	}

	private Register open(RecordTypes types) {
		return Services.get(RegisterStore.class).open(folder.resolve("register.liaison"), types, device, RegisterStore.Mode.READ_WRITE,
				new NullProgressMonitor());
	}

	@SuppressWarnings("unchecked") // a containment of many is a list of objects
	private static EObject add(EObject holder, String containment) {
		EObject inner = EcoreUtil.create((EClass) holder.eClass().getEStructuralFeature(containment).getEType());
		((List<EObject>) holder.eGet(holder.eClass().getEStructuralFeature(containment))).add(inner);
		return inner;
	}

	private static RecordTypes withMeetings() throws IOException {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getPackageRegistry().put("platform:/plugin/org.liaison.model/model/model.ecore", ModelPackage.eINSTANCE);
		Resource ecore = resources.createResource(URI.createURI("platform:/plugin/org.liaison.meetings/model/meetings.ecore"));
		try (InputStream in = Files.newInputStream(ECORE)) {
			ecore.load(in, null);
		}
		return RecordTypesBuilder.of(ModelPackage.eINSTANCE, CommitmentsPackage.eINSTANCE, (EPackage) ecore.getContents().getFirst());
	}
}
