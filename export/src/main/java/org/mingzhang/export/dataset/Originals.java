package org.mingzhang.export.dataset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.json.DisclosureParts.Head;

/** Finds the files that documents were read from, and where these were published. */
final class Originals {

  private Originals() {}

  /**
   * The files of a document: where a batch named them, else beside the document. Whether they are
   * still the same files only their hashes can tell.
   *
   * @param head the document's head
   * @param inputs what the batch's index says of its inputs; empty without one
   * @param document the document
   * @return at least one
   */
  static List<DocumentFile> of(Head head, List<Input> inputs, Path document) {
    DocumentSource source = head.source();
    if (source.parts().isEmpty()) {
      Optional<Input> input = inputs.stream().filter(i -> i.duplicateOf() == null).findFirst();
      return List.of(file(source.file(), source.sha256(), 1, input, document));
    }
    return source.parts().stream()
        .map(
            part ->
                file(
                    part.file(),
                    part.sha256(),
                    part.firstPage(),
                    inputs.stream().filter(i -> part.sha256().equals(i.sha256())).findFirst(),
                    document))
        .toList();
  }

  private static DocumentFile file(
      String name, String sha256, int firstPage, Optional<Input> input, Path document) {
    Origin origin = input.map(Input::origin).orElse(Origin.UNKNOWN);
    String named = input.map(Input::input).orElse(null);
    return new DocumentFile(name, sha256, firstPage, origin, find(name, named, document));
  }

  /** Null where there is no such file. */
  private static Path find(String name, String input, Path document) {
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
