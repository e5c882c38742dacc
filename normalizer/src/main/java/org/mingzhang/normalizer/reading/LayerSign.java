package org.mingzhang.normalizer.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * The sign of comparison that a good hidden layer has before a number. Worn print loses its signs
 * first, and engines do not miss them; who wrote the layer has seen them.
 */
final class LayerSign {

  /** How often a layer that agrees elsewhere has the right sign, or rightly none. */
  private static final double RIGHT = 0.99;

  /** Among so many signs a wrong one is one. */
  private static final double OTHERS = 5;

  private static final Pattern QUANTITY = Pattern.compile("([≥≤><=]?)(\\d[\\d.,]*).*");

  private LayerSign() {}

  /**
   * What the layer has before the number that was read, or before one that differs in a digit;
   * empty text for no sign.
   *
   * @return nothing where there is no layer, it is garbled or wrong elsewhere, or has another
   *     number
   */
  static Optional<String> before(CellText quantity, ReaderTrust trust) {
    String digits = digits(quantity.number().text());
    return quantity.readings().stream()
        .filter(reading -> reading.method() == ReadingMethod.HIDDEN_TEXT)
        .filter(reading -> !HiddenLayer.isGarbled(reading) && trust.hasSay(reading, "="))
        .flatMap(reading -> matched(reading).stream())
        .filter(matcher -> isSame(digits(matcher.group(2)), digits))
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** The factor for a sign if the layer has another one, or the same. */
  static double factor(Optional<String> layer, String sign) {
    if (layer.isEmpty()) {
      return 1;
    }
    return layer.get().equals(sign) ? RIGHT : (1 - RIGHT) / OTHERS;
  }

  private static List<Matcher> matched(Reading reading) {
    String text = String.join("", NetworkBuilder.characters(reading));
    Matcher matcher = QUANTITY.matcher(text);
    return matcher.matches() ? List.of(matcher) : List.of();
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  /** Whether numbers are the same but for one digit at most. */
  private static boolean isSame(String left, String right) {
    if (left.length() != right.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < left.length(); i++) {
      different += left.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return different <= 1 && different < left.length();
  }
}
