package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.DumpLine;

/**
 * A money table as its lines say it.
 *
 * @param captions its title and what is printed with it, such as the unit of money
 * @param header the lines that name its columns
 * @param body the lines of its rows
 */
record DumpTable(List<DumpLine> captions, List<DumpLine> header, List<DumpLine> body) {

  DumpTable {
    captions = List.copyOf(captions);
    header = List.copyOf(header);
    body = List.copyOf(body);
  }

  DumpLine title() {
    return captions.get(0);
  }

  /** The words of its header, for telling whether another piece has the same. */
  String headerText() {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> LineWords.texts(line.text()).forEach(text::append));
    return text.toString();
  }

  /** This table with the rows of its next page. */
  DumpTable continuedBy(DumpTable next) {
    List<DumpLine> all = new ArrayList<>(body);
    all.addAll(next.body);
    return new DumpTable(captions, header, all);
  }
}
