package org.mingzhang.extractor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

  private final TableFinder finder = new AlignedTableFinder();

  @ParameterizedTest
  @ValueSource(doubles = {16, 22, 30})
  void keepsColumnsAsHighAsTheMergedHeadingBesideItOutOfIt(double row) {
    PageSketch sketch = new PageSketch();
    sketch.centred(231, "本年预算数").down(row);
    sketch.centred(250, "公务用车费").down(row / 2);
    sketch.centred(60, "合计").centred(120, "出国费").centred(400, "接待费").down(row / 2);
    sketch.centred(190, "小计").centred(250, "购置费").centred(310, "运行费").down(30);
    sketch.right(70, "4.60").right(130, "1.00").right(200, "2.40").right(260, "1.10");
    sketch.right(320, "1.30").right(410, "1.20").line();

    assertThat(rows(sketch))
        .containsExactly(
            "本年预算数|<|<|<|<|<",
            "合计|出国费|公务用车费|<|<|接待费",
            "^|^|小计|购置费|运行费|^",
            "4.60|1.00|2.40|1.10|1.30|1.20");
  }

  @Test
  void readsAWordOfThreeSpreadLettersAsOneAndTheLevelsOfACodeAsThree() {
    PageSketch sketch = new PageSketch();
    sketch.centred(80, "科 目 编 码").centred(430, "本年支出").down(10).centred(200, "科目名称").left(285, "预");
    sketch.left(300, "算").left(315, "数").down(10);
    sketch.left(50, "类").left(75, "款").left(100, "项").centred(400, "合计").centred(460, "项目").line();
    for (int row = 0; row < 3; row++) {
      sketch.left(48, "205").left(75, "0" + row).left(100, "01").left(160, "中等职业教育支出");
      sketch.right(330, "12,845.00").right(420, "845.00").right(480, "45.00").line();
    }

    assertThat(rows(sketch))
        .startsWith(
            "科 目 编 码|<|<|科目名称|预 算 数|本年支出|<",
            "类|款|项|^|^|合计|项目",
            "205|00|01|中等职业教育支出|12,845.00|845.00|45.00");
  }

  @Test
  void keepsTwoHeadingsApartUnderTwoMergedOnesWhereOneColumnIsEmpty() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "支出").centred(360, "本年预算数字").line();
    sketch.left(50, "功能").centred(360, "基本支出总额").line();
    sketch.left(50, "科目").centred(330, "人员经费").centred(400, "公用经费").centred(500, "增减").down(30);
    sketch.left(50, "事业单位医疗").right(350, "837.94").right(510, "4.10").line();
    sketch.left(50, "住房公积金").right(350, "92.48").right(510, "5.10").line();
    sketch.left(50, "提租补贴").right(350, "2.40").right(510, "6.10").line();

    assertThat(rows(sketch)).contains("事业单位医疗|837.94||4.10", "住房公积金|92.48||5.10");
  }

  @Test
  void goesOnUnderTheLastRulingWithCodesThatStandOverTheHeadingsOfTheirLevels() {
    PageSketch sketch = new PageSketch();
    sketch.rule(40, 460).left(50, "类").left(70, "款").left(90, "项").centred(200, "科目名称");
    sketch.centred(300, "合计").centred(420, "项目支出").line();
    sketch.left(50, "类").left(70, "款").left(90, "项").centred(200, "栏次");
    sketch.centred(300, "1").centred(420, "2").line().rule(40, 460);
    for (String code : List.of("205", "20508", "2050803", "208", "20802", "2080299")) {
      sketch.left(42, code).left(130, "社会保障和就业支出").right(320, "90.83").right(440, "1.20").line();
    }

    List<FoundTable> found = finder.find(sketch.page());

    assertThat(found).hasSize(1);
    assertThat(TableText.of(found.get(0).table()))
        .filteredOn(row -> row.contains("社会保障和就业支出"))
        .hasSize(6);
  }

  @Test
  void joinsTheLinesOfAHeadingBesideAMergedOneWithItsRuling() {
    PageSketch sketch = new PageSketch().pitch(12);
    sketch.rule(40, 520).centred(250, "Total").centred(370, "Percent of total").line();
    sketch.rule(300, 440).left(50, "Occupation").centred(250, "employed").centred(320, "Female");
    sketch.centred(370, "Black").centred(420, "Other").centred(490, "Median").line().rule(40, 520);
    for (int row = 0; row < 4; row++) {
      sketch.left(50, "Service occupations").right(265, "24,451").right(330, "57.2");
      sketch.right(380, "15.8").right(430, "20.5").right(500, "475").line();
    }
    sketch.rule(40, 520);

    assertThat(rows(sketch))
        .startsWith(
            "|Total/employed|Percent of total|<|<|", "Occupation|^|Female|Black|Other|Median");
  }

  private List<String> rows(PageSketch sketch) {
    List<FoundTable> found = finder.find(sketch.page());
    assertThat(found).hasSize(1);
    return TableText.of(found.get(0).table());
  }
}
