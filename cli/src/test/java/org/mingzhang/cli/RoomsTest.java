package org.mingzhang.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the arrows between them, see docs/architecture.md. */
@AnalyzeClasses(packages = "org.mingzhang", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule theSchemaKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.schema..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mingzhang.extractor..",
              "org.mingzhang.normalizer..",
              "org.mingzhang.pipeline..",
              "org.mingzhang.export..",
              "org.mingzhang.cli..",
              "org.apache.pdfbox..")
          .because(
              "the document is a promise to other people's programs, whatever it was read from");

  @ArchTest
  static final ArchRule theExtractorImportsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.extractor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mingzhang.schema..",
              "org.mingzhang.normalizer..",
              "org.mingzhang.pipeline..",
              "org.mingzhang.cli..")
          .because("it says what stands on a page and must serve people who read other papers");

  @ArchTest
  static final ArchRule theVocabularyOfPagesKnowsNoReader =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.extractor.page..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "java.awt..")
          .because("a page read from a scan or a text dump is told in the same words");

  @ArchTest
  static final ArchRule onlyTheExtractorUsesPdfBox =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.extractor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
          .because("a change of the PDF library must be felt in one room only");

  @ArchTest
  static final ArchRule theNormalizerSeesThePageAndNothingBehindIt =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.normalizer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mingzhang.extractor",
              "org.mingzhang.extractor.pdf..",
              "org.mingzhang.extractor.lattice..",
              "org.mingzhang.extractor.layout..",
              "org.mingzhang.extractor.text..",
              "org.mingzhang.extractor.textfile..",
              "org.mingzhang.pipeline..",
              "org.mingzhang.cli..")
          .because("what a page means must not depend on how the page was read");

  @ArchTest
  static final ArchRule theNormalizerTouchesNoFiles =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.normalizer..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .because("it is given pages, so that it can be tried on pages that never were a file");

  @ArchTest
  static final ArchRule theCommandsGoThroughTheFrontDoorOfTheExtractor =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mingzhang.extractor.pdf..",
              "org.mingzhang.extractor.lattice..",
              "org.mingzhang.extractor.layout..",
              "org.mingzhang.extractor.text..")
          .because("the command line knows the person at the keyboard, not how anything is read");

  @ArchTest
  static final ArchRule thePipelineKnowsNoKeyboard =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.mingzhang.batch..", "org.mingzhang.cli..", "picocli..")
          .because("programs that use it as a library have no command line");

  @ArchTest
  static final ArchRule theBatchKnowsFilesAndProcessesAndNotWhatIsInThem =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.mingzhang.normalizer..", "org.mingzhang.cli..", "picocli..")
          .because("it takes documents as the pipeline makes them, from a command or a program");

  @ArchTest
  static final ArchRule theExportKnowsDocumentsAndNotHowTheyWereRead =
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mingzhang.extractor..",
              "org.mingzhang.pipeline..",
              "org.mingzhang.batch..",
              "org.mingzhang.cli..")
          .because("a dataset is made of documents, whoever extracted them, and whenever");

  @ArchTest
  static final ArchRule nobodyButTheCommandsExports =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.mingzhang.export..", "org.mingzhang.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.mingzhang.export..")
          .because("its libraries are large and are loaded by those who export alone");

  @ArchTest
  static final ArchRule onlyTheCommandsSpeakToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mingzhang.cli..")
          // The processes for native code answer their parent there, and nobody else.
          .and()
          .doNotHaveFullyQualifiedName("org.mingzhang.extractor.ocr.worker.WorkerMain")
          .and()
          .doNotHaveFullyQualifiedName("org.mingzhang.extractor.jpeg2000.DecoderMain")
          .and()
          .doNotHaveFullyQualifiedName("org.mingzhang.batch.worker.WorkerMain")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("libraries report what they find and leave the talking to the commands");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.mingzhang.(**)")
          .should()
          .beFreeOfCycles()
          // A room's front door opens into the packages below it, which speak its words in turn.
          .ignoreDependency(
              resideInAPackage("org.mingzhang.extractor"),
              resideInAPackage("org.mingzhang.extractor.*"))
          .ignoreDependency(
              resideInAPackage("org.mingzhang.batch"), resideInAPackage("org.mingzhang.batch.*"))
          .ignoreDependency(
              resideInAPackage("org.mingzhang.normalizer"),
              resideInAPackage("org.mingzhang.normalizer.*"))
          .because("in a circle nobody can be understood, tried or replaced alone");
}
