package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats that bare tables are written in. */
enum TableFormat {
  JSON {
    @Override
    TableSink open(OutputStream out) throws IOException {
      return new JsonTableSink(out);
    }
  },
  CSV {
    @Override
    TableSink open(OutputStream out) {
      return new CsvTableSink(out);
    }
  };

  /** Starts writing to {@code out}, which stays open. */
  abstract TableSink open(OutputStream out) throws IOException;

  /** What a file's name ends in, without the dot. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
