package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

class TableSinkTest {

  private static final Box BOX = new Box(10, 20.005, 110.25, 60);

  /** Head A over both columns; B over both rows; C; the last place has no cell. */
  private static final Table SPANS =
      table(3, 2, cell(0, 0, 1, 2, "A"), cell(1, 0, 2, 1, "B"), cell(1, 1, 1, 1, "C"));

  @Test
  void jsonSaysWhereEachCellBeginsAndWhatItSpans() throws IOException {
    JsonNode tables = new ObjectMapper().readTree(write(TableFormat.JSON, 7, SPANS));

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).get("page").intValue()).isEqualTo(7);
    assertThat(tables.get(0).get("bbox")).hasToString("[10.0,20.0,110.25,60.0]");
    assertThat(tables.get(0).get("rows"))
        .hasToString(
            "[[{\"text\":\"A\",\"rowspan\":1,\"colspan\":2}],"
                + "[{\"text\":\"B\",\"rowspan\":2,\"colspan\":1},"
                + "{\"text\":\"C\",\"rowspan\":1,\"colspan\":1}],"
                + "[{\"text\":\"\",\"rowspan\":1,\"colspan\":1}]]");
  }

  @Test
  void jsonWithoutTablesIsAnEmptyArray() throws IOException {
    assertThat(new ObjectMapper().readTree(write(TableFormat.JSON, 1))).isEmpty();
  }

  @Test
  void csvFillsTheFirstPlaceOfACellAndLeavesTheOthersEmpty() throws IOException {
    assertThat(write(TableFormat.CSV, 1, SPANS)).isEqualTo("A,\r\nB,C\r\n,\r\n");
  }

  @Test
  void csvHasABlankLineBetweenTablesAndNoneInsideThem() throws IOException {
    Table oneColumn = table(2, 1, cell(0, 0, 1, 1, "x"));

    assertThat(write(TableFormat.CSV, 1, oneColumn, oneColumn))
        .isEqualTo("x\r\n\"\"\r\n\r\nx\r\n\"\"\r\n");
  }

  @Test
  void csvQuotesWhatNeedsQuoting() throws IOException {
    assertThat(csvOf("1,234 \"net\"")).isEqualTo("\"1,234 \"\"net\"\"\",\r\n");
  }

  @Test
  void csvJoinsWrappedChineseWithoutASpaceAndWrappedWordsWithOne() throws IOException {
    assertThat(csvOf("对个人和家\n庭的补助")).isEqualTo("对个人和家庭的补助,\r\n");
    assertThat(csvOf("net\nworth")).isEqualTo("net worth,\r\n");
  }

  @Test
  void noCellCanActAsAFormulaInASpreadsheet() throws IOException {
    for (String dangerous : List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx")) {
      assertThat(csvOf(dangerous)).startsWith("'" + dangerous);
    }
  }

  @Test
  void signedNumbersStayNumbers() throws IOException {
    for (String number : List.of("-12.5", "+3%", "-0")) {
      assertThat(csvOf(number)).startsWith(number);
    }
    assertThat(csvOf("-1,234.00")).startsWith("\"-1,234.00\"");
  }

  private static String csvOf(String text) throws IOException {
    return write(TableFormat.CSV, 1, table(1, 2, cell(0, 0, 1, 1, text)));
  }

  private static String write(TableFormat format, int page, Table... tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableSink sink = format.open(out)) {
      for (Table table : tables) {
        sink.write(page, table);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Table table(int rows, int columns, Cell... cells) {
    return new Table(BOX, TableStyle.RULED, rows, columns, List.of(cells));
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(
        row,
        column,
        rowSpan,
        columnSpan,
        BOX,
        List.of(new Reading(text, ReadingMethod.TEXT, 1, BOX)));
  }
}
