package org.mingzhang.cli.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.PageKind;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.TableKind;

class PagePictureTest {

  private static final Box TAKEN = new Box(20, 20, 60, 40);
  private static final Box NOT_TAKEN = new Box(20, 60, 60, 80);

  @Test
  void aValueIsColouredByItsConfidence() {
    assertThat(colourAtValue(0.995)).isEqualTo(ConfidenceScale.SURE.line());
    assertThat(colourAtValue(0.95)).isEqualTo(ConfidenceScale.LIKELY.line());
    assertThat(colourAtValue(0.5)).isEqualTo(ConfidenceScale.DOUBTFUL.line());
    assertThat(colourAtValue(0)).isEqualTo(ConfidenceScale.POOR.line());
  }

  @Test
  void anAmountThatWentIntoNoValueIsFound() {
    List<Mark> marks = new DocumentMarks(document(1)).of(1);

    assertThat(PageOverlay.notTaken(page(), marks))
        .extracting(Cell::box)
        .containsExactly(NOT_TAKEN);
  }

  @Test
  void aConvertedAmountIsWrittenBesideThePrintedOne() {
    List<Mark> marks = new DocumentMarks(document(1)).of(1);

    assertThat(marks).extracting(Mark::label).containsExactly("= 12,000,000.00");
  }

  @Test
  void valuesOfOtherPagesAreNotDrawn() {
    assertThat(new DocumentMarks(document(1)).of(2)).isEmpty();
  }

  private static Color colourAtValue(double confidence) {
    BufferedImage rendered = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    BufferedImage picture =
        new PagePicture("a.pdf", new DocumentMarks(document(confidence))).draw(page(), rendered, 4);
    return new Color(picture.getRGB((int) (TAKEN.x0() * 4), (int) (TAKEN.centerY() * 4)));
  }

  private static Page page() {
    Table table =
        new Table(
            new Box(10, 10, 90, 90),
            TableStyle.RULED,
            2,
            1,
            List.of(cell(0, TAKEN, "1,200.00"), cell(1, NOT_TAKEN, "3,400.00")));
    return new Page(
        1,
        100,
        100,
        PageKind.DIGITAL,
        List.of(),
        List.of(table),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Cell cell(int row, Box box, String text) {
    return new Cell(row, 0, 1, 1, box, List.of(new Reading(text, ReadingMethod.TEXT, 1, box)));
  }

  private static Disclosure document(double confidence) {
    Source source =
        new Source(
            1,
            new BoundingBox(TAKEN.x0(), TAKEN.y0(), TAKEN.x1(), TAKEN.y1()),
            null,
            "1,200.00",
            Method.TEXT,
            confidence);
    BudgetLine line =
        new BudgetLine(
            TableKind.EXPENDITURE,
            null,
            Level.TOTAL,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new Amount(List.of("合计"), new BigDecimal("12000000"), source)),
            null,
            null);
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(line),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
