package org.mingzhang.cli;

import java.io.Closeable;
import java.io.IOException;
import org.mingzhang.normalizer.repair.RepairedLine;

/** Where repaired lines go, one after the other. */
interface RepairSink extends Closeable {

  /**
   * Writes a line.
   *
   * @param end its line break as it was; empty at the end of a file without one
   */
  void write(RepairedLine line, String end) throws IOException;
}
