package org.mingzhang.normalizer.dump.table;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/** What is to be said about the reading of a table of which only the lines are left. */
final class DumpFindings {

  private static final String LOW_CONFIDENCE = "low-confidence";

  /** More lines than these are counted. */
  private static final int TOLD = 20;

  private DumpFindings() {}

  /**
   * Figures whose column has several answers, or none; they were left out.
   *
   * @param refs the budget lines they belong to, as JSON pointers
   */
  static Finding unknownColumns(String title, List<Integer> lines, List<String> refs) {
    String told = lines.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining(", "));
    String more = lines.size() > TOLD ? ", …" : "";
    return new Finding(
        LOW_CONFIDENCE,
        Severity.WARNING,
        new Finding.Message(
            "《" + title + "》第 " + told + more + " 行（共 " + lines.size() + " 行）有金额无法确定所在列，未列入。",
            "In “"
                + title
                + "” amounts of lines "
                + told
                + more
                + " ("
                + lines.size()
                + " in all) stand in columns that cannot be told; they are left out."),
        null,
        null,
        null,
        refs,
        List.of());
  }
}
