package org.mingzhang.export.dataset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds the files that documents were read from. */
final class Originals {

  private Originals() {}

  /**
   * The file a document was read from, where it still is: as the batch named it, else beside the
   * document. Whether it is still the same file only its hash can tell.
   *
   * @param name the file's name, as the document gives it
   * @param input the file as the batch named it, or null
   * @param document the document
   * @return null where there is none
   */
  static Path of(String name, String input, Path document) {
    try {
      Path named = input == null ? null : Path.of(input);
      if (named != null && Files.isRegularFile(named)) {
        return named;
      }
      // The name comes from a document: it may name a neighbour, never lead elsewhere.
      Path beside = document.resolveSibling(Path.of(name).getFileName());
      return Files.isRegularFile(beside) ? beside : null;
    } catch (InvalidPathException e) {
      return null; // a name from another system
    }
  }
}
