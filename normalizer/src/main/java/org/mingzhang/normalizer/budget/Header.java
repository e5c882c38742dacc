package org.mingzhang.normalizer.budget;

import java.util.List;

/**
 * The rows at the top of a grid that name its columns.
 *
 * @param end the row after its last one
 * @param sharesLastRow whether its last row (类, 款, 项) is also a row of the table, holding amounts
 * @param captions the texts of merged rows over the header that speak of the table
 * @param paths for each column the texts from the top down, merged cells repeated, the same text
 *     twice in a row once
 */
record Header(int end, boolean sharesLastRow, List<String> captions, List<List<String>> paths) {

  Header {
    captions = List.copyOf(captions);
    paths = paths.stream().map(List::copyOf).toList();
  }

  /** The first row that holds amounts or labels. */
  int firstDataRow() {
    return sharesLastRow ? end - 1 : end;
  }

  List<String> path(int column) {
    return paths.get(column);
  }
}
