package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.pipeline.ToolVersion;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.json.DisclosureJson;

class ExtractCommandTest {

  @TempDir private Path folder;

  @Test
  void oneFileBecomesOneDocumentOnStandardOutput() throws Exception {
    Path file = TestPdf.ofPages(3, folder.resolve("disclosure.pdf"));

    CliRun run = CliRun.of("extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Disclosure document = document(run.out());
    assertThat(document.source().file()).isEqualTo("disclosure.pdf");
    assertThat(document.source().pages()).isEqualTo(3);
    assertThat(document.source().tool().version()).isEqualTo(ToolVersion.current());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    assertThat(document.source().sha256()).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void aTextDumpBecomesADocumentThatNamesLines() throws Exception {
    Path file =
        Files.writeString(folder.resolve("dump.txt"), "某市财政局2021年部门预算\n某市财政局机关支出项目绩效目标表\n项目名称 甲\n");

    CliRun run = CliRun.of("extract", file);

    Disclosure document = document(run.out());
    assertThat(document.source().pages()).isZero();
    assertThat(document.fiscalYear()).isEqualTo(2021);
    assertThat(document.department().name()).isEqualTo("某市财政局");
  }

  @Test
  void aTextDumpHasNoPagesToAskFor() throws IOException {
    Path file = Files.writeString(folder.resolve("dump.txt"), "某市财政局2021年部门预算\n");

    CliRun run = CliRun.of("extract", file, "--pages", "1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("plain text");
  }

  @Test
  void aPageThatTheFileDoesNotHaveIsAUsageError() throws IOException {
    Path file = TestPdf.ofPages(3, folder.resolve("a.pdf"));

    CliRun run = CliRun.of("extract", file, "--pages", "2-9");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("has 3 pages");
  }

  @Test
  void aBadFileDoesNotStopTheOthersAndTheWorstCodeWins() throws IOException {
    Path good = TestPdf.ofPages(1, folder.resolve("good.pdf"));
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    Path missing = folder.resolve("missing.pdf");
    Path fine = TestPdf.ofPages(2, folder.resolve("fine.pdf"));

    CliRun run = CliRun.of("extract", good, empty, missing, fine, "--jobs", "2");

    assertThat(run.code()).isEqualTo(3);
    List<String> documents = run.out().lines().toList();
    assertThat(documents).hasSize(2);
    assertThat(document(documents.get(0)).source().file()).isEqualTo("good.pdf");
    assertThat(document(documents.get(1)).source().file()).isEqualTo("fine.pdf");
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).contains("empty.pdf").contains(";");
    assertThat(run.errLines().get(1)).contains("missing.pdf").contains(";");
  }

  @Test
  void severalFilesGoIntoAFolderUnderTheirOwnNames() throws IOException {
    Path first = TestPdf.ofPages(1, folder.resolve("部门预算.pdf"));
    Path second = TestPdf.ofPages(2, folder.resolve("b.v2.PDF"));
    Path output = folder.resolve("made/json");

    CliRun run = CliRun.of("extract", first, second, "-o", output);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(document(Files.readString(output.resolve("部门预算.json"))).source().file())
        .isEqualTo("部门预算.pdf");
    assertThat(document(Files.readString(output.resolve("b.v2.json"))).source().pages())
        .isEqualTo(2);
  }

  @Test
  void manyFilesAtOnceKeepTheirOrder() throws IOException {
    List<Path> files =
        IntStream.range(0, 20).mapToObj(i -> folder.resolve("file-" + i + ".pdf")).toList();
    for (Path file : files) {
      TestPdf.ofPages(1, file);
    }
    Object[] args = new Object[files.size() + 2];
    args[0] = "extract";
    args[1] = "--jobs=4";
    for (int i = 0; i < files.size(); i++) {
      args[i + 2] = files.get(i);
    }

    List<String> documents = CliRun.of(args).out().lines().toList();

    assertThat(documents).hasSize(20);
    for (int i = 0; i < documents.size(); i++) {
      assertThat(document(documents.get(i)).source().file()).isEqualTo("file-" + i + ".pdf");
    }
  }

  @Test
  void twoFilesThatWouldBecomeOneAreRefusedBeforeAnythingIsWritten() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Path first = TestPdf.ofPages(1, folder.resolve("same.pdf"));
    Path second = TestPdf.ofPages(1, folder.resolve("x/same.pdf"));
    Path output = folder.resolve("json");

    CliRun run = CliRun.of("extract", first, second, "-o", output);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("same.json");
    assertThat(output).doesNotExist();
  }

  @Test
  void theFileToReadIsNeverOverwritten() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    byte[] before = Files.readAllBytes(file);

    CliRun run = CliRun.of("extract", file, "-o", folder.resolve("./a.pdf"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anEncryptedFileNeedsItsPassword() throws IOException {
    Path file;
    try (TestPdf pdf = new TestPdf()) {
      file = pdf.textPage("secret").saveEncrypted(folder.resolve("locked.pdf"), "open sesame");
    }

    CliRun without = CliRun.of("extract", file);
    CliRun wrong = CliRun.of("extract", file, "--password", "wrong");
    CliRun right = CliRun.of("extract", file, "--password", "open sesame");

    assertThat(without.code()).isEqualTo(3);
    assertThat(without.errLines()).singleElement().asString().contains("--password");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(right.code()).isZero();
  }

  @Test
  void whatIsNoPdfIsNamedWithWhatToDoInstead() throws IOException {
    Path word = folder.resolve("budget.docx");
    Files.write(word, "PK\u0003\u0004[Content_Types].xml".getBytes(StandardCharsets.UTF_8));

    CliRun run = CliRun.of("extract", word);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).singleElement().asString().contains("budget.docx", "PDF");
  }

  @Test
  void aFolderIsNoFile() {
    CliRun run = CliRun.of("extract", folder);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).singleElement().asString().contains("folder");
  }

  @Test
  void nothingInAFileNameCanBreakTheLine() {
    CliRun run = CliRun.of("extract", folder.resolve("a\nb\u001b[31m.pdf"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).doesNotContain("\u001b");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnEnvironmentError() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));
    Path inTheWay = Files.createFile(folder.resolve("inTheWay"));

    CliRun run = CliRun.of("extract", file, "-o", inTheWay.resolve("a.json"));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains(inTheWay.toString(), "cannot be written", "-o");
  }

  @Test
  void aFullDiskBehindStandardOutputIsAnEnvironmentError() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));

    CliRun run = CliRun.into(failing("No space left on device"), "extract", file);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("standard output", "No space left on device");
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws IOException {
    Path file = TestPdf.ofPages(1, folder.resolve("a.pdf"));

    CliRun run = CliRun.into(failing("Broken pipe"), "extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void stackTracesComeOnlyWhenAskedFor() {
    Path missing = folder.resolve("missing.pdf");

    assertThat(CliRun.of("extract", missing).err()).doesNotContain("\tat ");
    assertThat(CliRun.of("extract", missing, "--debug").err()).contains("\tat ");
  }

  @Test
  void aPersonSeesProgressAndAPipeDoesNot() throws IOException {
    Path file = TestPdf.ofPages(2, folder.resolve("a.pdf"));

    assertThat(CliRun.onTerminal("extract", file).err()).contains("reading");
    assertThat(CliRun.of("extract", file).err()).isEmpty();
  }

  private static Disclosure document(String json) throws IOException {
    return new DisclosureJson()
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static OutputStream failing(String reason) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException(reason);
          }
        };
    return new GuardedOutput(broken, "standard output");
  }
}
