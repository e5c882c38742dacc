package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesCommandTest {

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      pdf.textPage("no table here");
      pdf.tablePage(new String[][] {{"item", "2021"}, {"water", "1,200"}, {"power", null}});
      pdf.tablePage(new String[][] {{"x", "y"}, {"1", "2"}});
      file = pdf.save(folder.resolve("report.pdf"));
    }
  }

  @Test
  void allTablesComeAsJsonWithTheirPages() throws IOException {
    CliRun run = CliRun.of("tables", file);

    assertThat(run.code()).isZero();
    JsonNode tables = new ObjectMapper().readTree(run.out());
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).get("page").intValue()).isEqualTo(2);
    assertThat(tables.get(0).at("/rows/1/1/text").textValue()).isEqualTo("1,200");
    assertThat(tables.get(1).get("page").intValue()).isEqualTo(3);
  }

  @Test
  void theTablesOfOnePageComeAsCsv() {
    CliRun run = CliRun.of("tables", file, "--pages", "2", "--format", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("item,2021\r\nwater,\"1,200\"\r\npower,\r\n");
  }

  @Test
  void theyGoToAFileWhenOneIsNamed() {
    Path output = folder.resolve("out/tables.csv");

    CliRun run = CliRun.of("tables", file, "--pages=3", "--format=csv", "-o", output);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(output).hasBinaryContent("x,y\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aScannedPageIsListedAndTheExitCodeIsOne() throws IOException {
    Path scan;
    try (TestPdf pdf = new TestPdf()) {
      scan = pdf.scannedPage().save(folder.resolve("scan.pdf"));
    }

    CliRun run = CliRun.of("tables", scan);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).singleElement().asString().contains("page 1: not read");
  }

  @Test
  void aFullDiskIsReportedOnce() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    CliRun run =
        CliRun.into(
            new BufferedOutputStream(new GuardedOutput(full, "standard output")), "tables", file);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errLines()).singleElement().asString().contains("No space left on device");
  }

  @Test
  void aBadFileWritesNothing() throws IOException {
    Path output = folder.resolve("tables.json");

    CliRun run = CliRun.of("tables", Files.createFile(folder.resolve("e.pdf")), "-o", output);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(output).doesNotExist();
  }
}
