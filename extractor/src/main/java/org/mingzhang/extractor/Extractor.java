package org.mingzhang.extractor;

import java.nio.file.Path;

/** Opens files as sources of pages. Holds no state between files; safe for use by many threads. */
public final class Extractor {

  private final ExtractorOptions options;

  public Extractor(ExtractorOptions options) {
    this.options = options;
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableFileException if it cannot be read as a document
   */
  public PageSource open(Path file) throws UnreadableFileException {
    throw new UnreadableFileException(
        UnreadableFileException.Cause.NOT_A_DOCUMENT,
        "not read yet: " + file,
        options.password(),
        null);
  }
}
