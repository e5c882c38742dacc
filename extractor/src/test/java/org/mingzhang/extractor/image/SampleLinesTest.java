package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleLinesTest {

  private static final int LETTER = 33;
  private static final int MOST = 5;

  @Test
  void takesAsManyLongPiecesAsAreWanted() {
    PictureSketch page = new PictureSketch(900, 900);
    for (int line = 0; line < 8; line++) {
      text(page, 50, 50 + 100 * line, 8);
    }

    assertThat(samples(page)).hasSize(MOST);
  }

  @Test
  void takesPairsOfLettersWherePrintIsSpacedSoThatNoPieceIsLong() {
    PictureSketch page = new PictureSketch(900, 900);
    for (int line = 0; line < 4; line++) {
      text(page, 50, 50 + 100 * line, 2);
      text(page, 250, 50 + 100 * line, 2);
    }

    assertThat(samples(page))
        .hasSize(8)
        .allSatisfy(piece -> assertThat(piece.width()).isLessThan(4 * LETTER));
  }

  @Test
  void prefersLongPiecesToPairs() {
    PictureSketch page = new PictureSketch(900, 900);
    text(page, 50, 50, 8);
    text(page, 50, 250, 2);

    assertThat(samples(page)).hasSize(2);
    assertThat(samples(page).get(0).width()).isGreaterThan(5 * LETTER);
  }

  @Test
  void takesNothingFromAnEmptyPage() {
    assertThat(samples(new PictureSketch(900, 900))).isEmpty();
  }

  /** Letters of three upright strokes, as near to each other as the strokes of each. */
  private static void text(PictureSketch page, int left, int top, int count) {
    for (int stroke = 0; stroke < 3 * count; stroke++) {
      int x = left + LETTER / 3 * stroke;
      page.bar(x, top, x + 4, top + 30, 20);
    }
  }

  private static List<GreyImage> samples(PictureSketch page) {
    return SampleLines.of(page.plain().ink(), PictureSketch.DPI, MOST);
  }
}
