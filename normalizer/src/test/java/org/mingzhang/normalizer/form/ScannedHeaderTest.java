package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.Indicator;

class ScannedHeaderTest {

  @ParameterizedTest
  @CsvSource({"一级指标, 二级指标, 二级指标", "一级指标, 一级指标, 三级指标", "二级指标, 二级指标, 三级指标", "一级指标, 二级指标, 三级指标"})
  void levelsThatWereReadAlikeFollowEachOther(String first, String second, String third) {
    Indicator indicator = read(scanned(form(first, second, third))).indicators().get(0);

    assertThat(indicator.level1()).isEqualTo("产出指标");
    assertThat(indicator.level2()).isEqualTo("数量指标");
    assertThat(indicator.level3()).isEqualTo("培训人数");
    assertThat(indicator.value()).isEqualByComparingTo("300");
  }

  private static TitledTable form(String first, String second, String third) {
    return Sheet.titled(
        1,
        List.of("项目支出绩效目标申报表"),
        "项目名称|培训经费|<|<|<",
        first + "|" + second + "|" + third + "|指标值|度量单位",
        "产出指标|数量指标|培训人数|≥300|人");
  }

  /** The same table as an engine would have read it. */
  private static TitledTable scanned(TitledTable form) {
    Table table = form.table();
    List<Cell> cells = table.cells().stream().map(ScannedHeaderTest::scanned).toList();
    return new TitledTable(
        form.page(),
        form.pageWidth(),
        form.pageHeight(),
        form.above(),
        new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells),
        form.below());
  }

  private static Cell scanned(Cell cell) {
    List<Reading> readings =
        cell.readings().stream()
            .map(r -> new Reading(r.text(), ReadingMethod.OCR, 0.9, r.box()))
            .toList();
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings);
  }

  private static FormResult read(TitledTable form) {
    FormReader reader = new FormReader();
    reader.offer(form);
    return reader.finish();
  }
}
