package org.mingzhang.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.export.format.FormatWriter;
import org.mingzhang.export.format.FormatWriter.TableWriter;
import org.mingzhang.export.table.Scene;
import org.mingzhang.export.table.Table;

/** The writers of several formats, which are given every row side by side. */
final class FormatWriters implements Closeable {

  private final List<FormatWriter> writers = new ArrayList<>();

  /** Adds a writer; closed with this. */
  void add(FormatWriter writer) {
    writers.add(writer);
  }

  /** Writes a table in all formats. */
  void write(Table<?> table, Scene scene) throws IOException {
    List<TableWriter> open = new ArrayList<>();
    for (FormatWriter writer : writers) {
      open.add(writer.begin(table));
    }
    table.forEachRow(
        scene,
        row -> {
          for (TableWriter writer : open) {
            writer.row(row);
          }
        });
    for (TableWriter writer : open) {
      writer.end();
    }
  }

  /** Writes what comes after the last table. */
  void finish() throws IOException {
    for (FormatWriter writer : writers) {
      writer.finish();
    }
  }

  /** Closes all of them, whatever happens to one. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (FormatWriter writer : writers) {
      try {
        writer.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
