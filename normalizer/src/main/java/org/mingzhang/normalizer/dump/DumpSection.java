package org.mingzhang.normalizer.dump;

import java.util.List;
import org.mingzhang.extractor.page.DumpLine;

/**
 * Lines of a dump that belong together.
 *
 * @param kind what they are
 * @param lines the lines, blank ones too; of tables and forms the first is the title
 */
record DumpSection(SectionKind kind, List<DumpLine> lines) {
  DumpSection {
    lines = List.copyOf(lines);
  }

  /** The number of its first line. */
  int firstLine() {
    return lines.get(0).number();
  }
}
