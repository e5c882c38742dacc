package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir private Path folder;

  @Test
  void aPdfBecomesOnePageThatIsWholeAndNothingElse() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    Path page = folder.resolve("out/report.html");

    CliRun run = CliRun.of("report", file, "-o", page);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    try (var files = Files.list(page.getParent())) {
      assertThat(files).containsExactly(page);
    }
  }

  @Test
  void anUnreadPageIsInTheReportAndInTheExitCode() throws IOException {
    Path scan;
    try (TestPdf pdf = new TestPdf()) {
      scan = pdf.scannedPage().save(folder.resolve("scan.pdf"));
    }

    CliRun run = CliRun.of("report", scan, "--no-ocr");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).singleElement().asString().contains("page 1: not read");
    assertThat(run.out()).contains("没有读到的内容", "第 1 页");
  }

  @Test
  void anExtractedDocumentIsReportedWithoutClippings() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    Path json = folder.resolve("a.json");
    CliRun.of("extract", file, "-o", json);

    CliRun run = CliRun.of("report", json);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("不附页面截图");
  }

  @Test
  void aTextDumpIsReportedToo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "某局 2021 年部门预算\n共 10 万元。\n");

    CliRun run = CliRun.of("report", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("<h1>", "没有读到金额表");
  }

  @Test
  void severalReportsNeedAFolder() throws IOException {
    Path a = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    Path b = TestPdf.ofPages(1, folder.resolve("b.pdf"));

    assertThat(CliRun.of("report", a, b).code()).isEqualTo(2);
    assertThat(CliRun.of("report", a, b, "-o", folder.resolve("r")).code()).isZero();
    assertThat(folder.resolve("r/b.html")).exists();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAnEnvironmentError() throws IOException {
    Path a = TestPdf.ofPages(1, folder.resolve("a.pdf"));

    CliRun run = CliRun.of("report", a, "-o", folder.resolve("a.pdf/report.html"));

    assertThat(run.code()).isEqualTo(4);
  }
}
