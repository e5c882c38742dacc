package org.mingzhang.normalizer.dump.form;

import java.util.Objects;
import org.mingzhang.normalizer.form.LevelNames;

/**
 * An indicator with the levels it stands under.
 *
 * @param level1 一级指标, or null
 * @param level2 二级指标, or null
 * @param trust the probability that the levels are right
 * @param row the indicator
 */
record LeveledRow(String level1, String level2, double trust, BodyItem.Row row) {

  /**
   * Whether both say the same, wherever they are printed. An indicator that standard forms print is
   * there once, under whatever level a page break puts it.
   */
  boolean repeats(LeveledRow other) {
    boolean same =
        Objects.equals(row.level3(), other.row.level3()) && row.target().equals(other.row.target());
    boolean sameLevels =
        Objects.equals(level1, other.level1) && Objects.equals(level2, other.level2);
    return same && (sameLevels || isStandard());
  }

  private boolean isStandard() {
    return row.level3() != null && LevelNames.bundled().secondLevelsOf(row.level3()).size() == 1;
  }
}
