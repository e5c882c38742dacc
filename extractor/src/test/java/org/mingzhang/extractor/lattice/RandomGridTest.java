package org.mingzhang.extractor.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.extractor.lattice.RandomGrid.Place;
import org.mingzhang.extractor.page.Table;

class RandomGridTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGridComesBackCellByCell(long seed) {
    RandomGrid grid = new RandomGrid(seed);

    assertThat(grid.draw().read().tables())
        .singleElement()
        .extracting(Table::cells)
        .satisfies(
            cells ->
                assertThat(cells)
                    .extracting(
                        c -> new Place(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
                    .containsExactlyElementsOf(grid.cells()));
  }
}
