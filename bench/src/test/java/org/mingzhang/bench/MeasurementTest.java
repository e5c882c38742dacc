package org.mingzhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  @Test
  void theTypicalTimeIsTheMedianSoThatOneSlowRoundDoesNotCount() {
    List<Measurement> rounds =
        List.of(new Measurement(2, 100), new Measurement(90, 80), new Measurement(1, 120));

    assertThat(Measurement.typical(rounds)).isEqualTo(new Measurement(2, 120));
  }

  @Test
  void anEvenNumberOfRoundsGivesTheMeanOfTheTwoInTheMiddle() {
    List<Measurement> rounds =
        List.of(
            new Measurement(4, 0),
            new Measurement(1, 0),
            new Measurement(2, 0),
            new Measurement(99, 0));

    assertThat(Measurement.typical(rounds).seconds()).isEqualTo(3);
  }
}
