package org.mingzhang.extractor.ocr.ppocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

class CtcDecoderTest {
  private final CtcDecoder decoder = new CtcDecoder(List.of("", "a", "b", "≥"));

  @Test
  void aCharacterThatGoesOnIsOneAndOneThatComesAgainAfterABlankIsTwo() {
    LineReading reading =
        decode(new float[][] {{0, 1, 0, 0}, {0, 1, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}});

    assertThat(reading.text()).isEqualTo("aa");
  }

  @Test
  void theProbabilityIsTheHighestOfItsStepsAndTheOthersAreThoseOfThatStep() {
    LineReading reading =
        decode(new float[][] {{0.4f, 0.6f, 0, 0}, {0.02f, 0.9f, 0.08f, 0}, {1, 0, 0, 0}});

    LineCharacter a = reading.characters().get(0);
    assertThat(a.probability()).isCloseTo(0.9, within(1e-6));
    assertThat(a.others()).extracting(Choice::text).containsExactly("b", "");
  }

  @Test
  void aCharacterThatNearlyCameUpHasAPlaceWithoutText() {
    LineReading reading =
        decode(new float[][] {{0.9f, 0, 0, 0.1f}, {1, 0, 0, 0}, {0, 1, 0, 0}, {1, 0, 0, 0}});

    assertThat(reading.text()).isEqualTo("a");
    LineCharacter omitted = reading.characters().get(0);
    assertThat(omitted.text()).isEmpty();
    assertThat(omitted.others()).extracting(Choice::text).containsExactly("≥");
    assertThat(omitted.left()).isLessThan(reading.characters().get(1).left());
  }

  @Test
  void theTailOfACharacterIsNoPlaceOfItsOwn() {
    LineReading reading =
        decode(new float[][] {{0, 1, 0, 0}, {0.8f, 0.2f, 0, 0}, {1, 0, 0, 0}, {0.7f, 0, 0.01f, 0}});

    assertThat(reading.characters()).hasSize(1);
  }

  private LineReading decode(float[][] steps) {
    float[] values = new float[steps.length * 4];
    for (int i = 0; i < steps.length; i++) {
      System.arraycopy(steps[i], 0, values, i * 4, 4);
    }
    return decoder.decode(
        Posterior.read(FloatBuffer.wrap(values), steps.length, 4), 8, steps.length * 8);
  }
}
