package org.mingzhang.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.PdfSketch;
import org.mingzhang.extractor.page.Ruling;

class RulingsTest {

  private final PdfSketch sketch = PdfSketch.page(400, 300);

  @Test
  void aStrokedLineIsARuling() {
    assertLevel(sketch.line(50, 100, 250, 100).read().rulings(), 50, 250, 100, 0.5);
  }

  @Test
  void anUprightLineIsARuling() {
    List<Ruling> rulings = sketch.line(50, 100, 50, 200).read().rulings();

    assertThat(rulings)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.isLevel()).isFalse();
              assertThat(r.x0()).isCloseTo(50, within(1e-3));
              assertThat(r.y0()).isCloseTo(100, within(1e-3));
              assertThat(r.y1()).isCloseTo(200, within(1e-3));
            });
  }

  @Test
  void aLineOnATurnedPageRunsAsDisplayed() {
    List<Ruling> rulings = sketch.rotated(90).line(50, 100, 250, 100).read().rulings();

    assertThat(rulings)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.isLevel()).isFalse();
              assertThat(r.x0()).isCloseTo(200, within(1e-3));
              assertThat(r.y0()).isCloseTo(50, within(1e-3));
            });
  }

  @Test
  void aStrokedRectangleHasFourRulings() {
    List<Ruling> rulings = sketch.box(50, 100, 250, 200).read().rulings();

    assertThat(rulings).filteredOn(Ruling::isLevel).hasSize(2);
    assertThat(rulings).filteredOn(r -> !r.isLevel()).hasSize(2);
  }

  @Test
  void aRowOfFilledDotsIsOneRuling() {
    for (int i = 0; i < 40; i++) {
      sketch.filled(50 + 1.5 * i, 99.6, 50.75 + 1.5 * i, 100.35);
    }

    assertLevel(sketch.read().rulings(), 50, 109.25, 99.975, 0.75);
  }

  @Test
  void fourDotsAreNoRuling() {
    for (int i = 0; i < 4; i++) {
      sketch.filled(50 + 1.5 * i, 99.6, 50.75 + 1.5 * i, 100.35);
    }

    assertThat(sketch.read().rulings()).isEmpty();
  }

  @Test
  void aThinFilledRectangleIsARuling() {
    assertLevel(sketch.filled(50, 99.5, 250, 100.5).read().rulings(), 50, 250, 100, 1);
  }

  @Test
  void aThinFilledPolygonIsARuling() {
    List<Ruling> rulings = sketch.raw("50 200 m 250 200 l 250 199 l 50 199 l h f").read().rulings();

    assertLevel(rulings, 50, 250, 100.5, 1);
  }

  @Test
  void aFilledBoxIsNoRuling() {
    assertThat(sketch.filled(50, 100, 250, 130).read().rulings()).isEmpty();
  }

  @Test
  void aDashedLineIsARuling() {
    assertLevel(
        sketch.raw("[3 2] 0 d").line(50, 100, 250, 100).read().rulings(), 50, 250, 100, 0.5);
  }

  @Test
  void aLineOfTinySquaresBordersATable() {
    for (double x = 50; x <= 250; x += 1.5) {
      sketch.filled(x, 100, x + 0.75, 100.75);
    }
    sketch.line(50, 100, 50, 140).line(150, 100, 150, 140).line(250, 100, 250, 140);
    sketch.line(50, 120, 250, 120).line(50, 140, 250, 140);

    assertThat(sketch.text(60, 112, 8, "head").read().tables())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.rowCount()).isEqualTo(2);
              assertThat(t.box().y0()).isCloseTo(100, within(1.0));
            });
  }

  @Test
  void aStretchedPictureIsARuling() {
    assertLevel(sketch.image(50, 99.5, 250, 100.5).read().rulings(), 50, 250, 100, 1);
    assertThat(sketch.read().images()).isEmpty();
  }

  @Test
  void aLineIsCutToItsClip() {
    sketch.raw("q %s W n", sketch.rectangle(100, 50, 200, 150)).line(50, 100, 250, 100).raw("Q");

    assertLevel(sketch.read().rulings(), 100, 200, 100, 0.5);
  }

  @Test
  void aLineOutsideItsClipIsNone() {
    sketch.raw("q %s W n", sketch.rectangle(100, 150, 200, 200)).line(50, 100, 250, 100).raw("Q");

    assertThat(sketch.read().rulings()).isEmpty();
  }

  @Test
  void aWhiteLineIsNone() {
    assertThat(sketch.raw("1 G 1 g").line(50, 100, 250, 100).filled(50, 150, 250, 151).read())
        .satisfies(p -> assertThat(p.rulings()).isEmpty());
  }

  @Test
  void aLineWithoutOpacityIsNone() {
    assertThat(sketch.raw("/Clear gs").filled(50, 100, 250, 101).read().rulings()).isEmpty();
  }

  @Test
  void aLeaningLineIsNone() {
    assertThat(sketch.line(50, 100, 250, 180).read().rulings()).isEmpty();
  }

  @Test
  void aCurveIsNone() {
    assertThat(sketch.raw("50 100 m 100 100 200 100 250 100 c S").read().rulings()).isEmpty();
  }

  private static void assertLevel(
      List<Ruling> rulings, double x0, double x1, double y, double thickness) {
    assertThat(rulings)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.isLevel()).isTrue();
              assertThat(r.x0()).isCloseTo(x0, within(1e-3));
              assertThat(r.x1()).isCloseTo(x1, within(1e-3));
              assertThat(r.y0()).isCloseTo(y, within(1e-3));
              assertThat(r.thickness()).isCloseTo(thickness, within(1e-3));
            });
  }
}
