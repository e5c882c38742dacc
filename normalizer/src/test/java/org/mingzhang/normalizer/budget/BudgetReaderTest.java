package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;

class BudgetReaderTest {

  private static BudgetReading read(Printed... pieces) {
    BudgetReader reader = new BudgetReader();
    for (Printed piece : pieces) {
      reader.offer(piece.piece());
    }
    return reader.finish();
  }

  /** Amounts as {@code column/path=yuan}. */
  private static List<String> amounts(BudgetLine line) {
    List<String> texts = new ArrayList<>();
    for (Amount amount : line.amounts()) {
      texts.add(String.join("/", amount.column()) + "=" + amount.yuan().toPlainString());
    }
    return texts;
  }

  private static BudgetLine line(BudgetReading reading, String item) {
    return reading.lines().stream().filter(l -> item.equals(l.item())).findFirst().orElseThrow();
  }

  @Test
  void reads_a_coded_table_with_units() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | < | < | 单位（科目名称） | 合计 | 基本支出 | <
                    类 | 款 | 项 | ^ | ^ | 小计 | 工资福利支出
                    | | | 合计 | 39,727,493 | 1,000 | 1,000
                    324001 | < | < | 某市教育局机关 | 15,594,375 | 1,000 | 1,000
                    205 | 03 | 03 | 技校教育 | 2,000,500 | |
                    """)
                .titled("某市教育局部门支出总体情况表", "单位：元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::level)
        .containsExactly(Level.TOTAL, Level.UNIT, Level.ITEM);
    BudgetLine item = line(reading, "技校教育");
    assertThat(item.table()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(item.title()).isEqualTo("某市教育局部门支出总体情况表");
    assertThat(item.function()).isEqualTo("2050303");
    assertThat(item.unit()).isEqualTo(new UnitRef("324001", "某市教育局机关"));
    assertThat(amounts(item)).containsExactly("合计=2000500");
    assertThat(item.path()).isNull();
    assertThat(item.leaf()).isTrue();
  }

  @Test
  void reads_units_whose_code_stands_before_their_name() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | 科目名称 | 合计
                    | 324001 某市教育局（本级） | 5.00
                    2050303 | 技校教育 | 5.00
                    """)
                .titled("支出预算总表", "单位：万元"));

    assertThat(line(reading, "某市教育局（本级）").level()).isEqualTo(Level.UNIT);
    assertThat(line(reading, "技校教育").unit().code()).isEqualTo("324001");
  }

  @Test
  void reads_codes_printed_before_the_name() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    项目 | 合计
                    208 社会保障和就业支出 | 5.00
                    20805 行政事业单位离退休 | 5.00
                    2080501 行政单位离退休 | 5.00
                    """)
                .titled("财政拨款支出预算表", "单位：万元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::function)
        .containsExactly("208", "20805", "2080501");
    assertThat(reading.lines())
        .extracting(BudgetLine::level)
        .containsExactly(Level.GROUP, Level.GROUP, Level.ITEM);
    assertThat(reading.lines()).extracting(BudgetLine::leaf).containsExactly(false, false, true);
  }

  @Test
  void takes_a_date_for_no_amount_that_failed_to_be_read() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    金融机构 | 金额 | 起始日
                    平安银行 | 3,000.00 | 2015-09-21
                    招商银行 | 2,000.00 | 2016年1月
                    小计 | 5,000.00 |
                    """)
                .titled("担保情况表", "单位：万元"));

    assertThat(reading.lines()).hasSize(3);
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void takes_a_code_level_printed_once_over_the_rows_below() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | < | < | 科目名称 | 合计
                    类 | 款 | 项 | ^ | ^
                    208 | | | 社会保障和就业支出 | 5.00
                    | 05 | | 行政事业单位养老支出 | 5.00
                    | | 01 | 行政单位离退休 | 5.00
                    """)
                .titled("支出决算表", "单位：万元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::function)
        .containsExactly("208", "20805", "2080501");
  }

  @Test
  void gives_a_line_a_side_and_keeps_the_column_under_a_merged_label() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    收入 | < | 支出 | < | < | <
                    项目名称 | 金额 | 功能分类 | < | 支出用途 | <
                    ^ | ^ | 科目名称 | 金额 | 项目名称 | 金额
                    一、财政拨款 | 9.00 | 一、外交支出 | 4.00 | 一、基本支出 | 9.00
                    > 1.一般公共预算 | 9.00 | 二、国防支出 | | |
                    当年收入小计 | 9.00 | 当年支出小计 | < | < | 9.00
                    """)
                .titled("收支预算总表", "单位：万元"));

    assertThat(reading.lines()).hasSize(7);
    assertThat(reading.lines())
        .extracting(BudgetLine::table)
        .containsOnly(TableKind.REVENUE_EXPENDITURE);
    BudgetLine total = line(reading, "当年支出小计");
    assertThat(total.level()).isEqualTo(Level.TOTAL);
    assertThat(total.side()).isEqualTo(Side.EXPENDITURE);
    assertThat(amounts(total)).containsExactly("支出/支出用途/金额=90000");
    assertThat(line(reading, "1.一般公共预算").path()).containsExactly("一、财政拨款", "1.一般公共预算");
    assertThat(line(reading, "一、财政拨款").leaf()).isFalse();
    assertThat(line(reading, "一、基本支出").leaf()).as("a second view of the same side").isFalse();
    assertThat(line(reading, "二、国防支出").amounts()).isEmpty();
  }

  @Test
  void reads_two_blocks_of_economic_classes_without_sides() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    经济分类 | < | 科目名称 | 决算数 | 经济分类 | < | 科目名称 | 决算数
                    类 | 款 | ^ | ^ | 类 | 款 | ^ | ^
                    301 | | 工资福利支出 | 9.00 | 302 | | 商品和服务支出 | 2.00
                    301 | 01 | 基本工资 | 9.00 | 302 | 01 | 办公费 | 2.00
                    人员经费合计 | < | < | 9.00 | 公用经费合计 | < | < | 2.00
                    """)
                .titled("一般公共预算财政拨款基本支出决算表", "单位：万元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::economic)
        .containsExactly("301", "302", "30101", "30201", null, null);
    assertThat(reading.lines()).extracting(BudgetLine::side).containsOnlyNulls();
    assertThat(line(reading, "公用经费合计").level()).isEqualTo(Level.TOTAL);
    assertThat(amounts(line(reading, "办公费"))).containsExactly("决算数=20000");
  }

  @Test
  void reads_both_economic_classifications_of_a_row() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    部门预算经济分类 | < | < | 政府预算经济分类 | < | < | 合计
                    类 | 款 | 科目名称 | 类 | 款 | 科目名称 | ^
                    301 | 01 | 基本工资 | 501 | 01 | 工资奖金津补贴 | 7
                    """)
                .titled("一般公共预算支出情况表", "单位：元"));

    BudgetLine line = reading.lines().get(0);
    assertThat(line.table()).isEqualTo(TableKind.GENERAL_PUBLIC_ECONOMIC);
    assertThat(line.economic()).isEqualTo("30101");
    assertThat(line.governmentEconomic()).isEqualTo("50101");
    assertThat(line.item()).isEqualTo("基本工资");
    assertThat(line.governmentItem()).isEqualTo("工资奖金津补贴");
  }

  @Test
  void reads_a_row_without_label_as_total() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    合计 | 基本支出 | 项目支出
                    9,146.79 | 5,916.27 | 3,123.68
                    """)
                .titled("支出预算总表", "单位：万元"));

    assertThat(reading.lines()).hasSize(1);
    assertThat(reading.lines().get(0).level()).isEqualTo(Level.TOTAL);
    assertThat(reading.lines().get(0).item()).isNull();
    assertThat(amounts(reading.lines().get(0)))
        .containsExactly("合计=91467900", "基本支出=59162700", "项目支出=31236800");
  }

  @Test
  void puts_the_category_of_a_merged_cell_before_the_item() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    项目名称 | | 金额
                    收入总计 | < | 9.00
                    一般公共预算资金 | 小计 | 9.00
                    ^ | 专项收入 | 9.00
                    政府性基金 | 小计 |
                    """)
                .titled("收入预算总表", "单位：万元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::level)
        .containsExactly(Level.TOTAL, Level.ITEM, Level.ITEM, Level.ITEM);
    assertThat(line(reading, "专项收入").path()).containsExactly("一般公共预算资金", "专项收入");
    assertThat(reading.lines())
        .extracting(BudgetLine::leaf)
        .containsExactly(false, false, true, true);
  }

  @Test
  void reads_the_total_printed_beside_the_code_levels() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | < | < | 科目名称 | 本年收入合计
                    类 | 款 | 项 | 合计 | 2,946.25
                    201 | | | 一般公共服务支出 | 2,112.86
                    """)
                .titled("收入决算表", "单位：万元"));

    assertThat(reading.lines()).hasSize(2);
    assertThat(reading.lines().get(0).level()).isEqualTo(Level.TOTAL);
    assertThat(amounts(reading.lines().get(0))).containsExactly("本年收入合计=29462500");
  }

  @Test
  void nests_of_which_rows_in_the_row_above() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    项目 | “三公”经费预算数
                    合计 | 3
                    1、公务接待费 | 1
                    2、公务用车费 | 2
                    其中：（1）运行维护费 | 2
                    （2）公务车购置 |
                    """)
                .titled("“三公”经费支出情况表", "单位：元"));

    assertThat(reading.lines()).extracting(BudgetLine::table).containsOnly(TableKind.THREE_PUBLIC);
    assertThat(line(reading, "（2）公务车购置").path()).containsExactly("2、公务用车费", "（2）公务车购置");
    assertThat(reading.lines())
        .extracting(BudgetLine::leaf)
        .containsExactly(false, true, false, true, true);
  }

  @Test
  void keeps_zero_and_leaves_out_blanks_and_dashes() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                    201 | 一般公共服务支出 | 0.00 | — |
                    203 | 国防支出 | -3.50 | 0 | 1.00
                    """)
                .titled("支出预算总表", "单位：万元"));

    assertThat(amounts(reading.lines().get(0))).containsExactly("合计=0");
    assertThat(amounts(reading.lines().get(1)))
        .containsExactly("合计=-35000", "基本支出=0", "项目支出=10000");
  }

  @Test
  void takes_the_unit_of_money_from_a_header_for_its_column() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目名称 | 合计（万元） | 合计（元）
                    教育支出 | 1.5 | 15000
                    """)
                .titled("支出预算总表"));

    assertThat(amounts(reading.lines().get(0))).containsExactly("合计（万元）=15000", "合计（元）=15000");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void doubts_amounts_whose_unit_is_not_printed() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目名称 | 合计
                    教育支出 | 1.5
                    """)
                .titled("支出预算总表"));

    assertThat(reading.findings()).extracting("rule").containsExactly("low-confidence");
    assertThat(reading.lines().get(0).amounts().get(0).source().confidence()).isLessThan(0.7);
  }

  @Test
  void reports_what_looks_like_an_amount_and_is_none() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目名称 | 合计
                    教育支出 | 1.5
                    科学支出 | 1.2.3
                    国防支出 | 2.00\\n3.00
                    """)
                .titled("支出预算总表", "单位：万元"));

    assertThat(reading.unread()).hasSize(2);
    assertThat(line(reading, "科学支出").amounts()).isEmpty();
    assertThat(line(reading, "国防支出").amounts()).isEmpty();
  }

  @Test
  void reports_an_empty_table_and_gives_no_lines() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    功能科目代码 | 功能科目名称 | 金额
                    | 合计 |
                    | |
                    """)
                .titled("政府性基金支出预算表", "单位：万元")
                .onPage(7));

    assertThat(reading.lines()).isEmpty();
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().get(0).rule()).isEqualTo("empty-table");
    assertThat(reading.findings().get(0).pages()).containsExactly(7);
    assertThat(reading.findings().get(0).message().zh()).contains("政府性基金支出预算表");
  }

  @Test
  void passes_over_tables_of_something_else() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    序号 | 单位名称 | 备注
                    1 | 某区财政局（本级） |
                    2 | 某区国库收付中心 | 并入本级
                    """)
                .titled("二、部门决算单位构成"));

    assertThat(reading.lines()).isEmpty();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void reads_procurement_filling_blanks_and_never_multiplying_quantities() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | < | < | 单位名称 | 采购项目 | 采购目录 | 规格 | 计量单位 | 采购数量 | 金额
                    类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ | ^ | ^
                    合计 | < | < | < | | | | | 42 | 3.6
                    205 | 01 | 01 | 某市教育局 | 办公设备购置 | 计算机 | | 台 | 40 | 2.4
                    205 | 01 | 01 | 某市教育局 | | 打印机 | A4 | 台 | 2 | 1.2
                    """)
                .titled("政府采购预算表", "单位：万元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::level)
        .containsExactly(Level.TOTAL, Level.ITEM, Level.ITEM);
    assertThat(reading.lines().get(0).procurement().quantity()).isEqualByComparingTo("42");
    BudgetLine printer = reading.lines().get(2);
    assertThat(printer.procurement().project()).isEqualTo("办公设备购置");
    assertThat(printer.procurement().specification()).isEqualTo("A4");
    assertThat(printer.procurement().quantity()).isEqualByComparingTo(BigDecimal.valueOf(2));
    assertThat(printer.function()).isEqualTo("2050101");
    assertThat(amounts(printer)).containsExactly("金额=12000");
  }

  @Test
  void reads_procurement_subtotals_as_groups() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    采购品目大类 | 专项名称 | 经济科目 | 采购物品名称 | 采购组织形式 | 总计
                    合计 | | | | | 10.80
                    一、货物A | | | | | 10.80
                    | 办公设备购置费 | 办公设备购置 | | | 10.80
                    | | | 台式计算机（20万以下） | 分散自行组织 | 10.80
                    """)
                .titled("2017年政府采购预算表", "单位：万元"));

    assertThat(reading.lines())
        .extracting(BudgetLine::level)
        .containsExactly(Level.TOTAL, Level.GROUP, Level.GROUP, Level.ITEM);
    assertThat(reading.lines().get(3).procurement().project()).isEqualTo("办公设备购置费");
    assertThat(reading.lines())
        .extracting(BudgetLine::leaf)
        .containsExactly(false, false, false, true);
  }

  @Test
  void joins_pieces_with_repeated_header_and_mends_the_row_between() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | 科目名称 | 合计
                    20801 | 人力资源和社会保障 | 1.00
                    20805 | 机关事业单位基本养老保险 | 2.00
                    """)
                .titled("支出预算总表", "单位：万元")
                .onPage(1),
            Printed.table(
                    """
                    科目编码 | 科目名称 | 合计
                    | 缴费支出 |
                    22102 | 住房改革支出 | 3.00
                    """)
                .titled("支出预算总表", "单位：万元")
                .onPage(2));

    assertThat(reading.lines())
        .extracting(BudgetLine::item)
        .containsExactly("人力资源和社会保障", "机关事业单位基本养老保险缴费支出", "住房改革支出");
  }

  @Test
  void joins_a_piece_without_header_and_title() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    收入 | < | 支出 | <
                    项目 | 决算数 | 项目 | 决算数
                    本年收入合计 | 1.00 | 本年支出合计 | 1.00
                    """)
                .titled("收入支出决算总表", "单位：万元")
                .onPage(1),
            Printed.table(
                    """
                    使用非财政拨款结余 | | 结余分配 |
                    总计 | 1.00 | 总计 | 1.00
                    """)
                .onPage(2));

    assertThat(reading.lines()).hasSize(6);
    assertThat(reading.lines().get(5).side()).isEqualTo(Side.EXPENDITURE);
    assertThat(reading.lines().get(5).source().page()).isEqualTo(2);
  }

  @Test
  void joins_a_piece_right_below_without_header_and_title() {
    BudgetReader reader = new BudgetReader();
    reader.offer(
        Printed.table(
                """
                科目编码 | 科目名称 | 合计
                2050303 | 技校教育 | 5.00
                """)
            .titled("某市教育局部门支出总体情况表", "单位：元")
            .piece());
    reader.offer(Printed.table("2050803 | 培训支出 | 7.00\n").piece());

    assertThat(reader.finish().lines())
        .extracting(BudgetLine::function)
        .containsExactly("2050303", "2050803");
  }

  @Test
  void reports_figures_of_which_nothing_tells_what_they_are() {
    BudgetReading reading =
        read(
            Printed.table(
                """
                甲 | 1,200.00 | 3,400.00
                乙 | 5,600.00 | 7,800.00
                """));

    assertThat(reading.lines()).isEmpty();
    assertThat(reading.unread()).singleElement().satisfies(u -> assertThat(u.page()).isEqualTo(1));
  }

  @Test
  void keeps_tables_of_the_same_title_apart_when_their_columns_differ() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目编码 | 功能科目名称 | 合计
                    201 | 一般公共服务支出 | 1.00
                    """)
                .titled("一般公共预算支出情况表", "单位：万元")
                .onPage(1),
            Printed.table(
                    """
                    经济科目编码 | 经济科目名称 | 合计
                    30101 | 基本工资 | 1.00
                    """)
                .titled("一般公共预算支出情况表", "单位：万元")
                .onPage(2));

    assertThat(reading.lines())
        .extracting(BudgetLine::table)
        .containsExactly(TableKind.GENERAL_PUBLIC, TableKind.GENERAL_PUBLIC_ECONOMIC);
  }

  @Test
  void says_where_each_amount_stands() {
    BudgetReading reading =
        read(
            Printed.table(
                    """
                    科目名称 | 合计
                    教育支出 | 1,234.50
                    """)
                .titled("支出预算总表", "单位：万元")
                .onPage(3));

    Amount amount = reading.lines().get(0).amounts().get(0);
    assertThat(amount.source().page()).isEqualTo(3);
    assertThat(amount.source().raw()).isEqualTo("1,234.50");
    assertThat(amount.source().bbox().x0()).isGreaterThan(Printed.COLUMN_WIDTH);
    assertThat(amount.source().confidence()).isGreaterThan(0.9);
  }
}
