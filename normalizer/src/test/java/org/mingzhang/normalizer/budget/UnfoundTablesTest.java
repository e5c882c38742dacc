package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextLine;

class UnfoundTablesTest {

  private final UnfoundTables unfound = new UnfoundTables();

  private static List<TextLine> lines(String... texts) {
    List<TextLine> lines = new ArrayList<>();
    for (String text : texts) {
      double y = 20.0 * lines.size();
      lines.add(new TextLine(text, new Box(50, y, 500, y + 12), 10, List.of()));
    }
    return lines;
  }

  @Test
  void reports_a_caption_over_nothing_but_a_header_as_empty_table() {
    unfound.look(7, lines("政府性基金预算支出表", "单位：万元", "科目名称", "合计", "注：本表无数据"), false);

    assertThat(unfound.findings()).extracting("rule").containsExactly("empty-table");
    assertThat(unfound.findings().get(0).pages()).containsExactly(7);
    assertThat(unfound.unread()).isEmpty();
  }

  @Test
  void reports_a_caption_over_amounts_that_are_in_no_table_as_unread() {
    unfound.look(7, lines("支出预算总表", "单位：万元", "教育支出 1,234.50", "合计 1,234.50"), false);

    assertThat(unfound.findings()).isEmpty();
    assertThat(unfound.unread()).hasSize(1);
    assertThat(unfound.unread().get(0).bbox().y0()).isEqualTo(40);
  }

  @Test
  void leaves_the_last_caption_to_the_table_under_it() {
    unfound.look(7, lines("支出预算总表", "单位：万元"), true);

    assertThat(unfound.findings()).isEmpty();
    assertThat(unfound.unread()).isEmpty();
  }

  @Test
  void reports_a_row_outside_every_table_but_no_prose() {
    unfound.look(
        7,
        lines("2080501 行政单位离退休 1,933,330", "2080501项支出1,933,330元，比上年增加。", "2021年安排 1,000.00 万元"),
        false);

    assertThat(unfound.unread()).hasSize(1);
    assertThat(unfound.unread().get(0).reason()).contains("行政单位离退休");
  }
}
