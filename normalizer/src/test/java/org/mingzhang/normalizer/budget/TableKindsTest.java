package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.schema.TableKind;

class TableKindsTest {

  @ParameterizedTest
  @CsvSource({
    "2026年部门财务收支预算总表, REVENUE_EXPENDITURE",
    "收入支出决算总表, REVENUE_EXPENDITURE",
    "某市政府采购中心部门收支总体情况表, REVENUE_EXPENDITURE",
    "收入决算表, REVENUE",
    "部门收入总体情况表, REVENUE",
    "支出预算总表, EXPENDITURE",
    "某市人力资源和社会保障局部门支出总体情况表, EXPENDITURE",
    "财政拨款收入支出决算总表, FISCAL_APPROPRIATION",
    "财政拨款收支总表, FISCAL_APPROPRIATION",
    "财政拨款支出预算表, FISCAL_EXPENDITURE",
    "财政拨款基本支出预算表, FISCAL_BASIC",
    "2026年部门一般公共预算支出功能分类预算表, GENERAL_PUBLIC",
    "一般公共预算财政拨款支出决算表, GENERAL_PUBLIC",
    "2026年部门一般公共预算基本支出部门预算经济分类预算表, GENERAL_PUBLIC_BASIC",
    "一般公共预算财政拨款基本支出决算表, GENERAL_PUBLIC_BASIC",
    "“三公”经费、会议费、培训费支出预算表（一般公共预算）, THREE_PUBLIC",
    "2026年部门“三公”经费和机关运行经费预算表, THREE_PUBLIC",
    "一般公共预算机关运行经费支出预算表, OPERATING",
    "财政拨款政府性基金支出预算表, GOVERNMENT_FUND",
    "国有资本经营预算财政拨款收入支出决算表, STATE_CAPITAL",
    "2017年政府采购预算表, PROCUREMENT",
    "项目支出预算表, OTHER",
    "政府购买服务支出表, OTHER"
  })
  void knows_what_places_call_their_tables(String title, TableKind kind) {
    assertThat(TableKinds.titled(title)).contains(kind);
  }
}
