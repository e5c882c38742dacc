package org.mingzhang.normalizer.turn;

import static org.assertj.core.api.Assertions.assertThat;

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

    assertThat(new Turn(90, 600, 800).of(upwards)).isEqualTo(TOP_LEFT);
  }

  @Test
  void brings_text_that_runs_downwards_to_the_level() {
    Box downwards = new Box(580, 0, 600, 100);

    assertThat(new Turn(270, 600, 800).of(downwards)).isEqualTo(TOP_LEFT);
  }

  @Test
  void sets_text_on_its_feet() {
    assertThat(new Turn(180, 600, 800).of(new Box(500, 780, 600, 800))).isEqualTo(TOP_LEFT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void takes_every_place_back_to_where_it_was(int degrees) {
    Turn turn = new Turn(degrees, 595, 842);
    Box box = new Box(10, 20, 110, 45);

    assertThat(turn.back().of(turn.of(box))).isEqualTo(box);
  }
}
