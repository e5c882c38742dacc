package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

class ColumnBandsTest {

  @Test
  void aCentredHeadAndAShortNameShareTheirPlace() {
    Table wide = ColumnBands.widen(table(TableStyle.UNRULED, 260));
    assertThat(wide.cells())
        .extracting(cell -> cell.box().x0(), cell -> cell.box().x1())
        .containsExactly(tuple(50.0, 240.0), tuple(240.0, 400.0), tuple(50.0, 240.0));
  }

  @Test
  void keepsCellsWhoseColumnsOverlapAndThoseBetweenRulings() {
    Table overlapping = table(TableStyle.UNRULED, 200);
    assertThat(ColumnBands.widen(overlapping).cells()).isEqualTo(overlapping.cells());
    Table ruled = table(TableStyle.RULED, 260);
    assertThat(ColumnBands.widen(ruled)).isSameAs(ruled);
  }

  private static Table table(TableStyle style, double secondColumn) {
    List<Cell> cells =
        List.of(
            cell(0, 0, 150, 220, "三级指标"),
            cell(0, 1, secondColumn, 330, "指标值"),
            cell(1, 0, 55, 90, "次数"));
    return new Table(new Box(50, 90, 400, 140), style, 2, 2, cells);
  }

  private static Cell cell(int row, int column, double x0, double x1, String text) {
    Box box = new Box(x0, 100 + 20 * row, x1, 110 + 20 * row);
    return new Cell(
        row, column, 1, 1, box, List.of(new Reading(text, ReadingMethod.TEXT, 0.99, box)));
  }
}
