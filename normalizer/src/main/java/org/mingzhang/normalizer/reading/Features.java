package org.mingzhang.normalizer.reading;

import java.util.List;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * What speaks for and against a weighed text, as numbers from which the probability that it is
 * right is told ({@code calibration.tsv}).
 *
 * @param content what it is
 * @param values one number for each of {@link #NAMES}
 */
public record Features(Content content, List<Double> values) {

  /** What kind of text it is; each is right and wrong in its own way. */
  public enum Content {
    NUMBER,
    /** What stands over the first number of a table. */
    HEADING,
    WORD,
    PROSE
  }

  /** What the values are, in their order. */
  public static final List<String> NAMES =
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
          "length",
          "margin",
          "loss");

  /** No probability counts as nearer to 1 than this. */
  private static final double LEAST_DOUBT = 1e-4;

  private static final double MOST_DOUBTS = 3;

  private static final double MOST_MARGIN = 7;

  /**
   * How a text fits what its kind of text looks like.
   *
   * @param known whether it is a known word, or a number in a column of numbers
   * @param clear whether no other known word is near, or it is a number by its grammar
   * @param margin how far the next known word is behind it, in nats; 0 where it is none itself
   * @param loss how much less probable it is than what was read, in nats
   */
  record Fit(boolean known, boolean clear, double margin, double loss) {

    static Fit of(boolean known, boolean clear) {
      return new Fit(known, clear, 0, 0);
    }

    /** A known word that a network spells. */
    static Fit of(WordDecoder.Match match) {
      return new Fit(true, match.margin() >= 1, match.margin(), match.loss());
    }
  }

  public Features {
    values = List.copyOf(values);
  }

  /**
   * Gathers them.
   *
   * @param text the weighed text
   * @param probabilities the probability of each of its places
   * @param readings what it was weighed from, the most reliable first
   * @param trust how reliable the hidden layer is
   * @param fit how it fits what its kind of text looks like
   */
  static Features of(
      Content content,
      String text,
      List<Double> probabilities,
      List<Reading> readings,
      ReaderTrust trust,
      Fit fit) {
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
            fit.known() ? 1.0 : 0.0,
            plainText(readings.get(0)).equals(plain) ? 0.0 : 1.0,
            fit.clear() ? 1.0 : 0.0,
            Math.log(1 + plain.length()),
            Math.min(MOST_MARGIN, fit.margin()),
            fit.loss()));
  }

  private static String plainText(Reading reading) {
    return Punctuation.plainText(String.join("", NetworkBuilder.characters(reading)));
  }
}
