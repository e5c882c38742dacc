package org.mingzhang.batch.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of the files that lie in a folder or an archive is taken for a disclosure. */
final class FoundFiles {

  private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");

  /** Text, but surely no dump of a disclosure; other kinds are told by their first bytes. */
  private static final Set<String> OTHER_TEXT =
      Set.of(
          "json", "jsonl", "csv", "tsv", "xml", "html", "htm", "mht", "md", "log", "yaml", "yml",
          "css", "js", "py", "sh", "java", "sql", "svg", "ini", "bat", "tex");

  private FoundFiles() {}

  /** Whether some part of the path says that a system put it there, or that it is hidden. */
  static boolean isPassedOver(String path) {
    return List.of(path.split("/")).stream()
        .anyMatch(
            part ->
                (part.startsWith(".") && !part.matches("\\.\\.?"))
                    || OF_THE_SYSTEM.contains(part.toLowerCase(Locale.ROOT)));
  }

  /** Why a file of this name cannot be a disclosure, or null. */
  static String problem(String name) {
    String extension = extension(name);
    return OTHER_TEXT.contains(extension)
        ? "is a ." + extension + " file; give PDF, picture or TXT files"
        : null;
  }

  static boolean isArchive(String name) {
    return extension(name).equals("zip");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
