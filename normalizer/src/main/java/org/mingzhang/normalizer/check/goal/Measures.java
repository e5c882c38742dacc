package org.mingzhang.normalizer.check.goal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Indicator;

/** Brings different words for one measure together. */
final class Measures {

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("名", "人"),
          Map.entry("位", "人"),
          Map.entry("㎡", "平方米"),
          Map.entry("平米", "平方米"),
          Map.entry("m2", "平方米"),
          Map.entry("M2", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("M²", "平方米"),
          Map.entry("户", "家"),
          Map.entry("批", "期"),
          Map.entry("批次", "期"));

  /** The measure that an indicator's name ends in where the form prints none. */
  private static final Pattern IN_NAME = Pattern.compile("(人次|人|次|户|家|场|期)数量?$|(面积)$|(率)$");

  private Measures() {}

  /** The common word for a measure. */
  static String base(String measure) {
    return SAME.getOrDefault(measure, measure);
  }

  /** The measure of a target: the printed one, else the one in the indicator's name. */
  static Optional<String> of(Indicator indicator) {
    if (indicator.measure() != null) {
      return Optional.of(base(PrintedText.compact(indicator.measure())));
    }
    Matcher name = IN_NAME.matcher(PrintedText.compact(indicator.level3()));
    if (!name.find()) {
      return Optional.empty();
    }
    if (name.group(1) != null) {
      return Optional.of(base(name.group(1)));
    }
    return Optional.of(name.group(2) != null ? "平方米" : "%");
  }
}
