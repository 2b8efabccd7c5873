package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ModelTest {

	@Test
	void aNewRecordHasNoTextAndNoDateRatherThanAnInventedOne() {
		Source source = ModelFactory.eINSTANCE.createSource();

		assertSame(LocalizedText.EMPTY, source.getTitle());
		assertNull(source.getPublished());
		assertEquals(Marking.INTERNAL, source.getMarking());
		assertFalse(source.eIsSet(ModelPackage.Literals.RECORD__TITLE));
	}

	@Test
	void valueTypesConvertAsEmfConverts() {
		var text = LocalizedText.of(Language.RU, "Пункт пропуска");
		var date = PartialDate.parse("2022-01/2022-11");

		assertEquals(text, EcoreUtil.createFromString(ModelPackage.Literals.LOCALIZED_TEXT,
				EcoreUtil.convertToString(ModelPackage.Literals.LOCALIZED_TEXT, text)));
		assertEquals(date, EcoreUtil.createFromString(ModelPackage.Literals.PARTIAL_DATE,
				EcoreUtil.convertToString(ModelPackage.Literals.PARTIAL_DATE, date)));
	}

	@Test
	void aTypeWithoutJavaIsARecord() {
		EClass visa = EcoreFactory.eINSTANCE.createEClass();
		visa.setName("Visa");
		visa.getESuperTypes().add(ModelPackage.Literals.RECORD);
		var contributed = EcoreFactory.eINSTANCE.createEPackage();
		contributed.setName("visas");
		contributed.setNsURI("http://example.org/visas");
		contributed.getEClassifiers().add(visa);

		var made = EcoreUtil.create(visa);

		assertTrue(made instanceof Record);
		((Record) made).setKey("VIS-1");
		assertEquals("VIS-1", made.eGet(ModelPackage.Literals.RECORD__KEY));
		assertSame(LocalizedText.EMPTY, ((Record) made).getTitle());
	}
}
