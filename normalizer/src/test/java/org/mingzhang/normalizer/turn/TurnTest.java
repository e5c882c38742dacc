package org.mingzhang.normalizer.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.extractor.page.Box;

class TurnTest {

  private static final Box TOP_LEFT = new Box(0, 0, 100, 20);

  @Test
  void brings_text_that_runs_upwards_to_the_level() {
    // On a page 600 wide and 800 high, text that runs up the left edge from the foot.
    Box upwards = new Box(0, 700, 20, 800);

    assertThat(new Turn(90, 600, 800).upright(upwards)).isEqualTo(TOP_LEFT);
  }

  @Test
  void brings_text_that_runs_downwards_to_the_level() {
    Box downwards = new Box(580, 0, 600, 100);

    assertThat(new Turn(270, 600, 800).upright(downwards)).isEqualTo(TOP_LEFT);
  }

  @Test
  void sets_text_on_its_feet() {
    assertThat(new Turn(180, 600, 800).upright(new Box(500, 780, 600, 800))).isEqualTo(TOP_LEFT);
  }

  @Test
  void a_line_above_an_askew_table_is_above_it_on_the_level_page() {
    // Turned by three degrees the right end of a level table hangs 27 points lower than its left.
    Turn turn = new Turn(-3, 595, 842);
    Box table = turn.displayed(new Box(40, 100, 555, 400));
    Box line = turn.displayed(new Box(480, 85, 540, 95));

    assertThat(line.y1()).as("as displayed").isGreaterThan(table.y0());
    assertThat(turn.upright(line).y1()).isLessThan(turn.upright(table).y0());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 90, 180, 270, -2.5, 1.2, 88.4, 182, 271.3})
  void takes_every_place_back_to_where_it_was(double degrees) {
    Turn turn = new Turn(degrees, 595, 842);
    Box box = new Box(10, 20, 110, 45);

    Box again = turn.upright(turn.displayed(box));

    assertThat(again.x0()).isCloseTo(box.x0(), within(1e-6));
    assertThat(again.y0()).isCloseTo(box.y0(), within(1e-6));
    assertThat(again.x1()).isCloseTo(box.x1(), within(1e-6));
    assertThat(again.y1()).isCloseTo(box.y1(), within(1e-6));
  }
}
