package org.mingzhang.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.export.Format;
import org.mingzhang.export.RowSums;
import org.mingzhang.export.TestDataset;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.format.FormatWriter.TableWriter;
import org.mingzhang.export.table.Scene;
import org.mingzhang.export.table.Table;
import org.mingzhang.export.table.Tables;

class WorkbookWriterTest {

  private static final Table<?> BUDGETS =
      Tables.all().stream().filter(t -> t.name().equals("budgets")).findFirst().orElseThrow();

  @TempDir private Path folder;

  @Test
  void theAmountsAddUpToWhatTheDocumentsSay() throws IOException {
    TestDataset dataset = TestDataset.in(folder);

    assertThat(sums(dataset.export(Format.XLSX).resolve("dataset.xlsx"))).isEqualTo(dataset.sums());
  }

  @Test
  void amountsAreNumbersAndTextIsNeverAFormula() throws IOException {
    List<Row> rows = rows(TestDataset.in(folder).export(Format.XLSX).resolve("dataset.xlsx"));

    assertThat(cell(rows.get(2), "yuan").getType()).isEqualTo(CellType.NUMBER);
    assertThat(cell(rows.get(2), "leaf").getType()).isEqualTo(CellType.BOOLEAN);
    assertThat(cell(rows.get(2), "item").getType()).isEqualTo(CellType.STRING);
    assertThat(cell(rows.get(2), "item").asString()).isEqualTo(TestDataset.FORMULA);
  }

  @Test
  void everyRowHasALinkToItsPage() throws IOException {
    List<Row> rows = rows(TestDataset.in(folder).export(Format.XLSX).resolve("dataset.xlsx"));

    assertThat(cell(rows.get(2), "page_link").getFormula())
        .isEqualTo("HYPERLINK(\"https://example.org/a.pdf#page=1\")");
  }

  @Test
  void headersStayInSight() throws IOException {
    Path file = TestDataset.in(folder).export(Format.XLSX).resolve("dataset.xlsx");

    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet3.xml"))) {
      assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
          .contains("state=\"frozen\"", "ySplit=\"1\"");
    }
  }

  @Test
  void whatASheetCannotHoldGoesOnOnTheNext() throws IOException {
    TestDataset dataset = TestDataset.in(folder);
    Path file = folder.resolve("small.xlsx");
    List<String> notes = new ArrayList<>();
    try (WorkbookWriter writer = new WorkbookWriter(file, notes::add, 4)) {
      TableWriter rows = writer.begin(BUDGETS);
      BUDGETS.forEachRow(new Scene(Dataset.open(List.of(folder)), folder), rows::row);
      rows.end();
      writer.finish();
    }

    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("budgets", "budgets (2)", "budgets (3)");
    }
    assertThat(sums(file)).isEqualTo(dataset.sums());
  }

  @Test
  void anAddressCannotEndItsFormula() {
    assertThat(LinkFormula.of("a\",\"x\")&<b>"))
        .isEqualTo("HYPERLINK(\"a\"\",\"\"x\"\")&amp;&lt;b&gt;\")");
    assertThat(LinkFormula.fits("x".repeat(256))).isFalse();
  }

  private static Object sums(Path file) throws IOException {
    RowSums sums = new RowSums();
    for (Row row : rows(file)) {
      if (row.getRowNum() > 1) {
        BigDecimal yuan =
            cell(row, "yuan") == null ? null : new BigDecimal(cell(row, "yuan").getRawValue());
        sums.add(cell(row, "document_id").asString(), cell(row, "table_kind").asString(), yuan);
      }
    }
    return sums.sums();
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet :
          workbook.getSheets().filter(s -> s.getName().startsWith("budgets")).toList()) {
        rows.addAll(sheet.read());
      }
    }
    return rows;
  }

  private static Cell cell(Row row, String column) {
    return row.getOptionalCell(BUDGETS.indexOf(column)).orElse(null);
  }
}
