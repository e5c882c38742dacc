package org.mingzhang.extractor.ocr.tesseract;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the data of Tesseract for simplified Chinese print (简体中文) lies on this machine. */
public final class LanguageData {
  /** The language by Tesseract's name. */
  public static final String LANGUAGE = "chi_sim";

  private static final String FILE = LANGUAGE + ".traineddata";

  /** The folders in which systems keep language data, one below for each version of Tesseract. */
  private static final List<String> SYSTEM =
      List.of(
          "/usr/share/tesseract-ocr",
          "/usr/share/tessdata",
          "/usr/share/tesseract",
          "/usr/local/share/tessdata",
          "/opt/homebrew/share/tessdata");

  private final List<Path> folders;

  /**
   * @param folders where to look, in this order
   */
  LanguageData(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The places of this machine: a folder that is asked for, the program's own, the one that {@code
   * TESSDATA_PREFIX} names, those of the system.
   *
   * @param preferred the folder that is asked for, or null
   * @param own the program's own folder for language data
   * @param environment the variables of the environment
   */
  public static LanguageData onThisMachine(
      Path preferred, Path own, Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    if (preferred != null) {
      folders.add(preferred);
    }
    folders.add(own);
    String prefix = environment.get("TESSDATA_PREFIX");
    if (prefix != null && !prefix.isBlank()) {
      folders.add(new File(prefix).toPath());
      folders.add(new File(prefix, "tessdata").toPath());
    }
    for (String system : SYSTEM) {
      Path folder = Path.of(system);
      folders.add(folder);
      folders.addAll(versions(folder));
    }
    return new LanguageData(folders);
  }

  /** The folders for single versions, such as {@code /usr/share/tesseract-ocr/5/tessdata}. */
  private static List<Path> versions(Path folder) {
    List<Path> versions = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        versions.add(entry.endsWith("tessdata") ? entry : entry.resolve("tessdata"));
      }
    } catch (IOException e) {
      return List.of();
    }
    versions.sort(null);
    return versions;
  }

  /** The first folder that holds the data; nothing where there is none. */
  public Optional<Path> find() {
    return folders.stream().filter(LanguageData::holds).findFirst();
  }

  private static boolean holds(Path folder) {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file) && Files.isReadable(file);
  }
}
