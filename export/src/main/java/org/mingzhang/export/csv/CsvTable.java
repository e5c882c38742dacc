package org.mingzhang.export.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mingzhang.export.format.FormatWriter.TableWriter;
import org.mingzhang.export.format.Texts;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/**
 * One table as CSV (RFC 4180, UTF-8, lines end in CR LF) under a header of column names. A cell
 * without a value is empty; numbers are plain decimals; no text can become a formula.
 */
public final class CsvTable implements TableWriter {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final SequenceWriter rows;
  private final List<ColumnType> types;

  /**
   * Begins with the header.
   *
   * @param table the table
   * @param out where it goes; closed at the end of the table
   * @throws IOException if it cannot be written
   */
  public CsvTable(Table<?> table, OutputStream out) throws IOException {
    List<? extends Column<?>> columns = table.columns();
    this.types = columns.stream().<ColumnType>map(Column::type).toList();
    this.rows =
        MAPPER
            .writerFor(String[].class)
            .with(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .writeValues(out);
    rows.write(columns.stream().map(Column::name).toArray(String[]::new));
  }

  @Override
  public void row(List<Object> row) throws IOException {
    String[] cells = new String[row.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(row.get(i), types.get(i));
    }
    rows.write(cells);
  }

  /** Never null: Jackson would leave the cell out and move the others. */
  private static String cell(Object value, ColumnType type) {
    if (value == null) {
      return "";
    }
    String text = Texts.of(value);
    return type.isNumber() ? text : HarmlessText.of(text);
  }

  @Override
  public void end() throws IOException {
    rows.close();
  }
}
