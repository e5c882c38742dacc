package org.mingzhang.schema.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a list of codes: UTF-8, tab-separated, a header line, then {@code code, name, from, to}; a
 * code that changed its name has one line a name, the oldest first.
 */
final class ClassificationFile {

  private static final String HEADER = "code\tname\tfrom\tto";

  private ClassificationFile() {}

  /**
   * Reads a list packed with the program.
   *
   * @param resource its file name
   * @return the names of every code, oldest first, by code
   * @throws IllegalStateException if the list is missing or malformed; the message says where
   */
  static Map<String, List<NameInYears>> read(String resource) {
    InputStream stream = ClassificationFile.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource missing from the program: " + resource);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(resource, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, List<NameInYears>> parse(String resource, BufferedReader lines)
      throws IOException {
    Map<String, List<NameInYears>> names = new TreeMap<>();
    if (!HEADER.equals(lines.readLine())) {
      throw new IllegalStateException(resource + ":1: expected the header code, name, from, to");
    }
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] cells = line.split("\t", -1);
      if (cells.length != 4 || !cells[0].matches("[0-9]+") || cells[1].isBlank()) {
        throw new IllegalStateException(resource + ":" + number + ": malformed: " + line);
      }
      names
          .computeIfAbsent(cells[0], code -> new ArrayList<>())
          .add(new NameInYears(cells[1], year(cells[2]), year(cells[3])));
    }
    return names;
  }

  private static Integer year(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
