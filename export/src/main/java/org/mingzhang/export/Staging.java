package org.mingzhang.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder in the output folder, where everything is written first. What is published is
 * moved into place; what is not is removed.
 */
final class Staging implements Closeable {

  private final Path target;
  private final Path hidden;

  private Staging(Path target, Path hidden) {
    this.target = target;
    this.hidden = hidden;
  }

  /**
   * Begins with nothing in it.
   *
   * @param target the output folder; made if it is not there
   */
  static Staging in(Path target) throws IOException {
    Files.createDirectories(target);
    Path hidden = target.resolve(".export." + ProcessHandle.current().pid() + ".part");
    remove(hidden); // of a process that had the same number and was killed
    return new Staging(target, Files.createDirectory(hidden));
  }

  /** A file of the output. */
  Path file(String name) {
    return hidden.resolve(name);
  }

  /** A folder of the output, made now. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(hidden.resolve(name));
  }

  /** Moves everything into place, over what was there. */
  void publish() throws IOException {
    try (Stream<Path> parts = Files.list(hidden)) {
      for (Path part : parts.sorted().toList()) {
        replace(part, target.resolve(part.getFileName()));
      }
    }
  }

  private void replace(Path part, Path place) throws IOException {
    if (Files.exists(place)) {
      Path old = hidden.resolve(".old-" + place.getFileName());
      Files.move(place, old);
    }
    Files.move(part, place);
  }

  @Override
  public void close() throws IOException {
    remove(hidden);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
