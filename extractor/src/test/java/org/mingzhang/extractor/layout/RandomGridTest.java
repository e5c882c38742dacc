package org.mingzhang.extractor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever grid of names and figures is set, with blanks in it, comes back as it was. */
class RandomGridTest {

  private static final String[] NAMES = {
    "Agriculture", "Transport", "Education", "Health and social work", "Construction", "Mining"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void comesBackAsItWasSet(long seed) {
    Random random = new Random(seed);
    int columns = 2 + random.nextInt(7);
    int rows = 3 + random.nextInt(20);
    double width = 380.0 / columns;
    PageSketch sketch = new PageSketch().size(8).pitch(11 + random.nextInt(10));
    List<String> expected = new ArrayList<>();

    StringBuilder head = new StringBuilder("Sector");
    sketch.left(40, "Sector");
    for (int c = 0; c < columns; c++) {
      sketch.right(140 + (c + 1) * width, "Col" + (char) ('A' + c));
      head.append("|Col").append((char) ('A' + c));
    }
    expected.add(head.toString());
    sketch.line();
    for (int r = 0; r < rows; r++) {
      String name = NAMES[random.nextInt(NAMES.length)];
      StringBuilder row = new StringBuilder(name);
      sketch.left(40, name);
      int sure = random.nextInt(columns);
      for (int c = 0; c < columns; c++) {
        boolean blank = c != sure && random.nextDouble() < 0.2;
        String figure = blank ? "" : "" + (1 + random.nextInt(9999)) + ".5";
        if (!blank) {
          sketch.right(140 + (c + 1) * width, figure);
        }
        row.append('|').append(figure);
      }
      expected.add(row.toString());
      sketch.line();
    }

    List<FoundTable> found = new AlignedTableFinder().find(sketch.page());

    assertThat(found).hasSize(1);
    assertThat(TableText.of(found.get(0).table())).isEqualTo(expected);
  }
}
