package org.mingzhang.export.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.export.csv.CsvTable;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.table.Table;

/**
 * Writes each table as CSV into {@code data/}, and {@code datapackage.json}, which describes them.
 */
public final class DataPackageWriter implements FormatWriter {

  private static final String DATA = "data";

  private final Path folder;
  private final List<Table<?>> tables = new ArrayList<>();
  private OutputStream open = OutputStream.nullOutputStream();

  /**
   * Begins with nothing written.
   *
   * @param folder where the package goes; exists
   * @throws IOException if it cannot be written
   */
  public DataPackageWriter(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectory(folder.resolve(DATA));
  }

  @Override
  public TableWriter begin(Table<?> table) throws IOException {
    tables.add(table);
    open = new BufferedOutputStream(Files.newOutputStream(folder.resolve(pathOf(table))));
    return new CsvTable(table, open);
  }

  @Override
  public void finish() throws IOException {
    Descriptor descriptor = new Descriptor();
    for (Table<?> table : tables) {
      descriptor.add(table, pathOf(table), Files.size(folder.resolve(pathOf(table))));
    }
    descriptor.write(folder.resolve("datapackage.json"));
  }

  private static String pathOf(Table<?> table) {
    return DATA + "/" + table.name() + ".csv";
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
