package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters are squares of 20 pixels, 24 apart; the ruling between the two cells is at 300. */
class OverflowingTextTest {

  private static final double LETTER = 20;

  private final List<FlatBox> cells =
      List.of(new FlatBox(0, 0, 299, 40), new FlatBox(301, 0, 600, 40));
  private CellInk ink;

  @BeforeEach
  void noInk() {
    ink = new CellInk(cells, 600, 40, 0.35 * LETTER);
  }

  @Test
  void textThatRunsOverTheRulingBelongsToTheCellItBeganIn() {
    letters(170, 8);
    letters(500, 3);
    bringBack();

    // Of the eight letters the ruling cuts the sixth.
    assertThat(rightEnd(0)).isEqualTo(170 + 7 * 24 + 20);
    assertThat(ink.of(1)).hasSize(3);
  }

  @Test
  void textThatRunsOverToTheLeftBelongsToTheCellItEndsIn() {
    letters(290, 10);
    bringBack();

    assertThat(ink.of(0)).isEmpty();
  }

  @Test
  void textsThatKeepTheirDistanceToTheRulingStayWhereTheyAre() {
    letters(170, 5);
    letters(308, 5);
    bringBack();

    assertThat(ink.of(0)).hasSize(5);
    assertThat(ink.of(1)).hasSize(5);
  }

  @Test
  void wherePartsAreAboutEqualNothingIsMoved() {
    letters(245, 5);
    bringBack();

    assertThat(ink.of(0)).hasSize(3);
    assertThat(ink.of(1)).hasSize(3);
  }

  @Test
  void textThatGoesOnCloseByLeavesItOpenWhoseItIs() {
    letters(170, 7);
    letters(350, 8);
    bringBack();

    assertThat(rightEnd(0)).isLessThan(310);
  }

  @Test
  void aStrokeHigherThanALetterIsNoText() {
    ink.put(blob(290, 2, 312, 38));
    letters(170, 5);
    letters(320, 2);
    bringBack();

    assertThat(ink.of(1)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(rightEnd(1)).isEqualTo(320 + 24 + 20);
  }

  private void bringBack() {
    new OverflowingText(cells, ink, LETTER).bringBack();
  }

  private int rightEnd(int cell) {
    return ink.of(cell).stream().mapToInt(Blob::right).max().orElseThrow();
  }

  private void letters(int left, int count) {
    for (int i = 0; i < count; i++) {
      ink.put(blob(left + 24 * i, 10, left + 24 * i + 20, 30));
    }
  }

  private static Blob blob(int left, int top, int right, int bottom) {
    int[] runs = new int[3 * (bottom - top)];
    for (int y = top; y < bottom; y++) {
      runs[3 * (y - top)] = y;
      runs[3 * (y - top) + 1] = left;
      runs[3 * (y - top) + 2] = right;
    }
    return Blob.of(runs);
  }
}
