package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.mingzhang.cli.TableGrid.Place;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/**
 * Tables as CSV (RFC 4180, UTF-8, lines end in CR LF), a blank line between them. A cell that
 * covers several places fills the first one only, so that no number stands there twice.
 */
final class CsvTableSink implements TableSink {

  private static final String LINE_END = "\r\n";
  private static final String EMPTY_TEXT = "\"\"";

  /** What makes a spreadsheet take a text for a formula (OWASP, CSV Injection). */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  /** A sign before a plain number is no formula. */
  private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-][\\d,]*\\.?\\d+%?");

  /** Where Chinese meets Chinese at a line break, nothing stood between them. */
  private static final Pattern CHINESE_BREAK =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])\\n"
              + "|\\n(?=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])");

  private final OutputStream out;
  private final ObjectWriter writer;
  private boolean first = true;

  CsvTableSink(OutputStream out) {
    this.out = out;
    this.writer =
        new CsvMapper()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .writerFor(String[].class)
            .with(CsvSchema.emptySchema().withLineSeparator(LINE_END))
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void write(int page, Table table) throws IOException {
    if (!first) {
      write(LINE_END);
    }
    first = false;
    TableGrid grid = new TableGrid(table);
    try (SequenceWriter rows = writer.writeValues(out)) {
      for (int row = 0; row < table.rowCount(); row++) {
        String[] texts = texts(grid, row, table.columnCount());
        if (texts.length == 1 && texts[0].isEmpty()) {
          // Jackson would write a blank line, which here is the end of a table.
          rows.flush();
          write(EMPTY_TEXT + LINE_END);
        } else {
          rows.write(texts);
        }
      }
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String[] texts(TableGrid grid, int row, int columns) {
    String[] texts = new String[columns];
    Arrays.fill(texts, "");
    for (Place place : grid.row(row)) {
      texts[place.column()] = place.cell().map(Cell::text).map(CsvTableSink::field).orElse("");
    }
    return texts;
  }

  private static String field(String cellText) {
    String text = CHINESE_BREAK.matcher(cellText).replaceAll("").replace('\n', ' ');
    boolean dangerous = FORMULA.matcher(text).matches() && !SIGNED_NUMBER.matcher(text).matches();
    return dangerous ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
