package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.schema.Unread;

/**
 * Looks through a table that nobody recognised: one that prints amounts must not vanish, even where
 * neither title nor head tell what they are.
 */
final class UnplacedFigures {

  /** What only amounts look like: figures in groups of three, or with two decimals. */
  private static final Pattern AMOUNT =
      Pattern.compile("-?(\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?|\\d+\\.\\d{2})");

  /** A single such figure may be the number of something; two are a table of amounts. */
  private static final int LEAST_AMOUNTS = 2;

  private static final String REASON =
      "a table of figures of which neither title nor head tell what they are";

  private UnplacedFigures() {}

  /**
   * The tables' parts that print amounts, one entry a page; none where the table has no amounts.
   */
  static List<Unread> in(Grid grid) {
    List<GridCell> amounts =
        grid.cells().stream().filter(cell -> AMOUNT.matcher(cell.compact()).matches()).toList();
    if (amounts.size() < LEAST_AMOUNTS) {
      return List.of();
    }
    List<Unread> unread = new ArrayList<>();
    for (int page : grid.pages()) {
      List<Box> boxes =
          amounts.stream().filter(cell -> cell.page() == page).map(GridCell::textBox).toList();
      if (!boxes.isEmpty()) {
        unread.add(new Unread(page, Evidence.bounds(Box.around(boxes)), REASON));
      }
    }
    return unread;
  }
}
