package org.mingzhang.normalizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;

/** The tables of a page, each with the lines above and below it. */
final class PageTables {

  private PageTables() {}

  /** The tables of the page from top to bottom. */
  static List<TitledTable> of(Page page) {
    List<Table> tables =
        page.tables().stream()
            .sorted(Comparator.comparingDouble((Table table) -> table.box().y0()))
            .toList();
    List<TitledTable> titled = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      double top = i == 0 ? 0 : tables.get(i - 1).box().y1();
      double foot = i + 1 == tables.size() ? page.height() : tables.get(i + 1).box().y0();
      titled.add(
          new TitledTable(
              page.number(),
              page.width(),
              page.height(),
              lines(page, top, table.box().y0()),
              table,
              lines(page, table.box().y1(), foot)));
    }
    return titled;
  }

  private static List<TextLine> lines(Page page, double top, double foot) {
    return page.lines().stream()
        .filter(line -> line.box().centerY() >= top && line.box().centerY() < foot)
        .toList();
  }
}
