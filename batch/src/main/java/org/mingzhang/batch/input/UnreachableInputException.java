package org.mingzhang.batch.input;

import java.io.IOException;
import org.mingzhang.pipeline.IoReasons;

/** The bytes of an input can no longer be got at; not to be taken for a place that takes none. */
public final class UnreachableInputException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreachableInputException(IOException cause) {
    super("cannot be unpacked any more: " + IoReasons.of(cause), cause);
  }
}
