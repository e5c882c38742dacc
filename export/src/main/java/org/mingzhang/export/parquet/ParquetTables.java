package org.mingzhang.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.hadoop.ParquetWriter;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.format.Notes;
import org.mingzhang.export.table.Table;

/** Writes each table into a Parquet file of its own. */
public final class ParquetTables implements FormatWriter {

  private final Path folder;
  private final Notes notes;
  private ParquetWriter<List<Object>> open;

  /**
   * Begins with nothing written.
   *
   * @param folder where the files go; exists
   * @param notes told of numbers that the format cannot hold
   */
  public ParquetTables(Path folder, Notes notes) {
    this.folder = folder;
    this.notes = notes;
  }

  @Override
  public TableWriter begin(Table<?> table) throws IOException {
    ParquetWriter<List<Object>> rows =
        new RowWriterBuilder(
                folder.resolve(table.name() + ".parquet"), new RowSupport(table, notes))
            .build();
    open = rows;
    return new Rows(rows);
  }

  @Override
  public void finish() {
    // Each table is whole by itself.
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }

  /**
   * The rows of one table.
   *
   * @param rows where they go; closed at the end of the table
   */
  private record Rows(ParquetWriter<List<Object>> rows) implements TableWriter {
    @Override
    public void row(List<Object> row) throws IOException {
      rows.write(row);
    }

    @Override
    public void end() throws IOException {
      rows.close();
    }
  }
}
