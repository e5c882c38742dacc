package org.mingzhang.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.table.Table;

/** Writes each table into a CSV file of its own. */
public final class CsvWriter implements FormatWriter {

  private final Path folder;
  private OutputStream open = OutputStream.nullOutputStream();

  /**
   * Begins with nothing written.
   *
   * @param folder where the files go; exists
   */
  public CsvWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public TableWriter begin(Table<?> table) throws IOException {
    open = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.name() + ".csv")));
    return new CsvTable(table, open);
  }

  @Override
  public void finish() {
    // Each table is whole by itself.
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
