package org.mingzhang.extractor.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.extractor.page.TextLine;

class LatticeTablesTest {

  private static final double[] XS = {50, 150, 250, 350};
  private static final double[] YS = {50, 70, 90, 110};

  private final PdfSketch sketch = PdfSketch.page(400, 300);

  // ------------------------------------------------------------------------- grids and spans

  @Test
  void aPlainGridGivesItsCells() {
    Page page = sketch.grid(XS, YS).text(50, 40, 10, "支出总表").with(this::nineCells).read();

    assertThat(page.tables())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(TableShape.of(t)).isEqualTo("a | b | c\nd | e | f\ng | h | i");
              assertThat(t.style()).isEqualTo(TableStyle.RULED);
              assertThat(t.box().x0()).isCloseTo(50, within(1e-3));
              assertThat(t.box().y1()).isCloseTo(110, within(1e-3));
              assertThat(t.cells().get(4).box().x0()).isCloseTo(150, within(1e-3));
            });
    assertThat(page.lines()).extracting(TextLine::text).containsExactly("支出总表");
  }

  @Test
  void aMissingRulingMergesRows() {
    sketch.grid(XS, new double[] {50, 90, 110}).line(150, 70, 350, 70);
    put(60, 74, "code").text(160, 64, 8, "b").text(160, 84, 8, "e").text(60, 104, 8, "g");

    assertThat(onlyTable()).isEqualTo("2x1:code | b | \ne | \ng |  | ");
  }

  @Test
  void aMissingRulingMergesColumns() {
    sketch.grid(new double[] {50, 350}, YS).line(150, 70, 150, 110).line(250, 70, 250, 110);
    put(180, 64, "title").text(60, 84, 8, "d").text(260, 104, 8, "i");

    assertThat(onlyTable()).isEqualTo("1x3:title\nd |  | \n |  | i");
  }

  @Test
  void aHeaderOfTwoRowsKeepsItsSpans() {
    sketch.box(50, 50, 350, 110).line(150, 50, 150, 110).line(250, 70, 250, 110);
    sketch.line(150, 70, 350, 70).line(50, 90, 350, 90);
    put(60, 74, "item").text(220, 64, 8, "amounts").text(160, 84, 8, "basic");
    sketch.text(260, 84, 8, "project").text(160, 104, 8, "1").text(260, 104, 8, "2");

    assertThat(onlyTable()).isEqualTo("2x1:item | 1x2:amounts\nbasic | project\n | 1 | 2");
  }

  @Test
  void aRulingOverLessThanHalfACellPartsNothing() {
    sketch.grid(new double[] {50, 150, 350}, YS).line(250, 50, 250, 58);
    put(60, 64, "a").text(240, 64, 8, "bc");

    assertThat(onlyTable()).isEqualTo("a | bc\n | \n | ");
  }

  @Test
  void rulingsDrawnCellByCellAndTwiceGiveOneGrid() {
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        sketch.box(XS[c], YS[r], XS[c + 1], YS[r + 1]);
      }
    }

    assertThat(sketch.with(this::nineCells).read().tables())
        .singleElement()
        .satisfies(t -> assertThat(TableShape.of(t)).isEqualTo("a | b | c\nd | e | f\ng | h | i"));
  }

  @Test
  void cellsThatNearlyTouchGiveOneGrid() {
    for (double gap : new double[] {0.5, 1, 2}) {
      PdfSketch boxes = PdfSketch.page(400, 300);
      for (int r = 0; r < 3; r++) {
        for (int c = 0; c < 3; c++) {
          boxes.box(XS[c], YS[r], XS[c + 1] - gap, YS[r + 1] - gap);
        }
      }
      assertThat(boxes.with(this::nineCells).read().tables())
          .as("gap %s", gap)
          .singleElement()
          .satisfies(
              t -> assertThat(TableShape.of(t)).isEqualTo("a | b | c\nd | e | f\ng | h | i"));
    }
  }

  @Test
  void doubleLinesAreOneEdge() {
    sketch.grid(XS, YS).grid(new double[] {52, 152, 252, 348}, new double[] {52, 72, 88, 108});

    assertThat(sketch.with(this::nineCells).read().tables())
        .singleElement()
        .satisfies(t -> assertThat(TableShape.of(t)).isEqualTo("a | b | c\nd | e | f\ng | h | i"));
  }

  @Test
  void dashedLinesPartCells() {
    sketch.raw("[2 2] 0 d").grid(XS, YS);

    assertThat(sketch.with(this::nineCells).read().tables())
        .singleElement()
        .satisfies(t -> assertThat(t.cells()).hasSize(9));
  }

  // --------------------------------------------------------------------- borders that miss

  @Test
  void aTableOpenToLeftAndRightHasItsOuterColumns() {
    for (double y : YS) {
      sketch.line(50, y, 350, y);
    }
    sketch.line(150, 50, 150, 110).line(250, 50, 250, 110);

    assertThat(sketch.with(this::nineCells).read().tables())
        .singleElement()
        .satisfies(t -> assertThat(TableShape.of(t)).isEqualTo("a | b | c\nd | e | f\ng | h | i"));
  }

  @Test
  void aTableOpenAtTopAndBottomHasItsOuterRows() {
    for (double x : XS) {
      sketch.line(x, 50, x, 110);
    }
    sketch.line(50, 70, 350, 70).line(50, 90, 350, 90);

    assertThat(sketch.with(this::nineCells).read().tables())
        .singleElement()
        .satisfies(t -> assertThat(TableShape.of(t)).isEqualTo("a | b | c\nd | e | f\ng | h | i"));
  }

  // ------------------------------------------------------------------- more than one table

  @Test
  void twoTablesWithASmallGapAreTwo() {
    sketch.grid(XS, new double[] {50, 70, 90}).grid(XS, new double[] {100, 120, 140});
    put(60, 64, "upper").text(60, 114, 8, "lower");

    assertThat(sketch.read().tables())
        .extracting(TableShape::of)
        .containsExactly("upper |  | \n |  | ", "lower |  | \n |  | ");
  }

  @Test
  void twoTablesSideBySideAreTwo() {
    double[] ys = {50, 70, 90};
    sketch.grid(new double[] {50, 100, 150}, ys).grid(new double[] {200, 250, 300}, ys);
    put(60, 64, "left").text(210, 64, 8, "right");

    assertThat(sketch.read().tables())
        .extracting(TableShape::of)
        .containsExactly("left | \n | ", "right | \n | ");
  }

  @Test
  void aFrameAroundThePageIsNoTableAndLeavesTheTableInIt() {
    Page page = sketch.box(10, 10, 390, 290).grid(XS, YS).with(this::nineCells).read();

    assertThat(page.tables())
        .extracting(TableShape::of)
        .containsExactly("a | b | c\nd | e | f\ng | h | i");
  }

  @Test
  void aBoxAroundAParagraphIsNoTable() {
    Page page = sketch.box(50, 50, 350, 110).text(60, 80, 10, "note").read();

    assertThat(page.tables()).isEmpty();
    assertThat(page.lines()).hasSize(1);
  }

  @Test
  void aCornerOfLinesIsNoTable() {
    Page page = sketch.line(50, 50, 350, 50).line(50, 50, 50, 110).text(60, 80, 10, "note").read();

    assertThat(page.tables()).isEmpty();
    assertThat(page.lines()).hasSize(1);
  }

  @Test
  void aGridWithoutTextIsNoTable() {
    assertThat(sketch.grid(XS, YS).read().tables()).isEmpty();
  }

  // -------------------------------------------------------------------------- text in cells

  @Test
  void linesOfACellAreJoinedFromTopToBottom() {
    sketch.grid(new double[] {50, 150, 250}, new double[] {50, 90, 130});
    put(60, 66, "first").text(60, 80, 8, "second").text(160, 70, 8, "b");

    assertThat(onlyTable()).isEqualTo("first/second | b\n | ");
  }

  @Test
  void aNameOverflowingTowardsItsNumberStaysInItsCell() {
    sketch.grid(new double[] {50, 100, 250}, new double[] {50, 70, 90});
    sketch.text(52, 64, 8, "一般公共服务支出预算").text(210, 64, 8, "1234");

    assertThat(onlyTable()).isEqualTo("一般公共服务支出预算 | 1234\n | ");
  }

  @Test
  void aNameThatReachesItsNumberLeavesItInItsCell() {
    sketch.grid(new double[] {50, 100, 130}, new double[] {50, 70, 90});
    sketch.text(52, 64, 8, "一般公共服务支出").text(116, 64, 8, "123");

    assertThat(onlyTable()).isEqualTo("一般公共服务支出 | 123\n | ");
  }

  @Test
  void aNumberWiderThanItsCellBelongsWhereItEnds() {
    sketch.grid(new double[] {50, 150, 180}, new double[] {50, 70, 90});
    sketch.text(52, 64, 8, "name").text(133.5, 64, 8, "18338063.12");

    assertThat(onlyTable()).isEqualTo("name | 18338063.12\n | ");
  }

  @Test
  void aCodeThatOverflowsToTheRightBelongsWhereItBegins() {
    sketch.grid(new double[] {50, 80, 180}, new double[] {50, 70, 90});
    sketch.text(52, 64, 8, "2080101").text(52, 84, 8, "b");

    assertThat(onlyTable()).isEqualTo("2080101 | \nb | ");
  }

  @Test
  void aCentredHeaderWiderThanItsCellBelongsToItsMiddle() {
    sketch.grid(new double[] {50, 150, 180, 280}, new double[] {50, 70, 90});
    sketch.text(145, 64, 8, "资金来源合").text(52, 84, 8, "x");

    assertThat(onlyTable()).isEqualTo(" | 资金来源合 | \nx |  | ");
  }

  @Test
  void shortWordsOfNeighboursThatNearlyTouchStayApart() {
    sketch.grid(new double[] {50, 60, 70, 80}, new double[] {50, 70, 90});
    sketch.text(50.5, 64, 9, "类").text(60.5, 64, 9, "款").text(70.5, 64, 9, "项");

    assertThat(onlyTable()).isEqualTo("类 | 款 | 项\n |  | ");
  }

  @Test
  void aLabelThatRunsUpwardsIsRead() {
    sketch.grid(new double[] {50, 80, 180}, new double[] {50, 130}).line(80, 90, 180, 90);
    sketch.textUpwards(68, 110, 8, "一级指标").text(90, 74, 8, "b");

    assertThat(onlyTable()).isEqualTo("2x1:一级指标 | b\n");
  }

  @Test
  void anUprightLabelOfOneCharacterALineIsReadDownwards() {
    sketch.grid(new double[] {50, 80, 180}, new double[] {50, 130}).line(80, 90, 180, 90);
    sketch.text(61, 70, 8, "绩").text(61, 82, 8, "效").text(61, 94, 8, "目").text(61, 106, 8, "标");

    assertThat(onlyTable()).isEqualTo("2x1:绩/效/目/标 | \n");
  }

  @Test
  void hiddenTextIsInNoCell() {
    sketch.grid(XS, YS).with(this::nineCells).raw("3 Tr").text(80, 64, 8, "hidden");

    assertThat(onlyTable()).startsWith("a | b | c");
  }

  // ---------------------------------------------------------------------------------- help

  private PdfSketch put(double x, double baseline, String text) {
    return sketch.text(x, baseline, 8, text);
  }

  private void nineCells(PdfSketch page) {
    String letters = "abcdefghi";
    for (int i = 0; i < 9; i++) {
      page.text(XS[i % 3] + 10, YS[i / 3] + 14, 8, letters.substring(i, i + 1));
    }
  }

  private String onlyTable() {
    List<Table> tables = sketch.read().tables();
    assertThat(tables).hasSize(1);
    return TableShape.of(tables.get(0));
  }
}
