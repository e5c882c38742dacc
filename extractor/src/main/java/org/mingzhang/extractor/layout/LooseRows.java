package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.page.Word;

/**
 * Finds rows with sums of money that no table took: inside or right below a table, or with the code
 * of a budget classification before them. They are reported, never passed over.
 */
public final class LooseRows {

  /** A row stands no further below a table than so many letter sizes. */
  private static final double BELOW = 3.6;

  /** A code of a budget classification (功能分类, 经济分类) has so many digits. */
  private static final int CODE_DIGITS = 3;

  private static final String REASON = "a row with sums of money that no table took";

  private final LineBuilder lineBuilder = new LineBuilder();

  /**
   * The rows among the words that are left.
   *
   * @param rest the words outside of the tables
   * @param tables the tables of the same page
   */
  public List<UnreadRegion> find(List<Word> rest, List<Table> tables) {
    List<Word> words =
        rest.stream()
            .filter(word -> word.direction() == TextDirection.LEFT_TO_RIGHT)
            .filter(word -> !word.text().isBlank())
            .toList();
    List<Box> areas = new ArrayList<>(tables.stream().map(Table::box).toList());
    List<UnreadRegion> rows = new ArrayList<>();
    for (Line line : lineBuilder.lines(words)) {
      if (!isRow(line)) {
        continue;
      }
      if (hasCode(line) || areas.stream().anyMatch(area -> belongsTo(line, area))) {
        areas.add(line.box());
        rows.add(new UnreadRegion(line.box(), REASON));
      }
    }
    return rows;
  }

  /** Whether it has a name or a code, and money, and is neither running text nor a form's line. */
  private static boolean isRow(Line line) {
    return line.hasGap()
        && !line.isProse()
        && !CaptionLine.isOutside(line)
        && line.chunks().stream().noneMatch(chunk -> isLabel(chunk.text()))
        && line.chunks().stream().anyMatch(chunk -> NumberShape.isPrecise(chunk.text()));
  }

  private static boolean isLabel(String text) {
    return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
  }

  private static boolean hasCode(Line line) {
    String first = line.first().words().get(0).text();
    return line.chunks().size() > 2
        && first.length() >= CODE_DIGITS
        && first.chars().allMatch(Character::isDigit);
  }

  private static boolean belongsTo(Line line, Box area) {
    boolean beside = line.box().x1() > area.x0() && line.box().x0() < area.x1();
    double below = line.box().y0() - area.y1();
    return beside && line.y() > area.y0() && below <= BELOW * line.fontSize();
  }
}
