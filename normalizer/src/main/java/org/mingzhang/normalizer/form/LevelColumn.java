package org.mingzhang.normalizer.form;

import java.util.Set;

/**
 * One column of levels (一级指标 or 二级指标) read downwards. Its cells are merged over their rows, and cut
 * where a page ends: the rest of a cut cell is blank, repeats the text, holds the rest of it, or
 * holds all of it because the printer centres the text over both pages.
 */
final class LevelColumn {

  /** Names of levels in use, for recognising a name that a page break has cut. */
  private static final Set<String> COMMON =
      Set.of(
          "投入与目标管理",
          "产出目标",
          "效果目标",
          "影响力目标",
          "产出指标",
          "效益指标",
          "满意度指标",
          "成本指标",
          "效果指标",
          "影响力指标",
          "投入管理指标",
          "管理指标",
          "过程指标",
          "投入指标",
          "决策指标",
          "社会效益指标",
          "经济效益指标",
          "生态效益指标",
          "可持续影响指标",
          "服务对象满意度指标",
          "数量指标",
          "质量指标",
          "时效指标",
          "经济成本指标",
          "社会成本指标",
          "生态环境成本指标",
          "预算和财务管理",
          "工作目标管理",
          "绩效管理",
          "履职目标和主要任务完成情况",
          "履职效益",
          "投入管理",
          "财务管理",
          "项目管理",
          "资产管理",
          "长效管理",
          "服务对象满意度",
          "可持续影响",
          "可持续发展能力",
          "影响力",
          "投入和目标管理");

  private String text;
  private FormCell cell;
  private boolean merges;
  private boolean cutOpen;

  /** What one row says about a level. */
  enum Step {
    /** The level of the row above goes on. */
    SAME,
    /** Another level begins. */
    NEW,
    /** The cut name of the rows above is completed by this row's text. */
    COMPLETED
  }

  /** The level in force, null before the first. */
  String text() {
    return text;
  }

  /**
   * Whether the cell last read is blank, has a border of its own above it and ends with the page,
   * so that the next page may say what it is.
   */
  boolean isCutOpen() {
    return cutOpen;
  }

  /**
   * Reads the next row.
   *
   * @param next the cell of the column that covers the row, null where there is none
   * @param beginsTable whether the row is the first body row of its table
   * @param endsTable whether the cell reaches the foot of its table
   */
  Step read(FormCell next, boolean beginsTable, boolean endsTable) {
    if (next == null || next.equals(cell)) {
      return Step.SAME;
    }
    cell = next;
    merges |= next.cell().rowSpan() > 1;
    String printed = printed(next);
    if (printed.isEmpty()) {
      cutOpen = merges && endsTable && !beginsTable;
      return Step.SAME;
    }
    cutOpen = false;
    if (printed.equals(text)) {
      return Step.SAME;
    }
    if (beginsTable
        && text != null
        && !COMMON.contains(printed)
        && COMMON.contains(text + printed)) {
      text = text + printed;
      return Step.COMPLETED;
    }
    text = printed;
    return Step.NEW;
  }

  private static String printed(FormCell cell) {
    return cell.isFromPicture()
        ? LevelNames.bundled().mended(cell.text(), cell.evidence().confidence())
        : cell.text();
  }

  /** Forgets the level in force, as a new level above it demands. */
  void reset() {
    text = null;
    cutOpen = false;
  }
}
