package org.mingzhang.batch.input;

import java.nio.file.Path;

/**
 * One file that a batch was given, on its own or in a folder or an archive.
 *
 * @param name what the dataset calls it: its path as given, with {@code /}; in an archive {@code
 *     archive.zip!/path}
 * @param file the file, or the archive that holds it
 * @param entry its name within the archive, or null
 * @param problem why it cannot be read, known without opening it; or null
 */
public record Input(String name, Path file, String entry, String problem) {

  /** What stands between an archive's name and that of the file in it. */
  public static final String IN_ARCHIVE = "!/";

  static Input of(String name, Path file) {
    return new Input(name, file, null, null);
  }

  static Input bad(String name, Path file, String problem) {
    return new Input(name, file, null, problem);
  }

  /** The name without its folders. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The folder that it lies in, with the archive that this lies in; empty for none. */
  public String folder() {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  /** Whether its name says that it has pages, as what is read together must. */
  public boolean hasPages() {
    return fileName().matches("(?i).*\\.(?:pdf|png|jpe?g|tiff?|bmp)");
  }
}
