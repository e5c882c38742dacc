package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a money table as its line says it.
 *
 * @param line the line it begins in
 * @param indent how many characters it is indented
 * @param parts codes and names in their order
 * @param figures its numbers in their order
 */
record DumpRow(int line, int indent, List<Part> parts, List<Figure> figures) {

  DumpRow {
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
  }

  /**
   * A code or a name.
   *
   * @param text as printed; of a code the digits of all its columns, parted by spaces
   * @param isCode whether it is a code
   */
  record Part(String text, boolean isCode) {}

  /** Its first code without spaces, or the empty text. */
  String code() {
    return parts.stream()
        .filter(Part::isCode)
        .findFirst()
        .map(part -> part.text().replace(" ", ""))
        .orElse("");
  }

  /** Its first name, or the empty text. */
  String name() {
    return names().stream().findFirst().orElse("");
  }

  List<String> names() {
    return parts.stream().filter(part -> !part.isCode()).map(Part::text).toList();
  }

  /** This row with the rest of its name, or its figures, from the next line. */
  DumpRow continuedBy(DumpRow rest) {
    List<Part> joined = new ArrayList<>(parts);
    for (Part part : rest.parts) {
      int last = joined.size() - 1;
      if (last >= 0 && !joined.get(last).isCode() && !part.isCode()) {
        joined.set(last, new Part(joined.get(last).text() + part.text(), false));
      } else {
        joined.add(part);
      }
    }
    List<Figure> all = new ArrayList<>(figures);
    all.addAll(rest.figures);
    return new DumpRow(line, indent, joined, all);
  }
}
