package org.mingzhang.normalizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.budget.CaptionReader;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * The tables of a document's pages, each with the lines above and below it. A title that was left
 * behind at the foot of a page goes with the table at the top of the next one. For one document,
 * page by page.
 */
final class PageTables {

  /** A title, its number, the department and the unit of money: more lines are no caption. */
  private static final int LONGEST_CAPTION = 4;

  private List<TextLine> leftBehind = List.of();

  /**
   * The tables of the next page.
   *
   * @param tables from top to bottom
   * @param rest the lines below the last one, or all lines of a page without tables
   */
  record Tables(List<TitledTable> tables, List<TextLine> rest) {
    Tables {
      tables = List.copyOf(tables);
      rest = List.copyOf(rest);
    }
  }

  Tables next(Page page) {
    List<Table> tables =
        page.tables().stream()
            .sorted(Comparator.comparingDouble((Table table) -> table.box().y0()))
            .toList();
    List<TitledTable> titled = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      double top = i == 0 ? 0 : tables.get(i - 1).box().y1();
      double foot = i + 1 == tables.size() ? page.height() : tables.get(i + 1).box().y0();
      List<TextLine> above = lines(page, top, table.box().y0());
      titled.add(
          new TitledTable(
              page.number(),
              page.width(),
              page.height(),
              i == 0 ? withLeftBehind(above) : above,
              table,
              lines(page, table.box().y1(), foot)));
    }
    List<TextLine> rest = titled.isEmpty() ? page.lines() : titled.get(titled.size() - 1).below();
    leftBehind = captionAtEnd(rest);
    return new Tables(titled, rest.subList(0, rest.size() - leftBehind.size()));
  }

  private static List<TextLine> lines(Page page, double top, double foot) {
    return page.lines().stream()
        .filter(line -> line.box().centerY() >= top && line.box().centerY() < foot)
        .toList();
  }

  /** Only where nothing but a page number stands over the table. */
  private List<TextLine> withLeftBehind(List<TextLine> above) {
    boolean bare = above.stream().allMatch(line -> isPageNumber(line));
    return bare ? leftBehind : above;
  }

  private static List<TextLine> captionAtEnd(List<TextLine> lines) {
    int from = lines.size();
    boolean titled = false;
    while (from > 0 && lines.size() - from < LONGEST_CAPTION) {
      TextLine line = lines.get(from - 1);
      if (!isPageNumber(line) && !CaptionReader.isCaption(PrintedText.fold(line.text()))) {
        break;
      }
      titled |= !isPageNumber(line);
      from--;
    }
    return titled ? lines.subList(from, lines.size()) : List.of();
  }

  private static boolean isPageNumber(TextLine line) {
    return PrintedText.compact(line.text()).matches("[-—–·第页共/\\d]+");
  }
}
