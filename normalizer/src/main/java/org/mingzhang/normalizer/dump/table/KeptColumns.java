package org.mingzhang.normalizer.dump.table;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;

/**
 * Tells whether lines of a dump keep the columns of the page by spaces, as {@code pdftotext
 * -layout} writes them. Then a word stands where it stood; else only the order of words is left.
 */
final class KeptColumns {

  /** Between the words of a line that keeps no columns there are fewer spaces than these. */
  private static final Pattern WIDE_GAP = Pattern.compile("\\S[ \\u3000]{3,}\\S");

  private KeptColumns() {}

  /** Whether any line has its words where they stood. */
  static boolean in(List<DumpLine> lines) {
    return lines.stream().anyMatch(line -> WIDE_GAP.matcher(line.text()).find());
  }
}
