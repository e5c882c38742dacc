package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class OutputFile {

  private final Path file;

  OutputFile(Path file) {
    this.file = file;
  }

  /**
   * Writes {@code content}, replacing the file that is there; on failure that one stays as it was.
   * Something that is no ordinary file, such as {@code /dev/null}, is written to directly.
   *
   * @throws OutputException if the file cannot be written
   * @throws IOException if the content cannot be made
   */
  void write(Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeDirectly(content);
      return;
    }
    Path unfinished = besideIt();
    try {
      try (OutputStream out = open(unfinished, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      moveIntoPlace(unfinished);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void writeDirectly(Content content) throws IOException {
    try (OutputStream out = open(file, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
  }

  private Path besideIt() throws OutputException {
    Path absolute = file.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
    String name = "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return absolute.resolveSibling(name);
  }

  private OutputStream open(Path target, StandardOpenOption how) throws OutputException {
    try {
      return new BufferedOutputStream(
          new GuardedOutput(
              Files.newOutputStream(target, how, StandardOpenOption.WRITE), file.toString()));
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  private void moveIntoPlace(Path unfinished) throws OutputException {
    try {
      try {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }
}
