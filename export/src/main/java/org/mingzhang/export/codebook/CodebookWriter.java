package org.mingzhang.export.codebook;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/** Writes {@code codebook.md} for people and {@code codebook.csv} for programs. */
public final class CodebookWriter implements FormatWriter {

  private static final String HEAD =
      """
      # 数据字典 · Codebook

      Every table of the dataset and every column. Amounts are in yuan (元), exact. `ref` says where a
      value stands in the document's JSON; `document_id` and `ref` together name a row. An empty cell
      means that the document does not say, never zero. `confidence` is the probability that the value
      is right. To add amounts up without counting any twice, take the table `fiscal`, or of `budgets`
      the rows of one `table_kind` and one `column_path` where `leaf` is true.

      每个表、每一列的含义。金额一律为元，精确值。空格表示文件没有写，不是零。求和请用表 `fiscal`，或在 `budgets`
      中取同一表种、同一表头、`leaf` 为真的各行。
      """;

  private final Path folder;
  private final List<Table<?>> tables = new ArrayList<>();

  /**
   * Begins with nothing written.
   *
   * @param folder where the files go; exists
   */
  public CodebookWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public TableWriter begin(Table<?> table) {
    tables.add(table);
    return new TableWriter() {
      @Override
      public void row(List<Object> row) {
        // What the columns mean does not depend on the rows.
      }

      @Override
      public void end() {
        // Written at the end.
      }
    };
  }

  @Override
  public void finish() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    try (SequenceWriter csv =
        new CsvMapper()
            .writerFor(String[].class)
            .with(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .writeValues(folder.resolve("codebook.csv").toFile())) {
      csv.write(new String[] {"table", "column", "type", "zh", "en"});
      for (Table<?> table : tables) {
        text.append("\n## ").append(table.name()).append("\n\n");
        text.append(table.zh()).append("。  \n").append(table.en()).append(".\n\n");
        text.append("| column | type | 含义 | meaning |\n|---|---|---|---|\n");
        for (Column<?> column : table.columns()) {
          describe(table, column, text, csv);
        }
      }
    }
    Files.writeString(folder.resolve("codebook.md"), text);
  }

  private static void describe(
      Table<?> table, Column<?> column, StringBuilder text, SequenceWriter csv) throws IOException {
    String type = word(column.type());
    text.append(
        "| `%s` | %s | %s | %s |\n".formatted(column.name(), type, column.zh(), column.en()));
    csv.write(new String[] {table.name(), column.name(), type, column.zh(), column.en()});
  }

  private static String word(ColumnType type) {
    return type == ColumnType.MONEY ? "money (yuan)" : type.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    // Nothing is open between calls.
  }
}
