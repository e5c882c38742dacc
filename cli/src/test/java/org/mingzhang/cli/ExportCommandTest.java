package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;

  @Test
  void whatWasExtractedBecomesTables() throws IOException {
    Path json = folder.resolve("json/a.json");
    CliRun.of("extract", TestPdf.ofPages(2, folder.resolve("a.pdf")), "-o", json);

    CliRun run = CliRun.of("export", json, "--format", "csv,jsonl", "-o", folder.resolve("out"));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out/csv/pages.csv"))).hasSize(3);
    assertThat(Files.readAllLines(folder.resolve("out/jsonl/pages.jsonl"))).hasSize(2);
  }

  @Test
  void anAuditShowsValuesAsTheyArePrinted() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    Path json = folder.resolve("a.json");
    CliRun.of("extract", file, "-o", json);
    Files.writeString(
        json,
        Files.readString(json)
            .replaceFirst(
                "\"statements\": \\[\\]",
                "\"statements\": [{\"section\":[],\"text\":\"t\",\"yuan\":5,\"source\":"
                    + "{\"page\":1,\"bbox\":[10,10,50,30],\"raw\":\"5\",\"confidence\":1}}]"));

    CliRun run = CliRun.of("export", json, "--audit", 5, "-o", folder.resolve("out"));

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("out/audit/audit.xlsx")).isNotEmptyFile();
    assertThat(Files.readAllBytes(folder.resolve("out/audit/0001.png")))
        .startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void whatToWriteMustBeSaid() {
    CliRun run = CliRun.of("export", folder, "-o", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--format or --audit");
  }

  @Test
  void aFileThatIsNoDocumentIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"a\":1}");

    CliRun run = CliRun.of("export", file, "--format", "csv", "-o", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("other.json", "extract it again");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderWithoutDocumentsIsAMistakeOfTheCommandLine() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    CliRun run = CliRun.of("export", empty, "--format", "csv", "-o", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("holds no extracted documents");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsTheSurroundingsFault() throws IOException {
    Path json = folder.resolve("a.json");
    CliRun.of("extract", TestPdf.ofPages(1, folder.resolve("a.pdf")), "-o", json);
    Path file = Files.writeString(folder.resolve("file"), "");

    CliRun run = CliRun.of("export", json, "--format", "csv", "-o", file.resolve("out"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("cannot be written");
  }
}
