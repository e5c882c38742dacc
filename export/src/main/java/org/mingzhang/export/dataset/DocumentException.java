package org.mingzhang.export.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a dataset that cannot be read, told apart from an output that cannot be written. */
public final class DocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /**
   * A file that failed.
   *
   * @param file what cannot be read
   * @param cause why
   */
  public DocumentException(Path file, IOException cause) {
    super(cause.getMessage(), cause);
    this.file = file;
  }

  /** What cannot be read. */
  public Path file() {
    return file;
  }
}
