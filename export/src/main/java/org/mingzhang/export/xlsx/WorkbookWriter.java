package org.mingzhang.export.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.format.Notes;
import org.mingzhang.export.table.Table;

/**
 * Writes all tables into one workbook: a sheet a table, and further ones where a table has more
 * rows than a sheet. Rows go to the file as they come.
 */
public final class WorkbookWriter implements FormatWriter {

  /** Both are told in the file's properties. */
  private static final String APPLICATION = "mingzhang";

  private static final String VERSION = "1.0";

  private final OutputStream out;
  private final Workbook workbook;
  private final Notes notes;
  private final int rowsOfASheet;

  /**
   * Begins an empty workbook.
   *
   * @param file where it goes
   * @param notes told of texts that a cell cannot hold
   * @throws IOException if it cannot be written
   */
  public WorkbookWriter(Path file, Notes notes) throws IOException {
    this(file, notes, SheetTable.MOST_ROWS);
  }

  WorkbookWriter(Path file, Notes notes, int rowsOfASheet) throws IOException {
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    this.workbook = new Workbook(out, APPLICATION, VERSION);
    this.notes = notes;
    this.rowsOfASheet = rowsOfASheet;
  }

  @Override
  public TableWriter begin(Table<?> table) throws IOException {
    return new SheetTable(table, workbook, notes, rowsOfASheet);
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
