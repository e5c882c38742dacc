package org.mingzhang.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * One unit target form (部门(单位)整体绩效目标申报表).
 *
 * @param unit the unit the form speaks of, or null where it does not say
 * @param goal 年度履职目标, or null
 * @param tasks 年度主要任务
 * @param budget 预算情况, or null where the form has none
 * @param source where the form begins
 */
public record UnitTarget(
    UnitRef unit, String goal, List<Task> tasks, BudgetFrame budget, Source source) {

  public UnitTarget {
    tasks = List.copyOf(tasks);
  }

  /**
   * One of the year's main tasks.
   *
   * @param name 任务名称, or null
   * @param content 主要内容, or null
   */
  public record Task(String name, String content) {}

  /**
   * The budget of the unit as the form states it, in yuan; blank cells are null.
   *
   * @param totalYuan 部门预算总额
   * @param fiscalYuan 财政性资金
   * @param otherYuan 其他资金
   * @param basicYuan 基本支出
   * @param projectYuan 项目支出
   */
  public record BudgetFrame(
      BigDecimal totalYuan,
      BigDecimal fiscalYuan,
      BigDecimal otherYuan,
      BigDecimal basicYuan,
      BigDecimal projectYuan) {

    public BudgetFrame {
      totalYuan = PlainDecimal.of(totalYuan);
      fiscalYuan = PlainDecimal.of(fiscalYuan);
      otherYuan = PlainDecimal.of(otherYuan);
      basicYuan = PlainDecimal.of(basicYuan);
      projectYuan = PlainDecimal.of(projectYuan);
    }
  }

  /** The same, standing elsewhere. */
  public UnitTarget withSource(Source newSource) {
    return new UnitTarget(unit, goal, tasks, budget, newSource);
  }
}
