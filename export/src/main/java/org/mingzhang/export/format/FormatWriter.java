package org.mingzhang.export.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.mingzhang.export.table.Table;

/**
 * Writes a dataset in one format, table after table. It is closed whatever happens; only what was
 * finished may be used.
 */
public interface FormatWriter extends Closeable {

  /**
   * Begins a table; the one before is finished.
   *
   * @param table the table
   * @return takes its rows
   * @throws IOException if it cannot be written
   */
  TableWriter begin(Table<?> table) throws IOException;

  /**
   * Writes what comes after the last table.
   *
   * @throws IOException if it cannot be written
   */
  void finish() throws IOException;

  /** Writes the rows of one table. */
  interface TableWriter {
    /**
     * Writes a row.
     *
     * @param row a value a column, or null
     * @throws IOException if it cannot be written
     */
    void row(List<Object> row) throws IOException;

    /**
     * Ends the table.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;
  }
}
