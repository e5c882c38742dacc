package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {

  private static Header header(String grid) {
    return HeaderReader.read(Printed.table(grid).asGrid());
  }

  @Test
  void repeats_merged_cells_in_the_path_of_each_column() {
    Header header =
        header(
            """
            科目编码 | < | < | 科目名称 | 合计 | 基本支出 | <
            类 | 款 | 项 | ^ | ^ | 小计 | 工资福利支出
            208 | 01 | 01 | 行政运行 | 10.00 | 9.00 | 1.00
            """);

    assertThat(header.end()).isEqualTo(2);
    assertThat(header.path(1)).containsExactly("科目编码", "款");
    assertThat(header.path(3)).containsExactly("科目名称");
    assertThat(header.path(6)).containsExactly("基本支出", "工资福利支出");
  }

  @Test
  void gives_the_same_text_twice_in_a_row_once() {
    Header header =
        header(
            """
            合计 | 基本支出
            合计 | 小计
            1.00 | 1.00
            """);

    assertThat(header.path(0)).containsExactly("合计");
    assertThat(header.path(1)).containsExactly("基本支出", "小计");
  }

  @Test
  void shares_its_last_row_with_the_total_printed_beside_the_code_levels() {
    Header header =
        header(
            """
            项目 | < | < | < | 本年收入合计 | 其他收入
            科目编码 | < | < | 科目名称 | ^ | ^
            类 | 款 | 项 | 合计 | 2,946.25 | 6.20
            201 | | | 一般公共服务支出 | 2,112.86 | 6.20
            """);

    assertThat(header.sharesLastRow()).isTrue();
    assertThat(header.firstDataRow()).isEqualTo(2);
    assertThat(header.path(3)).containsExactly("项目", "科目名称");
    assertThat(header.path(5)).containsExactly("其他收入");
  }

  @Test
  void drops_the_row_that_numbers_the_columns() {
    Header header =
        header(
            """
            项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
            栏次 | | 1 | 栏次 | | 2
            一、财政拨款收入 | 1 | 5.00 | 一、教育支出 | 9 | 5.00
            """);

    assertThat(header.end()).isEqualTo(2);
    assertThat(header.path(2)).containsExactly("决算数");
  }

  @Test
  void ends_before_rows_of_names_without_amounts() {
    Header header =
        header(
            """
            收入 | < | 支出 | <
            项目 | 金额 | 项目 | 金额
            事业收入 | | 教育支出 |
            其他收入 | 1.00 | 科学支出 | 1.00
            """);

    assertThat(header.end()).isEqualTo(2);
  }

  @Test
  void ends_before_the_blank_rows_of_an_empty_table() {
    Header header =
        header(
            """
            功能科目代码 | 功能科目名称 | 金额
            | 合计 |
            | |
            """);

    assertThat(header.end()).isEqualTo(1);
  }

  @Test
  void keeps_a_row_that_stands_over_numbers_in_the_header() {
    Header header =
        header(
            """
            项目 | 一般公共预算 | | 政府性基金
            | 小计 | 其中:财政拨款 |
            合计 | 3.00 | 2.00 | 1.00
            教育 | 3.00 | 2.00 | 1.00
            """);

    assertThat(header.end()).isEqualTo(2);
    assertThat(header.path(1)).containsExactly("一般公共预算", "小计");
    assertThat(header.path(2)).containsExactly("其中:财政拨款");
  }

  @Test
  void keeps_a_row_without_texts_of_its_own_in_the_header() {
    Header header =
        header(
            """
            三公经费 | < | < | <
            合计 | < | 公务接待费 | <
            | | ^ | ^
            预算数 | 决算数 | 预算数 | 决算数
            0.95 | | 0.95 |
            """);

    assertThat(header.end()).isEqualTo(4);
    assertThat(header.path(3)).containsExactly("三公经费", "公务接待费", "决算数");
  }

  @Test
  void takes_merged_rows_about_the_table_as_captions() {
    Header header =
        header(
            """
            某局收入预算表 | < | <
            单位：万元 | < | <
            科目编码 | 科目名称 | 合计
            201 | 一般公共服务支出 | 1.00
            """);

    assertThat(header.captions()).isEqualTo(List.of("某局收入预算表", "单位：万元"));
    assertThat(header.path(2)).containsExactly("合计");
  }

  @Test
  void is_empty_where_the_table_begins_with_amounts() {
    Header header =
        header(
            """
            201 | 一般公共服务支出 | 1.00
            20101 | 人大事务 | 1.00
            """);

    assertThat(header.end()).isZero();
    assertThat(header.path(2)).isEmpty();
  }
}
