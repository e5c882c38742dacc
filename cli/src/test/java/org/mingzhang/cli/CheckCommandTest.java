package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void anErrorIsToldInBothLanguagesAndByTheExitCode() throws IOException {
    CliRun run = CliRun.of("check", document("90"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("errors 1", "矛盾 1 处", "total-mismatch", "page 1", "应为100", "had to be 100");
  }

  @Test
  void aDocumentThatAddsUpIsFine() throws IOException {
    CliRun run = CliRun.of("check", document("100"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("errors 0");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void coverageTellsWhatHoldsAndWhatARuleWouldNeed() throws IOException {
    CliRun run = CliRun.of("check", document("100"), "--coverage");

    assertThat(run.out())
        .contains("total-mismatch: holds 2, fails 0, cannot be checked 0", "needs");
  }

  @Test
  void programsGetAnObjectOnOneLine() throws IOException {
    CliRun run = CliRun.of("check", document("90"), "--json", "--coverage");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().toList())
        .singleElement()
        .asString()
        .startsWith("{\"file\":")
        .contains("\"rule\":\"total-mismatch\"", "\"expected\":100", "\"coverage\":[");
  }

  @Test
  void aPdfIsReadFirst() throws IOException {
    CliRun run = CliRun.of("check", TestPdf.ofPages(1, folder.resolve("a.pdf")));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("errors 0");
  }

  @Test
  void jsonThatIsNoDocumentIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"a\": 1}");

    CliRun run = CliRun.of("check", file);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).singleElement().asString().contains("a.json", "extract it again");
  }

  /** Two units of 60 and 40, in two columns of which one has the given total. */
  private Path document(String total) throws IOException {
    String lines =
        String.join(
            ",",
            line("total", "合计", total, "100"),
            line("unit", "甲", "60", "60"),
            line("unit", "乙", "40", "40"));
    String json =
        "{\"schemaVersion\":\"1.0\",\"source\":{\"file\":\"a.pdf\",\"sha256\":\""
            + "0".repeat(64)
            + "\",\"pages\":1,\"tool\":{\"version\":\"1\",\"engines\":[]}},\"department\":{},"
            + "\"pages\":[{\"page\":1,\"kind\":\"digital\",\"confidence\":1.0}],"
            + "\"budgets\":["
            + lines
            + "],\"projects\":[],\"units\":[],\"indicators\":[],\"statements\":[],"
            + "\"findings\":[],\"unread\":[]}";
    return Files.writeString(folder.resolve("a.json"), json);
  }

  private static String line(String level, String item, String first, String second) {
    return "{\"table\":\"expenditure\",\"title\":\"支出表\",\"level\":\""
        + level
        + "\",\"leaf\":false,\"item\":\""
        + item
        + "\",\"amounts\":["
        + amount("甲类", first)
        + ","
        + amount("乙类", second)
        + "]}";
  }

  private static String amount(String column, String value) {
    return "{\"column\":[\""
        + column
        + "\"],\"yuan\":"
        + value
        + ",\"source\":{\"page\":1,\"raw\":\""
        + value
        + "\",\"method\":\"text\",\"confidence\":0.99}}";
  }
}
