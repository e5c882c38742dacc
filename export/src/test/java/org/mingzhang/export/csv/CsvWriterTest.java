package org.mingzhang.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.export.Format;
import org.mingzhang.export.RowSums;
import org.mingzhang.export.TestDataset;
import org.mingzhang.export.table.Table;
import org.mingzhang.export.table.Tables;

class CsvWriterTest {

  @TempDir private Path folder;

  private TestDataset dataset;
  private Path out;

  @BeforeEach
  void export() throws IOException {
    dataset = TestDataset.in(folder);
    out = dataset.export(Format.CSV).resolve("csv");
  }

  @Test
  void theAmountsAddUpToWhatTheDocumentsSay() throws IOException {
    RowSums sums = new RowSums();
    for (Map<String, String> row : rows("budgets")) {
      String yuan = row.get("yuan");
      sums.add(
          row.get("document_id"),
          row.get("table_kind"),
          yuan.isEmpty() ? null : new BigDecimal(yuan));
    }

    assertThat(sums.sums()).isEqualTo(dataset.sums());
  }

  @Test
  void aLineWithoutAmountsHasARowToo() throws IOException {
    assertThat(rows("budgets"))
        .filteredOn(row -> row.get("table_kind").equals("procurement"))
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.get("yuan")).isEmpty();
              assertThat(row.get("ref")).isEqualTo("/budgets/2");
              assertThat(row.get("quantity")).isEqualTo("2.5");
            });
  }

  @Test
  void everyRowSaysWhereItComesFrom() throws IOException {
    assertThat(rows("budgets").get(1))
        .containsEntry("document_id", TestDataset.FIRST)
        .containsEntry("page", "1")
        .containsEntry("x0", "10.5")
        .containsEntry("raw", "0.3")
        .containsEntry("method", "fused")
        .containsEntry("confidence", "0.9")
        .containsEntry("file", "a.pdf")
        .containsEntry("page_link", "https://example.org/a.pdf#page=1")
        .containsEntry("tool_version", "0.1.0")
        .containsEntry("engines", "pdfbox 3.0.8 / ppocr v4");
  }

  @Test
  void textThatASpreadsheetWouldCalculateIsDisarmed() throws IOException {
    assertThat(rows("budgets").get(1))
        .containsEntry("item", "'" + TestDataset.FORMULA)
        .containsEntry("unit_name", "'=局机关");
    assertThat(rows("projects").get(0)).containsEntry("manager", "'@SUM(A1)");
  }

  @Test
  void textWithQuotesAndLineBreaksComesBackAsItIs() throws IOException {
    assertThat(rows("projects").get(0)).containsEntry("name", TestDataset.RARE);
  }

  @Test
  void numbersHaveNoExponent() throws IOException {
    assertThat(rows("indicators").get(0)).containsEntry("value", "0.0000001");
  }

  @Test
  void everyInputIsAccountedFor() throws IOException {
    assertThat(rows("inputs"))
        .extracting(row -> row.get("state"))
        .containsExactly("read", "failed", "read");
  }

  @Test
  void everyTableHasAFileWithAHeaderOfItsColumns() throws IOException {
    for (Table<?> table : Tables.all()) {
      List<String> names = table.columns().stream().<String>map(c -> c.name()).toList();
      assertThat(names).doesNotHaveDuplicates().containsAll(table.key());
      assertThat(Files.readAllLines(out.resolve(table.name() + ".csv")).get(0))
          .isEqualTo(String.join(",", names));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+a", "-2+3", "@A", "\t=1", "\r=1", " =1", "＝1", "-cmd|' /C calc'!A0"})
  void aFormulaIsDisarmed(String text) {
    assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1,234.50", "+3%", "水费=", "", "a@b"})
  void whatIsNoFormulaStaysAsItIs(String text) {
    assertThat(HarmlessText.of(text)).isEqualTo(text);
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(out.resolve(table + ".csv").toFile())) {
      return rows.readAll();
    }
  }
}
