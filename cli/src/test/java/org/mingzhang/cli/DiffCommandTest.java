package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir private Path folder;

  @Test
  void peopleAreToldWhatChangedInYuanAndPercent() throws IOException {
    CliRun run = CliRun.of("diff", document(2020, "1000", "甲"), document(2021, "1250.5", "甲"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1,000 → 1,250.5  +250.5 (+25.05%)", "A p. 1, B p. 1");
  }

  @Test
  void programsGetExactNumbersOnOneLine() throws IOException {
    CliRun run =
        CliRun.of("diff", "--json", document(2020, "1000", "甲"), document(2021, "1250.5", "甲"));

    assertThat(run.out().lines()).hasSize(1);
    JsonNode line = new ObjectMapper().readTree(run.out()).at("/lines/0");
    assertThat(line.at("/difference").asText()).isEqualTo("250.5");
    assertThat(line.at("/percent").asText()).isEqualTo("25.05");
  }

  @Test
  void newAndGoneLinesAreListed() throws IOException {
    CliRun run = CliRun.of("diff", document(2020, "1", "甲"), document(2021, "2", "乙"));

    assertThat(run.out()).contains("新增行 new lines: 1", "消失行 gone lines: 1");
  }

  @Test
  void aPdfIsReadFirst() throws IOException {
    Path pdf = TestPdf.ofPages(1, folder.resolve("a.pdf"));

    CliRun run = CliRun.of("diff", pdf, document(2021, "2", "乙"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("A  a.pdf");
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndNothingIsCompared() throws IOException {
    CliRun run = CliRun.of("diff", folder.resolve("none.pdf"), document(2021, "2", "乙"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains("none.pdf");
  }

  private Path document(int year, String yuan, String item) throws IOException {
    String json =
        "{\"schemaVersion\":\"1.0\",\"source\":{\"file\":\""
            + year
            + ".pdf\",\"sha256\":\""
            + "0".repeat(64)
            + "\",\"pages\":1,\"tool\":{\"version\":\"1\",\"engines\":[]}},"
            + "\"department\":{\"name\":\"某局\"},\"stage\":\"budget\",\"fiscalYear\":"
            + year
            + ",\"pages\":[],\"budgets\":[{\"table\":\"expenditure\",\"title\":\"支出表\","
            + "\"level\":\"item\",\"leaf\":true,\"item\":\""
            + item
            + "\",\"amounts\":[{\"column\":[\"合计\"],\"yuan\":"
            + yuan
            + ",\"source\":{\"page\":1,\"raw\":\""
            + yuan
            + "\",\"method\":\"text\",\"confidence\":0.99}}]}],"
            + "\"projects\":[],\"units\":[],\"indicators\":[],\"statements\":[],"
            + "\"findings\":[],\"unread\":[]}";
    return Files.writeString(folder.resolve(year + ".json"), json);
  }
}
