package org.mingzhang.cli;

import java.io.Closeable;
import java.io.IOException;
import org.mingzhang.extractor.page.Table;

/** Writes tables as they come; closing it finishes the output but not the stream below. */
interface TableSink extends Closeable {

  /**
   * Writes one table.
   *
   * @param page the page it stands on, 1-based
   */
  void write(int page, Table table) throws IOException;
}
