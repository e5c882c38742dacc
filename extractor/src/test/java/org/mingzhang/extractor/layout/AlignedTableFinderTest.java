package org.mingzhang.extractor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.TableStyle;

class AlignedTableFinderTest {

  private final TableFinder finder = new AlignedTableFinder();

  @Test
  void readsATableHeldTogetherByAlignmentAlone() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "科目").right(300, "2023").right(400, "2024").line();
    sketch.left(50, "工资福利支出").right(300, "1,200.00").right(400, "1,300.50").line();
    sketch.left(50, "会议费").right(300, "3.00").line();
    sketch.left(50, "差旅费").right(300, "15.20").right(400, "7.10").line();

    assertThat(rows(sketch))
        .containsExactly("科目|2023|2024", "工资福利支出|1,200.00|1,300.50", "会议费|3.00|", "差旅费|15.20|7.10");
  }

  @Test
  void readsAThreeLineTableAndLeavesItsNote() {
    PageSketch sketch = new PageSketch();
    sketch.rule(40, 410).centred(120, "项目").centred(350, "金额").line();
    sketch.rule(40, 410).left(50, "一、基本支出").right(400, "500").line();
    sketch.left(50, "二、项目支出").right(400, "20").line();
    sketch.rule(40, 410).left(50, "注：数字取整").line();

    List<FoundTable> found = finder.find(sketch.page());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).table().style()).isEqualTo(TableStyle.THREE_LINE);
    assertThat(TableText.of(found.get(0).table()))
        .containsExactly("项目|金额", "一、基本支出|500", "二、项目支出|20");
    assertThat(found.get(0).words()).noneMatch(word -> word.text().startsWith("注"));
  }

  private List<String> rows(PageSketch sketch) {
    List<FoundTable> found = finder.find(sketch.page());
    assertThat(found).hasSize(1);
    return TableText.of(found.get(0).table());
  }
}
