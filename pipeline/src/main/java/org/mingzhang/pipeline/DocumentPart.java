package org.mingzhang.pipeline;

import java.nio.file.Path;

/**
 * A file that is read, on its own or as a part of a document.
 *
 * @param file where it lies
 * @param name what the document says it is called, without folders
 */
public record DocumentPart(Path file, String name) {

  /** A file under its own name. */
  public static DocumentPart of(Path file) {
    return new DocumentPart(file, file.getFileName().toString());
  }
}
