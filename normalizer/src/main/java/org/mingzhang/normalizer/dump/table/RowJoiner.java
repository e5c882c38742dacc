package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.DumpLine;

/** Makes rows of lines: a name that was wrapped, or figures under it, belong to the row above. */
final class RowJoiner {

  private RowJoiner() {}

  /** The rows of a table's body. */
  static List<DumpRow> rows(List<DumpLine> body) {
    List<DumpRow> rows = new ArrayList<>();
    for (DumpLine line : body) {
      DumpRow row = LineReader.read(line);
      if (row.parts().isEmpty() && row.figures().isEmpty()) {
        continue;
      }
      int last = rows.size() - 1;
      if (last >= 0 && goesOn(rows.get(last), row)) {
        rows.set(last, rows.get(last).continuedBy(row));
      } else {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean goesOn(DumpRow above, DumpRow row) {
    boolean unnamed = row.parts().isEmpty();
    boolean uncoded = row.code().isEmpty() && !RowLevels.isTotal(row.name());
    if (above.figures().isEmpty()) {
      // A code whose name and figures follow, or a name that goes on.
      boolean waiting = !above.code().isEmpty();
      return unnamed || (waiting && uncoded);
    }
    return uncoded && row.figures().isEmpty() && isUnclosed(above.name());
  }

  private static boolean isUnclosed(String name) {
    long open = name.chars().filter(c -> c == '（' || c == '(').count();
    long closed = name.chars().filter(c -> c == '）' || c == ')').count();
    return open > closed;
  }
}
