package org.mingzhang.normalizer.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.normalizer.dump.SectionKind.MONEY_TABLE;
import static org.mingzhang.normalizer.dump.SectionKind.PROJECT_FORM;
import static org.mingzhang.normalizer.dump.SectionKind.PROSE;
import static org.mingzhang.normalizer.dump.SectionKind.UNIT_FORM;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;

class SectionSplitterTest {

  private static final SectionTitles TITLES = new SectionTitles(new LazyRepair());

  @Test
  void aTableGoesFromItsTitleToTheNextOne() {
    List<DumpSection> sections =
        split("第四部分 附表", "某市某局部门收支总体情况表", "单位：元", "合计 12", "", "某市某局部门收入总体情况表", "单位：元");

    assertThat(sections)
        .extracting(DumpSection::kind)
        .containsExactly(PROSE, MONEY_TABLE, MONEY_TABLE);
    assertThat(sections).extracting(DumpSection::firstLine).containsExactly(1, 2, 6);
  }

  @Test
  void titlesThatStandBehindTheirTablesAreTheirs() {
    List<DumpSection> sections =
        split(
            "表一",
            "部门：某局 单位：万元",
            "合计 9,066.79",
            "收入预算总表",
            "表二",
            "部门：某局 单位：万元",
            "合计 9,146.79",
            "支出预算总表",
            "表三",
            "部门：某局 单位：万元",
            "合计 5,836.27",
            "财政拨款支出预算表",
            "单位：万元");

    assertThat(sections)
        .extracting(section -> section.lines().get(0).text())
        .containsExactly("收入预算总表", "支出预算总表", "财政拨款支出预算表");
    assertThat(sections)
        .extracting(section -> section.lines().get(section.lines().size() - 1).text())
        .containsExactly("合计 9,066.79", "合计 9,146.79", "合计 5,836.27");
  }

  @Test
  void aListOfTablesIsProse() {
    assertThat(split("附表", "1．部门收支总体情况表", "2．部门收入总体情况表", "3．部门支出总体情况表"))
        .extracting(DumpSection::kind)
        .containsExactly(PROSE);
  }

  @Test
  void proseBehindATableIsProseAgain() {
    List<DumpSection> sections =
        split("某局收入预算表", "单位：万元", "合计 1.00", "注：本表由某局编制，单位为万元。", "第三部分 名词解释", "收入是指财政拨付的资金。");

    assertThat(sections).extracting(DumpSection::kind).containsExactly(MONEY_TABLE, PROSE);
    assertThat(sections.get(1).firstLine()).isEqualTo(5);
  }

  @Test
  void formsBeginAtTheirTitlesAlsoWhereTheseAreGarbled() {
    List<DumpSection> sections =
        split("某市某局机关支出项目绩效目标表", "项目名称 甲", "市象部門 (単位)整体須数目林申扱表", "( 2021年度 )", "部门（单位）整体绩效目标申报表");

    assertThat(sections)
        .extracting(DumpSection::kind)
        .containsExactly(PROJECT_FORM, UNIT_FORM, UNIT_FORM);
  }

  @Test
  void aFormWithoutTitleBeginsAtItsFirstLabel() {
    List<DumpSection> sections =
        split("市吸部門 (", "部l](単位)名", "称", "年度履駅", "目林", "第五部分 名词解释", "年度履职目标", "保障供水");

    assertThat(sections)
        .extracting(DumpSection::kind)
        .containsExactly(PROSE, UNIT_FORM, PROSE, UNIT_FORM);
    assertThat(sections).extracting(DumpSection::firstLine).containsExactly(1, 2, 6, 7);
  }

  @Test
  void oneGarbledLabelAloneBeginsNoForm() {
    assertThat(split("く 信", "年 度 履 明 目", "だ を の"))
        .extracting(DumpSection::kind)
        .containsExactly(PROSE);
  }

  private static List<DumpSection> split(String... texts) {
    List<DumpLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new DumpLine(lines.size() + 1, text));
    }
    return SectionSplitter.split(lines, TITLES);
  }
}
