package org.mingzhang.extractor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.image.PrintedPage;
import org.mingzhang.extractor.image.ScanImage;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.OcrService;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

class OrientationTest {

  private final ScanImage scan =
      new ScanImage(
          PrintedPage.blank(1000, 700).text(0).ink(),
          AffineTransform.getScaleInstance(0.36, 0.36),
          200);

  @Test
  void aPageOnWhichTheEngineIsSureStaysAndIsReadOnce() throws OcrException {
    ReaderByLine reader = new ReaderByLine(line -> 0.97);

    assertThat(new Orientation(reader).upright(scan, List.of())).isSameAs(scan);
    assertThat(reader.calls).isEqualTo(1);
  }

  @Test
  void aPageWhoseLinesReadBetterUpsideDownIsTurned() {
    // The letters drawn have a foot: upside down it is the lower half that is lighter.
    ReaderByLine reader = new ReaderByLine(line -> hasFeet(line) ? 0.3 : 0.95);

    ScanImage upright = new Orientation(reader).upright(scan, List.of());

    Point2D corner = upright.toPage().transform(new Point2D.Double(0, 0), null);
    assertThat(corner.getX()).isEqualTo(360);
    assertThat(corner.getY()).isEqualTo(252);
  }

  @Test
  void aPageThatReadsBadlyBothWaysStays() {
    assertThat(new Orientation(new ReaderByLine(line -> 0.4)).upright(scan, List.of()))
        .isSameAs(scan);
  }

  @Test
  void withoutEnginesNothingIsTurned() {
    assertThat(new Orientation(OcrService.none()).upright(scan, List.of())).isSameAs(scan);
  }

  @Test
  void whereNoEngineCanTellAPageIsTurnedWhoseHiddenWordsRunBackwards() {
    List<Run> words = List.of(hidden("年度", TextDirection.RIGHT_TO_LEFT));

    assertThat(new Orientation(OcrService.none()).upright(scan, words)).isNotSameAs(scan);
    assertThat(new Orientation(new ReaderByLine(line -> 0.4)).upright(scan, words))
        .isNotSameAs(scan);
    assertThat(new Orientation(new ReaderByLine(line -> 0.97)).upright(scan, words)).isSameAs(scan);
  }

  @Test
  void hiddenWordsThatRunForwardsTurnNothing() {
    List<Run> words = List.of(hidden("年度", TextDirection.LEFT_TO_RIGHT));

    assertThat(new Orientation(OcrService.none()).upright(scan, words)).isSameAs(scan);
  }

  private static Run hidden(String text, TextDirection direction) {
    return Run.evenly(new Word(text, new Box(50, 50, 80, 60), 10, direction, true));
  }

  private static boolean hasFeet(GreyImage line) {
    int balance = 0;
    for (int y = 0; y < line.height(); y++) {
      for (int x = 0; x < line.width(); x++) {
        int ink = 255 - line.at(x, y);
        balance += 2 * y >= line.height() ? ink : -ink;
      }
    }
    return balance > 0;
  }

  /** Reads ten letters in each line, as sure of them as it is told to be. */
  private static final class ReaderByLine implements OcrService {
    private final ToDoubleFunction<GreyImage> certainty;
    private int calls;

    ReaderByLine(ToDoubleFunction<GreyImage> certainty) {
      this.certainty = certainty;
    }

    @Override
    public List<String> engines() {
      return List.of("test");
    }

    @Override
    public List<String> descriptions() {
      return engines();
    }

    @Override
    public List<String> notes() {
      return List.of();
    }

    @Override
    public List<LineReading> read(String engine, List<GreyImage> lines) {
      calls++;
      List<LineReading> readings = new ArrayList<>();
      for (GreyImage line : lines) {
        LineCharacter letter =
            new LineCharacter("字", certainty.applyAsDouble(line), 0, 1, List.of());
        readings.add(new LineReading(Collections.nCopies(10, letter)));
      }
      return readings;
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
