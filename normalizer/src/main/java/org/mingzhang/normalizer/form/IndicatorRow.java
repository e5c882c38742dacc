package org.mingzhang.normalizer.form;

import java.util.List;
import java.util.Objects;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.schema.Source;

/**
 * One filled row of an indicator block.
 *
 * @param level1 一级指标, or null
 * @param level2 二级指标, or null
 * @param level3 三级指标, or null
 * @param target what is to be reached
 * @param raw target and measure as printed, folded
 * @param cells the cells of the row that hold its own values
 */
record IndicatorRow(
    String level1,
    String level2,
    String level3,
    IndicatorTarget target,
    String raw,
    List<FormCell> cells) {

  IndicatorRow {
    cells = List.copyOf(cells);
  }

  int page() {
    return cells.get(0).page();
  }

  /** Whether both rows say the same, wherever they are printed. */
  boolean repeats(IndicatorRow other) {
    return Objects.equals(level1, other.level1)
        && Objects.equals(level2, other.level2)
        && Objects.equals(level3, other.level3)
        && raw.replace(" ", "").equals(other.raw.replace(" ", ""));
  }

  IndicatorRow withLevels(String newLevel1, String newLevel2) {
    return new IndicatorRow(newLevel1, newLevel2, level3, target, raw, cells);
  }

  /** Where the row's own values stand. */
  Source source() {
    Box box = Box.around(cells.stream().map(FormCell::printedBox).toList());
    Evidence evidence = new Evidence(cells.stream().map(FormCell::cell).toList());
    return evidence.source(page(), box, raw, 1);
  }
}
