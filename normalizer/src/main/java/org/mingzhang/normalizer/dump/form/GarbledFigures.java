package org.mingzhang.normalizer.dump.form;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.form.IndicatorTarget;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * What a wrong OCR makes of % behind a number. It has no such sign where it looks for Chinese, and
 * writes 96, 9。, O/O or 0/0 for it; nothing else is printed so.
 */
final class GarbledFigures {

  private static final Pattern PERCENT_SIGN =
      Pattern.compile("[0oO]/[0oO]|9[。6]?[oO0]|96|9。|[oO0]{2}|%%");
  private static final Pattern SLASHED =
      Pattern.compile("(?<=\\d)(?:0/[0oO]|/[oO0])$|(?<=[\\d%])[oO]/[oO0]$");
  private static final Pattern LEADING = Pattern.compile("^([≥≤<>=]{1,2})[〔\\[(（]+(?=\\d)");

  private static final Pattern MEASURE =
      Pattern.compile("[%‰]|[\\p{IsHan}%‰/·]{1,8}|m[2²3³]|k[mg]");

  private GarbledFigures() {}

  /** A target as it was printed. */
  static String mended(String target, boolean garbled) {
    if (!garbled) {
      return target;
    }
    String leading = LEADING.matcher(target.replace(" ", "")).replaceAll("$1");
    String slashed = SLASHED.matcher(leading).replaceAll("%");
    return slashed.equals(target.replace(" ", "")) ? target : slashed;
  }

  /**
   * Whether a number may be believed: its digits stand together, and what follows it is a measure
   * and not the rest of the number.
   */
  static boolean isWhole(List<Piece> target, IndicatorTarget read) {
    if (!(read instanceof IndicatorTarget.Quantity quantity)) {
      return true;
    }
    for (int i = 1; i < target.size(); i++) {
      boolean digits =
          target.get(i - 1).text().matches(".*[\\d.]") && target.get(i).text().matches("[\\d.].*");
      if (digits) {
        return false;
      }
    }
    return isAsRead(target, quantity) && isMeasure(quantity);
  }

  /** Whether the digits stand together in what was read, too: repair must not make numbers. */
  private static boolean isAsRead(List<Piece> target, IndicatorTarget.Quantity quantity) {
    String said = Piece.join(target).replaceAll("[^\\d.]", "");
    String digits = said.isEmpty() ? quantity.value().toPlainString() : said;
    return PrintedText.fold(Piece.raw(target)).contains(digits)
        || PrintedText.fold(Piece.raw(target)).contains(quantity.value().toPlainString());
  }

  private static boolean isMeasure(IndicatorTarget.Quantity quantity) {
    return quantity.measure() == null || MEASURE.matcher(quantity.measure()).matches();
  }

  /** Whether a Chinese measure stands where no Chinese character was read. */
  static boolean guessesMeasure(List<Piece> printed, IndicatorTarget.Quantity quantity) {
    if (quantity == null || quantity.measure() == null) {
      return false;
    }
    String raw = Piece.raw(printed);
    String rest = raw.substring(1 + Math.max(raw.lastIndexOf(' '), lastDigit(raw)));
    boolean chinese = quantity.measure().codePoints().anyMatch(Character::isIdeographic);
    return chinese && rest.codePoints().noneMatch(Character::isIdeographic);
  }

  private static int lastDigit(String raw) {
    int last = raw.length() - 1;
    while (last >= 0 && !Character.isDigit(raw.charAt(last))) {
      last--;
    }
    return last;
  }

  /** A measure as it was printed. */
  static String mendedMeasure(String measure, boolean garbled) {
    String compact = measure.replace(" ", "");
    return garbled && PERCENT_SIGN.matcher(compact).matches() ? "%" : measure;
  }
}
