package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.SourcePart;
import org.mingzhang.schema.Unread;
import org.mingzhang.schema.json.DisclosureJson;

class BatchCommandTest {

  @TempDir private Path folder;

  @Test
  void aFolderBecomesADatasetAndTheLastLineSumsItUp() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    TestPdf.ofPages(2, in.resolve("a.pdf"));
    Files.writeString(in.resolve("bad.pdf"), "");

    CliRun run = batch(in, folder.resolve("dataset"));

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.number());
    assertThat(run.errLines())
        .first()
        .asString()
        .isEqualTo("mingzhang: 2 inputs, 2 documents to read");
    assertThat(run.err()).contains("in/bad.pdf: the file is empty");
    assertThat(run.errLines()).last().asString().contains("1 read, 0 read in part, 1 failed");
    assertThat(folder.resolve("dataset/index.jsonl")).exists();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void onATerminalItSaysTheSameBesideTheBar() throws IOException {
    TestPdf.ofPages(1, folder.resolve("a.pdf"));

    CliRun run =
        CliRun.onTerminal("batch", folder.resolve("a.pdf"), "-o", folder.resolve("d"), "--no-ocr");

    assertThat(run.code()).isEqualTo(ExitCode.DONE.number());
    assertThat(run.err()).contains("1 documents to read").contains("1 read, 0 read in part");
  }

  @Test
  void filesInOneFolderAreReadAsOneDocumentAndABadOneAmongThemIsTold() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/某局"));
    TestPdf.ofPages(2, in.resolve("1.pdf"));
    TestPdf.ofPages(3, in.resolve("2.pdf"));
    Files.writeString(in.resolve("3.pdf"), "");
    Path dataset = folder.resolve("dataset");

    CliRun run =
        CliRun.of("batch", in, "-o", dataset, "--no-ocr", "--group-by", "folder", "--jobs", 1);

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.number());
    Disclosure document = onlyDocument(dataset);
    assertThat(document.pages()).extracting(PageSummary::page).containsExactly(1, 2, 3, 4, 5);
    assertThat(document.source().file()).isEqualTo("某局");
    assertThat(document.source().parts())
        .extracting(SourcePart::file, SourcePart::firstPage)
        .containsExactly(tuple("1.pdf", 1), tuple("2.pdf", 3));
    assertThat(document.unread())
        .singleElement()
        .extracting(Unread::reason)
        .asString()
        .startsWith("3.pdf: ");
    assertThat(Files.readAllLines(dataset.resolve("index.jsonl"))).hasSize(3);
  }

  @Test
  void aManifestCarriesWhereFilesComeFromIntoTheIndex() throws IOException {
    Path pdf = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    Path manifest = Files.writeString(folder.resolve("m.csv"), "file,place,year\na.pdf,郑州,2021\n");
    Path dataset = folder.resolve("d");

    CliRun run = CliRun.of("batch", pdf, "-o", dataset, "--no-ocr", "--manifest", manifest);
    CliRun wrong = CliRun.of("batch", pdf, "-o", dataset, "--manifest", folder.resolve("none.csv"));

    assertThat(run.code()).isEqualTo(ExitCode.DONE.number());
    assertThat(Files.readString(dataset.resolve("index.jsonl")))
        .contains("\"origin\":{\"place\":\"郑州\",\"year\":2021}");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(wrong.err()).contains("none.csv: cannot be read: no such file");
  }

  private static Disclosure onlyDocument(Path dataset) throws IOException {
    try (Stream<Path> documents = Files.list(dataset.resolve("documents"));
        InputStream in = Files.newInputStream(documents.findFirst().orElseThrow())) {
      return new DisclosureJson().read(in);
    }
  }

  @Test
  void aDatasetThatCannotBeWrittenIsAnEnvironmentError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    CliRun run = batch(TestPdf.ofPages(1, folder.resolve("a.pdf")), file);

    assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT.number());
    assertThat(run.errLines()).singleElement().asString().contains("cannot be written: ");
  }

  @Test
  void noJobsNoTimeAndNoMemoryMakeNoSense() {
    for (String option : new String[] {"--jobs", "--timeout", "--max-memory"}) {
      CliRun run = CliRun.of("batch", folder, "-o", folder.resolve("d"), option, 0);

      assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
      assertThat(run.err()).contains(option + " must be at least 1");
    }
  }

  @Test
  void theMemoryOfADocumentIsAPartOfAllWithinBounds() {
    assertThat(BatchMemory.heapMegabytes(2048)).isEqualTo(512);
    assertThat(BatchMemory.heapMegabytes(512)).isEqualTo(256);
    assertThat(BatchMemory.heapMegabytes(64_000)).isEqualTo(2048);
  }

  private static CliRun batch(Path in, Path dataset) {
    return CliRun.of("batch", in, "-o", dataset, "--no-ocr", "--jobs", 1, "--max-memory", 256);
  }
}
