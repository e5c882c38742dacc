package org.mingzhang.normalizer.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * Decides which sign of comparison stands before a number, from what was read there, from ink that
 * nothing was read of, from the signs of the other rows of the column, and from what the indicator
 * is called. Readers drop these signs, or take one for the other, with great assurance.
 */
final class SignWeigher {

  /** How often a reader drops a sign that is printed. */
  private static final double DROPPED = 0.02;

  /** How often it sees a sign where there is none. */
  private static final double MADE_UP = 0.003;

  /** How often it leaves out the line under a sign without a trace of doubt, or adds one. */
  private static final double BAR_LOST = 0.05;

  /** How often it takes ≥ for ≤. */
  private static final double TURNED = 0.0007;

  /** How often ink before a number is no sign. */
  private static final double OTHER_INK = 0.02;

  /** How often a sign is printed where the number's ink begins with the number. */
  private static final double NO_INK = 0.05;

  /** Whether there is ink before the number. */
  enum Ink {
    FOUND,
    NONE,
    UNKNOWN
  }

  /**
   * A decided sign.
   *
   * @param text the sign, empty for none
   * @param probability the probability that it is right
   */
  record Sign(String text, double probability) {}

  private final SignPrior column;
  private final Map<String, Double> hints;

  /**
   * @param column the signs of the column
   * @param hints factors for signs from what the indicator is called; 1 for those not in it
   */
  SignWeigher(SignPrior column, Map<String, Double> hints) {
    this.column = column;
    this.hints = hints;
  }

  /**
   * Weighs what stands before the number of a quantity.
   *
   * @param trust how far the hidden layer is to be believed
   */
  Sign weigh(CellText quantity, ReaderTrust trust) {
    Optional<String> layer = LayerSign.before(quantity, trust);
    // Of print so worn that a layer must tell, the ink tells nothing.
    Ink ink = layer.isPresent() ? Ink.UNKNOWN : UnreadInk.before(quantity);
    return weigh(quantity.head(), ink, layer);
  }

  /**
   * Weighs what stands before a number.
   *
   * @param head the places before the number
   * @param ink whether there is ink before the number
   * @param layer what a good hidden layer has there, if one tells
   */
  private Sign weigh(Network head, Ink ink, Optional<String> layer) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double sum = 0;
    for (String sign : column.signs()) {
      double weight = column.share(sign) * hints.getOrDefault(sign, 1.0) * likelihood(head, sign);
      weight *= sign.isEmpty() ? inkForNone(ink) : inkForSign(ink);
      weight *= LayerSign.factor(layer, sign);
      weights.put(sign, weight);
      sum += weight;
    }
    String best = "";
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (entry.getValue() > weights.get(best)) {
        best = entry.getKey();
      }
    }
    return new Sign(best, weights.get(best) / sum);
  }

  private static double inkForNone(Ink ink) {
    return ink == Ink.FOUND ? OTHER_INK : 1;
  }

  private static double inkForSign(Ink ink) {
    return ink == Ink.NONE ? NO_INK : 1;
  }

  /** The probability of what was read if a sign is printed; the clearest place counts. */
  private static double likelihood(Network head, String sign) {
    double likelihood = seen("", sign);
    double weight = 0;
    for (Place place : head.places()) {
      if (place.isGap()) {
        continue;
      }
      double here = 0;
      for (Choice choice : place.choices()) {
        here += choice.probability() * seen(choice.text(), sign);
      }
      here += place.unlisted() * seen("?", sign);
      double said = 1 - place.probability("");
      if (said >= weight) {
        weight = said;
        likelihood = here;
      }
    }
    return likelihood;
  }

  /** A sign that only readers without it print can be nothing else. */
  private static double misread(String read) {
    return read.equals(">") || read.equals("<") ? BAR_LOST : 0.3;
  }

  /** Letters and marks come out where a sign is damaged, another sign hardly ever. */
  private static double other(String read) {
    return CharacterKind.of(read) == CharacterKind.SIGN ? 0.0005 : 0.02;
  }

  /** The probability of reading a text where a sign is printed. */
  private static double seen(String read, String sign) {
    if (read.equals(sign)) {
      return 1;
    }
    if (read.isBlank()) {
      return DROPPED;
    }
    boolean least = LookAlikes.isAtLeast(read) || read.equals(">");
    boolean most = LookAlikes.isAtMost(read) || read.equals("<");
    return switch (sign) {
      case "" -> MADE_UP;
      case "≥" -> least ? misread(read) : most ? TURNED : other(read);
      case "≤" -> most ? misread(read) : least ? TURNED : other(read);
      case ">" -> least ? BAR_LOST : other(read) / 10;
      case "<" -> most ? BAR_LOST : other(read) / 10;
      default -> read.equals("-") || read.equals("一") || read.equals("二") ? 0.5 : 0.001;
    };
  }
}
