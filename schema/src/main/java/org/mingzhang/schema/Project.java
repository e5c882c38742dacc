package org.mingzhang.schema;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One project target form (项目绩效目标表). Any field but {@code source} may be null where the form leaves
 * it blank.
 *
 * @param name 项目名称
 * @param unit the budget unit; its name is the one in the form's title
 * @param purpose 资金用途
 * @param manager 项目负责人
 * @param contact 联系人
 * @param phone 联系电话
 * @param start 开始时间
 * @param end 结束时间
 * @param totalYuan 项目总金额
 * @param currentYearYuan 项目本年度金额
 * @param previousTotalYuan 上年度项目总金额
 * @param previousYearYuan 项目上年度金额
 * @param overview 项目概况
 * @param basis 立项依据
 * @param necessity 项目设立的必要性
 * @param measures 项目配套制度措施
 * @param plan 项目实施计划
 * @param remark 备注
 * @param overallGoal 项目总目标
 * @param annualGoal 年度绩效目标
 * @param source where the form begins
 */
public record Project(
    String name,
    UnitRef unit,
    String purpose,
    String manager,
    String contact,
    String phone,
    LocalDate start,
    LocalDate end,
    BigDecimal totalYuan,
    BigDecimal currentYearYuan,
    BigDecimal previousTotalYuan,
    BigDecimal previousYearYuan,
    String overview,
    String basis,
    String necessity,
    String measures,
    String plan,
    String remark,
    String overallGoal,
    String annualGoal,
    Source source) {

  public Project {
    totalYuan = PlainDecimal.of(totalYuan);
    currentYearYuan = PlainDecimal.of(currentYearYuan);
    previousTotalYuan = PlainDecimal.of(previousTotalYuan);
    previousYearYuan = PlainDecimal.of(previousYearYuan);
  }

  /** The same, standing elsewhere. */
  public Project withSource(Source newSource) {
    return new Project(
        name,
        unit,
        purpose,
        manager,
        contact,
        phone,
        start,
        end,
        totalYuan,
        currentYearYuan,
        previousTotalYuan,
        previousYearYuan,
        overview,
        basis,
        necessity,
        measures,
        plan,
        remark,
        overallGoal,
        annualGoal,
        newSource);
  }
}
