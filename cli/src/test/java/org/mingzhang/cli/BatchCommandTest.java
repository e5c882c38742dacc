package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
