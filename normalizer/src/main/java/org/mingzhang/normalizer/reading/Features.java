package org.mingzhang.normalizer.reading;

import java.util.List;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * What speaks for and against a weighed text, as numbers for {@link Calibration}.
 *
 * @param content what it is
 * @param values one number for each of {@link #NAMES}
 */
record Features(Content content, List<Double> values) {

  /** What kind of text it is; each is right and wrong in its own way. */
  enum Content {
    NUMBER,
    WORD,
    PROSE
  }

  static final List<String> NAMES =
      List.of(
          "bias",
          "surety",
          "doubts",
          "engine-agrees",
          "engine-differs",
          "layer-agrees",
          "layer-differs",
          "known",
          "changed",
          "well-formed",
          "length");

  /** No probability counts as nearer to 1 than this. */
  private static final double LEAST_DOUBT = 1e-4;

  private static final double MOST_DOUBTS = 3;

  Features {
    values = List.copyOf(values);
  }

  /**
   * Gathers them.
   *
   * @param text the weighed text
   * @param probabilities the probability of each of its places
   * @param readings what it was weighed from, the most reliable first
   * @param trust how reliable the hidden layer is
   * @param known whether it is a known word
   * @param wellFormed whether it is what its kind of text looks like
   */
  static Features of(
      Content content,
      String text,
      List<Double> probabilities,
      List<Reading> readings,
      ReaderTrust trust,
      boolean known,
      boolean wellFormed) {
    double weakest = probabilities.stream().mapToDouble(p -> p).min().orElse(1);
    double doubts = probabilities.stream().mapToDouble(p -> 1 - p).sum();
    String plain = Punctuation.plainText(text);
    double engine = 0;
    double layer = 0;
    for (Reading other : readings.subList(1, readings.size())) {
      boolean agrees = plainText(other).equals(plain);
      if (other.method() != ReadingMethod.HIDDEN_TEXT) {
        engine = agrees ? 1 : -1;
      } else if (trust.hasSay(other, text)) {
        layer = agrees ? 1 : -1;
      }
    }
    return new Features(
        content,
        List.of(
            1.0,
            -Math.log(1 - weakest + LEAST_DOUBT),
            Math.min(MOST_DOUBTS, doubts),
            engine > 0 ? 1.0 : 0.0,
            engine < 0 ? 1.0 : 0.0,
            layer > 0 ? 1.0 : 0.0,
            layer < 0 ? 1.0 : 0.0,
            known ? 1.0 : 0.0,
            plainText(readings.get(0)).equals(plain) ? 0.0 : 1.0,
            wellFormed ? 1.0 : 0.0,
            Math.log(1 + plain.length())));
  }

  private static String plainText(Reading reading) {
    return Punctuation.plainText(String.join("", NetworkBuilder.characters(reading)));
  }
}
