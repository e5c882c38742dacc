package org.mingzhang.extractor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.extractor.page.UnreadRegion;

class LooseRowsTest {

  private static final Table TABLE =
      new Table(new Box(40, 60, 500, 95), TableStyle.UNRULED, 2, 3, List.of());

  @Test
  void reportsARowWithMoneyRightBelowATable() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "办公费").right(400, "1,200.00").line();

    assertThat(unread(sketch, List.of(TABLE))).hasSize(1);
  }

  @Test
  void reportsEachOfTheRowsThatFollowOneAnotherBelowATable() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "办公费").right(400, "1,200.00").line();
    sketch.left(50, "差旅费").right(400, "30.00").line();
    sketch.left(50, "会议费").right(400, "4.50").line();

    assertThat(unread(sketch, List.of(TABLE))).hasSize(3);
  }

  @Test
  void reportsACodedRowWithMoneyOnAPageWithoutTables() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "310").left(100, "设备购置").right(400, "98,600.00").line();

    assertThat(unread(sketch, List.of())).hasSize(1);
  }

  @Test
  void leavesRunningTextAndPageNumbersAndLinesFarBelow() {
    PageSketch sketch = new PageSketch();
    sketch.left(50, "本年收入总计一千二百万元，比上年增加三百万元，增长百分之三十").left(450, "1,200.00").line();
    sketch.centred(300, "12").down(200);
    sketch.left(50, "办公费").right(400, "1,200.00").line();

    assertThat(unread(sketch, List.of(TABLE))).isEmpty();
  }

  private static List<UnreadRegion> unread(PageSketch sketch, List<Table> tables) {
    return new LooseRows().find(sketch.page().words(), tables);
  }
}
