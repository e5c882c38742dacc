package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;

/** The forms that different places print, each with its own columns. */
class PlacesTest {

  private static List<BudgetLine> lines(Printed table) {
    BudgetReader reader = new BudgetReader();
    reader.offer(table.piece());
    BudgetReading reading = reader.finish();
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.findings()).isEmpty();
    return reading.lines();
  }

  /** A line as {@code level side unit codes item column=yuan …}, what is absent left out. */
  private static String told(BudgetLine line) {
    StringBuilder text = new StringBuilder(line.level().name().toLowerCase(java.util.Locale.ROOT));
    if (line.side() != null) {
      text.append(' ').append(line.side().name().toLowerCase(java.util.Locale.ROOT));
    }
    UnitRef unit = line.unit();
    if (unit != null) {
      text.append(" [").append(unit.code()).append(' ').append(unit.name()).append(']');
    }
    for (String code :
        new String[] {line.function(), line.economic(), line.governmentEconomic(), line.item()}) {
      text.append(code == null ? "" : " " + code);
    }
    line.amounts()
        .forEach(
            amount ->
                text.append(' ')
                    .append(String.join("/", amount.column()))
                    .append('=')
                    .append(amount.yuan().stripTrailingZeros().toPlainString()));
    return text.toString();
  }

  @Test
  void final_account_with_numbered_rows_and_columns() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    收入 | < | < | 支出 | < | <
                    项目 | 行次 | 决算数 | 项目（按功能分类） | 行次 | 决算数
                    栏次 | | 1 | 栏次 | | 2
                    一、一般公共预算财政拨款收入 | 1 | 7,500.25 | 一、一般公共服务支出 | 32 |
                    二、政府性基金预算财政拨款收入 | 2 | | 二、外交支出 | 33 | 12.00
                    | 3 | | | 34 |
                    本年收入合计 | 27 | 7,500.25 | 本年支出合计 | 58 | 12.00
                    使用非财政拨款结余 | 28 | | 结余分配 | 59 |
                    总计 | 31 | 7,500.25 | 总计 | 62 | 12.00
                    """)
                .titled("公开01表", "收入支出决算总表", "部门：某市财政局", "金额单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "item revenue 一、一般公共预算财政拨款收入 收入/决算数=75002500",
            "item expenditure 一、一般公共服务支出",
            "item revenue 二、政府性基金预算财政拨款收入",
            "item expenditure 二、外交支出 支出/决算数=120000",
            "total revenue 本年收入合计 收入/决算数=75002500",
            "total expenditure 本年支出合计 支出/决算数=120000",
            "item revenue 使用非财政拨款结余",
            "item expenditure 结余分配",
            "total revenue 总计 收入/决算数=75002500",
            "total expenditure 总计 支出/决算数=120000");
    assertThat(lines.get(0).title()).isEqualTo("收入支出决算总表");
    assertThat(lines.get(0).table()).isEqualTo(TableKind.REVENUE_EXPENDITURE);
  }

  @Test
  void final_account_whose_code_levels_reach_over_numbering_and_total() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出
                    功能分类科目编码 | < | < | 科目名称 | ^ | ^ | ^
                    类 | 款 | 项 | 栏次 | 1 | 2 | 3
                    ^ | ^ | ^ | 合计 | 30.00 | 20.00 | 10.00
                    205 | < | < | 教育支出 | 30.00 | 20.00 | 10.00
                    20501 | < | < | 教育管理事务 | 30.00 | 20.00 | 10.00
                    2050101 | < | < | 行政运行 | 30.00 | 20.00 | 10.00
                    """)
                .titled("支出决算表", "公开03表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 本年支出合计=300000 基本支出=200000 项目支出=100000",
            "group 205 教育支出 本年支出合计=300000 基本支出=200000 项目支出=100000",
            "group 20501 教育管理事务 本年支出合计=300000 基本支出=200000 项目支出=100000",
            "item 2050101 行政运行 本年支出合计=300000 基本支出=200000 项目支出=100000");
  }

  @Test
  void three_public_with_budget_and_account_side_by_side() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    预算数 | < | < | 决算数 | < | <
                    合计 | 公务用车购置及运行费 | < | 合计 | 公务用车购置及运行费 | <
                    ^ | 小计 | 公务用车购置费 | ^ | 小计 | 公务用车购置费
                    1 | 2 | 3 | 4 | 5 | 6
                    9.50 | 9.50 | 0.00 | 8.00 | 8.00 | 0.00
                    """)
                .titled("财政拨款“三公”经费支出决算表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 预算数/合计=95000 预算数/公务用车购置及运行费/小计=95000"
                + " 预算数/公务用车购置及运行费/公务用车购置费=0 决算数/合计=80000"
                + " 决算数/公务用车购置及运行费/小计=80000 决算数/公务用车购置及运行费/公务用车购置费=0");
  }

  @Test
  void units_in_columns_of_their_own() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    科目编码 | < | < | 单位代码 | 单位名称（科目） | 合计
                    类 | 款 | 项 | ^ | ^ | ^
                    | | | | 合计 | 9.00
                    | | | 301301 | 某县交通运输局 | 9.00
                    214 | 01 | 01 | 301301 | 行政运行 | 9.00
                    """)
                .titled("部门支出总表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 合计=90000",
            "unit [301301 某县交通运输局] 某县交通运输局 合计=90000",
            "item [301301 某县交通运输局] 2140101 行政运行 合计=90000");
  }

  @Test
  void unit_and_class_columns_on_every_row() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    单位编码 | 单位名称 | 功能科目编码 | 功能科目名称 | 总计 | 基本支出
                    合计 | < | < | < | 3.00 | 3.00
                    101001 | 某区人大办 | 2010101 | 行政运行 | 2.00 | 2.00
                    101002 | 某区人大服务中心 | 2010150 | 事业运行 | 1.00 | 1.00
                    """)
                .titled("支出预算总表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 总计=30000 基本支出=30000",
            "item [101001 某区人大办] 2010101 行政运行 总计=20000 基本支出=20000",
            "item [101002 某区人大服务中心] 2010150 事业运行 总计=10000 基本支出=10000");
  }

  @Test
  void units_as_the_only_rows() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    单位编码 | 单位名称 | “三公”经费合计 | 公务接待费
                    | 合计 | 3.00 | 1.00
                    101001 | 某区人大办公室 | 3.00 | 1.00
                    """)
                .titled("一般公共预算“三公”经费支出表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 “三公”经费合计=30000 公务接待费=10000",
            "unit [101001 某区人大办公室] 某区人大办公室 “三公”经费合计=30000 公务接待费=10000");
    assertThat(lines).extracting(BudgetLine::leaf).containsExactly(false, true);
  }

  @Test
  void two_years_and_the_change_between_them() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    项目 | 2022年预算数 | 2023年预算数 | 增减额 | 增减比例
                    “三公”经费合计 | 5.00 | 4.00 | -1.00 | -20.00%
                    1.公务接待费 | 5.00 | 4.00 | -1.00 | -20.00%
                    """)
                .titled("“三公”经费预算情况表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total “三公”经费合计 2022年预算数=50000 2023年预算数=40000 增减额=-10000",
            "item 1.公务接待费 2022年预算数=50000 2023年预算数=40000 增减额=-10000");
  }

  @Test
  void two_sides_that_only_the_title_names() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    项目 | 预算数 | 项目 | 预算数
                    一、一般公共预算拨款 | 9.00 | 一、教育支出 | 9.00
                    总计 | 9.00 | 总计 | 9.00
                    """)
                .titled("部门收支总表", "单位：万元"));

    assertThat(lines)
        .extracting(BudgetLine::side)
        .containsExactly(Side.REVENUE, Side.EXPENDITURE, Side.REVENUE, Side.EXPENDITURE);
  }

  @Test
  void codes_on_the_expenditure_side_alone() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    收入 | < | 支出 | < | <
                    项目 | 预算数 | 科目编码 | 科目名称 | 预算数
                    一、财政拨款 | 9.00 | 205 | 教育支出 | 9.00
                    > 1.一般公共预算 | 9.00 | 20501 | 教育管理事务 | 9.00
                    """)
                .titled("部门收支总表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "item revenue 一、财政拨款 收入/预算数=90000",
            "group expenditure 205 教育支出 支出/预算数=90000",
            "item revenue 1.一般公共预算 收入/预算数=90000",
            "item expenditure 20501 教育管理事务 支出/预算数=90000");
    assertThat(lines.get(2).path()).containsExactly("一、财政拨款", "1.一般公共预算");
    assertThat(lines.get(3).path()).isNull();
  }

  @Test
  void both_economic_classifications_with_names_of_their_own() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    部门预算支出经济分类科目 | < | 政府预算支出经济分类科目 | < | 本年一般公共预算基本支出 | < | <
                    科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
                    | 合计 | | | 9.00 | 9.00 |
                    301 | 工资福利支出 | | | 9.00 | 9.00 |
                    30101 | 基本工资 | 50101 | 工资奖金津补贴 | 9.00 | 9.00 |
                    """)
                .titled("一般公共预算基本支出表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 本年一般公共预算基本支出/合计=90000 本年一般公共预算基本支出/人员经费=90000",
            "group 301 工资福利支出 本年一般公共预算基本支出/合计=90000 本年一般公共预算基本支出/人员经费=90000",
            "item 30101 50101 基本工资 本年一般公共预算基本支出/合计=90000 本年一般公共预算基本支出/人员经费=90000");
    assertThat(lines.get(2).governmentItem()).isEqualTo("工资奖金津补贴");
    assertThat(lines).extracting(BudgetLine::table).containsOnly(TableKind.GENERAL_PUBLIC_BASIC);
  }

  @Test
  void numbered_sections_of_the_fiscal_table() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    收入 | < | 支出 | < | < | <
                    项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
                    一、本年收入 | 9.00 | 一、本年支出 | 9.00 | 9.00 |
                    （一）一般公共预算拨款 | 9.00 | （一）教育支出 | 9.00 | 9.00 |
                    二、上年结转 | | 二、结转下年 | | |
                    收入总计 | 9.00 | 支出总计 | 9.00 | 9.00 |
                    """)
                .titled("财政拨款收支总表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .contains(
            "item revenue 一、本年收入 收入/预算数=90000",
            "item expenditure （一）教育支出 支出/合计=90000 支出/一般公共预算=90000",
            "total expenditure 支出总计 支出/合计=90000 支出/一般公共预算=90000");
    assertThat(lines.get(3).path()).containsExactly("一、本年支出", "（一）教育支出");
    assertThat(lines).extracting(BudgetLine::table).containsOnly(TableKind.FISCAL_APPROPRIATION);
  }

  @Test
  void procurement_with_a_unit_subtotal() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    单位编码 | 单位名称 | 采购项目 | 采购品目 | 计量单位 | 数量 | 单价 | 总金额
                    | 合计 | | | | 3 | | 30,000
                    101001 | 某区人大办公室 | | | | | | 30,000
                    101001 | 某区人大办公室 | 设备购置 | 计算机 | 台 | 3 | 10,000 | 30,000
                    """)
                .titled("政府采购预算表", "单位：元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 总金额=30000",
            "unit [101001 某区人大办公室] 某区人大办公室 总金额=30000",
            "item [101001 某区人大办公室] 设备购置 单价=10000 总金额=30000");
    assertThat(lines.get(2).level()).isEqualTo(Level.ITEM);
    assertThat(lines.get(2).procurement().quantity()).isEqualByComparingTo("3");
  }

  @Test
  void assets_with_measures_and_counts() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    资产类别 | 计量单位 | 数量 | 账面价值 | 本年新增配置预算
                    合计 | — | — | 1,725.87 | 71.60
                    通用设备 | 台（套） | 356 | 345.67 | 23.00
                    其中：车辆 | 辆 | 8 | 156.00 | 0.00
                    """)
                .titled("国有资产占有使用及新增配置情况表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 账面价值=17258700 本年新增配置预算=716000",
            "item 通用设备 账面价值=3456700 本年新增配置预算=230000",
            "item 其中：车辆 账面价值=1560000 本年新增配置预算=0");
    assertThat(lines).extracting(BudgetLine::table).containsOnly(TableKind.OTHER);
  }

  @Test
  void projects_beside_their_category() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    单位名称 | 项目类别 | 项目名称 | 资金性质 | 金额
                    某区文化馆 | 特定目标类 | 非遗保护 | 一般公共预算 | 12.00
                    某区图书馆 | 其他运转类 | 图书采购 | 一般公共预算 | 8.00
                    """)
                .titled("项目支出表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly("item [null 某区文化馆] 非遗保护 金额=120000", "item [null 某区图书馆] 图书采购 金额=80000");
  }

  @Test
  void units_among_the_rows_of_a_table_without_codes() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    支出项目类别（资金使用单位） | 总计 | 财政拨款
                    合计 | 9.00 | 9.00
                    岭安市农业农村局 | 9.00 | 9.00
                    工资福利支出 | 9.00 | 9.00
                    """)
                .titled("部门预算基本支出预算表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly(
            "total 合计 总计=90000 财政拨款=90000",
            "unit [null 岭安市农业农村局] 岭安市农业农村局 总计=90000 财政拨款=90000",
            "item [null 岭安市农业农村局] 工资福利支出 总计=90000 财政拨款=90000");
  }

  @Test
  void codes_under_a_header_that_only_says_subject() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    功能科目 | 科目名称 | 本年预算
                    2100401 | 疾病预防控制机构 | 12.00
                    2100408 | 基本公共卫生服务 | 8.00
                    """)
                .titled("项目支出预算表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly("item 2100401 疾病预防控制机构 本年预算=120000", "item 2100408 基本公共卫生服务 本年预算=80000");
  }

  @Test
  void column_numbers_below_the_header_are_no_amounts() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    科目名称 | 合计 | 基本支出 | 项目支出
                    栏次项 | 1 | 2 | 3
                    教育支出 | 3.00 | 2.00 | 1.00
                    """)
                .titled("支出预算表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly("item 教育支出 合计=30000 基本支出=20000 项目支出=10000");
  }

  @Test
  void headers_whose_letters_are_spread_over_columns() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    收入 | < | < | < | 支 | 出
                    项目 | 预 | 算 | 数 | 项目 | 预算数
                    一、财政拨款 | | | 9.00 | 一、教育支出 | 9.00
                    二、事业收入 | | | 1.00 | 二、国防支出 | 1.00
                    """)
                .titled("部门收支总表", "单位：万元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .contains("item revenue 一、财政拨款 收入/预算数=90000", "item expenditure 一、教育支出 支出/预算数=90000");
  }

  @Test
  void names_beside_a_blank_column_that_has_their_header() {
    List<BudgetLine> lines =
        lines(
            Printed.table(
                    """
                    | | 部门预算经济分类 | | 一般公共预算
                    类 | 款 | | 科目名称 | 小计
                    301 | 01 | 基本工资 | | 70,421,150
                    """)
                .titled("一般公共预算基本支出情况表", "单位：元"));

    assertThat(lines)
        .extracting(PlacesTest::told)
        .containsExactly("item 30101 基本工资 一般公共预算/小计=70421150");
  }
}
