package org.mingzhang.normalizer.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Stage;

class DocumentIdentityTest {

  private final DocumentIdentity identity = new DocumentIdentity();

  @Test
  void reads_the_cover_on_one_line() {
    identity.hearLine(1, "上海市普陀区财政局 2024 年度部门决算");

    assertThat(identity.department().name()).isEqualTo("上海市普陀区财政局");
    assertThat(identity.fiscalYear()).isEqualTo(2024);
    assertThat(identity.stage()).isEqualTo(Stage.FINAL_ACCOUNT);
  }

  @Test
  void reads_the_cover_on_two_lines() {
    identity.hearLine(1, "国家矿产安全监督管理局");
    identity.hearLine(1, "二〇二四年部门预算");
    identity.hearLine(2, "2024年部门预算");

    assertThat(identity.fiscalYear()).isEqualTo(2024);
    assertThat(identity.stage()).isEqualTo(Stage.BUDGET);
  }

  @Test
  void joins_name_and_year_on_following_lines_of_a_cover() {
    identity.hearLine(1, "国家矿产安全监督管理局");
    identity.hearLine(1, "2024年部门预算");

    assertThat(identity.department().name()).isEqualTo("国家矿产安全监督管理局");
  }

  @Test
  void reads_the_line_over_a_table_without_the_unit_of_money_and_the_code() {
    identity.hearLine(3, "部门：506_潇南市卫生健康委员会 单位：万元");

    assertThat(identity.department().name()).isEqualTo("潇南市卫生健康委员会");
  }

  @Test
  void reads_the_beginning_of_titles_without_the_number_of_a_heading() {
    identity.hearLine(12, "（三）郑州市人力资源和社会保障局2021年部门预算");
    identity.hearTitle("郑州市人力资源和社会保障局部门收支总体情况表");
    identity.hearTitle("郑州市人力资源和社会保障局一般公共预算“三公”经费支出情况表");

    assertThat(identity.department().name()).isEqualTo("郑州市人力资源和社会保障局");
  }

  @Test
  void takes_the_full_name_where_tables_print_a_short_one() {
    identity.hearLine(1, "上海市滨浦区文化和旅游局2025年部门预算");
    identity.hearLine(3, "编制部门：滨浦区文化和旅游局");
    identity.hearLine(4, "编制部门：滨浦区文化和旅游局");

    assertThat(identity.department().name()).isEqualTo("上海市滨浦区文化和旅游局");
  }

  @Test
  void does_not_ask_prose_for_names_and_takes_its_year_only_for_want_of_another() {
    identity.hearLine(2, "2022年度收入总计62292500元，支出总计62292500元。");

    assertThat(identity.department().name()).isNull();
    assertThat(identity.fiscalYear()).isEqualTo(2022);
    assertThat(identity.stage()).isNull();
  }

  @Test
  void a_final_account_that_settles_budgets_is_a_final_account() {
    identity.hearTitle("收入支出决算总表");
    identity.hearTitle("政府性基金预算财政拨款收入支出决算表");
    identity.hearTitle("国有资本经营预算财政拨款支出决算表");

    assertThat(identity.stage()).isEqualTo(Stage.FINAL_ACCOUNT);
  }
}
