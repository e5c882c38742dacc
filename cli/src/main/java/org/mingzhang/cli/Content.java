package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written to a stream. */
@FunctionalInterface
interface Content {

  /** Nothing to write. */
  Content NONE = out -> {};

  /** Writes it; does not close the stream. */
  void writeTo(OutputStream out) throws IOException;
}
