package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

class CentredLabelsTest {

  private static final double PITCH = 16;
  private static final double LINE = 8;

  private final List<Cell> cells = new ArrayList<>();

  @Test
  void givesANameTheRowsItStandsInTheMiddleOf() {
    head();
    leaves(6);
    put(3, 1, 2.5, "数量指标");
    put(5, 1, 5, "质量指标");
    put(6, 1, 6, "满意度");
    assertThat(spans(1))
        .containsExactly(tuple("数量指标", 1, 4), tuple("质量指标", 5, 1), tuple("满意度", 6, 1));
  }

  @Test
  void partsTheFirstLevelWhereTheSecondIsParted() {
    head();
    leaves(5);
    put(1, 1, 1.5, "数量指标");
    put(3, 1, 3, "质量指标");
    put(4, 1, 4.5, "满意度");
    put(2, 0, 2, "产出指标");
    put(4, 0, 4.5, "效益指标");
    assertThat(spans(1))
        .containsExactly(tuple("数量指标", 1, 2), tuple("质量指标", 3, 1), tuple("满意度", 4, 2));
    assertThat(spans(0)).containsExactly(tuple("产出指标", 1, 3), tuple("效益指标", 4, 2));
  }

  @Test
  void joinsTheLinesOfANameThatStandBesideTwoRows() {
    head();
    leaves(2);
    put(1, 0, 1.2, "满意度");
    put(2, 0, 1.8, "指标");
    put(1, 1, 1.5, "满意度");
    assertThat(spans(0)).containsExactly(tuple("满意度\n指标", 1, 2));
  }

  @Test
  void leavesNamesAtTheHeadOfTheirRowsAlone() {
    head();
    leaves(6);
    put(1, 0, 1, "产出指标");
    put(4, 0, 4, "效益指标");
    assertThat(spans(0)).containsExactly(tuple("产出指标", 1, 1), tuple("效益指标", 4, 1));
  }

  @Test
  void leavesRuledTablesAlone() {
    head();
    leaves(2);
    put(2, 0, 1.5, "产出指标");
    Table ruled = table(TableStyle.RULED);
    assertThat(CentredLabels.spread(ruled)).isSameAs(ruled);
  }

  private void head() {
    put(0, 0, 0, "一级指标");
    put(0, 1, 0, "二级指标");
    put(0, 2, 0, "三级指标");
    put(0, 3, 0, "指标值");
  }

  private void leaves(int rows) {
    for (int row = 1; row <= rows; row++) {
      put(row, 2, row, "名称" + row);
      put(row, 3, row, "≥" + row + "次");
    }
  }

  /** Puts a text into a place of the grid, printed at the height of a row or between two. */
  private void put(int row, int column, double height, String text) {
    double y = 100 + PITCH * height;
    Box box = new Box(50 + 100 * column, y - LINE / 2, 130 + 100 * column, y + LINE / 2);
    Reading reading = new Reading(text, ReadingMethod.TEXT, 0.99, box);
    cells.add(new Cell(row, column, 1, 1, box, List.of(reading)));
  }

  private Table table(TableStyle style) {
    int rows = cells.stream().mapToInt(Cell::endRow).max().orElse(0);
    return new Table(new Box(50, 90, 450, 100 + PITCH * rows), style, rows, 4, cells);
  }

  private List<Tuple> spans(int column) {
    return CentredLabels.spread(table(TableStyle.THREE_LINE)).cells().stream()
        .filter(cell -> cell.row() > 0 && cell.column() == column)
        .map(cell -> tuple(cell.text(), cell.row(), cell.rowSpan()))
        .toList();
  }
}
