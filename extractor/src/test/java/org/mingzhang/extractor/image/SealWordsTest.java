package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealWordsTest {

  private static final int LETTER = 26;
  private static final int RADIUS = 160;

  private final List<Blob> print = word(20, 300, 12);
  private final List<List<Blob>> lines = new ArrayList<>(List.of(print));

  @Test
  void aLineOfTheSealAboveThePrintOfACellIsDropped() {
    lines.add(0, word(270, 180, 3));

    assertThat(printed()).containsExactly(print);
  }

  @Test
  void aLineThatBeginsWhereTheOthersBeginIsPrint() {
    List<Blob> first = word(150, 330, 12);
    List<Blob> last = word(152, 370, 2);

    assertThat(words().printed(List.of(first, last))).containsExactly(first, last);
  }

  @Test
  void theOnlyLineOfACellStaysThoughItLiesInTheSeal() {
    List<Blob> amount = word(340, 330, 3);

    assertThat(words().printed(List.of(amount))).containsExactly(amount);
  }

  @Test
  void whatStandsInTheSealFarBehindTheEndOfALineIsDropped() {
    List<Blob> line = new ArrayList<>(word(20, 300, 6));
    line.addAll(word(390, 300, 1));

    assertThat(words().printed(List.of(line))).containsExactly(line.subList(0, 6));
  }

  private List<List<Blob>> printed() {
    return words().printed(lines);
  }

  private static SealWords words() {
    double[] radii = new double[360];
    Arrays.fill(radii, RADIUS);
    SealRing seal = new SealRing(300, 300, radii, 8);
    return new SealWords(List.of(seal), Flattening.of(List.of(), List.of(), 600, 600), LETTER);
  }

  /** Letters side by side, as squares. */
  private static List<Blob> word(int left, int top, int letters) {
    List<Blob> word = new ArrayList<>();
    for (int i = 0; i < letters; i++) {
      int[] runs = new int[3 * (LETTER - 4)];
      for (int y = 0; y < LETTER - 4; y++) {
        runs[3 * y] = top + y;
        runs[3 * y + 1] = left + i * LETTER;
        runs[3 * y + 2] = left + i * LETTER + LETTER - 4;
      }
      word.add(Blob.of(runs));
    }
    return word;
  }
}
