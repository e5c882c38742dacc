package org.mingzhang.normalizer.repair;

import java.util.regex.Pattern;

/**
 * What the repair may do to numbers (数字): next to nothing. A figure that is wrong and looks right
 * is worse than one that looks wrong.
 */
final class Figures {

  private static final String STROKES = "lIiJjtVrfeEFTLnN";

  /** What characters in pieces leave beside digits. */
  private static final String RUBBLE = "・/」「』lJN|′";

  private static final String STOPS = ".,:;、-";
  private static final Pattern FRACTION = Pattern.compile("\\d*/\\d*");
  private static final Pattern PERCENT = Pattern.compile("[0Oo]/[0Oo]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
  private static final float PERCENT_AFTER_DECIMALS = -5f;
  private static final float PERCENT_AFTER_WHOLE = -8f;
  private static final double HUNDRED = 100;

  private final String line;

  Figures(String compact) {
    this.line = compact;
  }

  /** Whether the piece must stay what it is: part of a number, or a word of Latin letters. */
  boolean keep(int start, int end) {
    if (PERCENT.matcher(line.substring(start, end)).matches() && !digit(end)) {
      return false;
    }
    return cutsNumber(start, end) || isPoint(start, end) || inWord(start, end);
  }

  /** Whether characters may be guessed in place of the piece: where no figure is lost by it. */
  boolean mayGuess(int start, int end) {
    String piece = line.substring(start, end);
    if (piece.chars().noneMatch(c -> Folding.isDigit((char) c))) {
      return true;
    }
    boolean rubble = piece.chars().anyMatch(c -> RUBBLE.indexOf(c) >= 0);
    return rubble && !digit(start - 1) && !digit(end) && !FRACTION.matcher(piece).matches();
  }

  /**
   * The logarithm of the probability that a piece at the end of a number is a percent sign, of
   * which the OCR made 96; negative infinity where it cannot be.
   */
  float percent(int start, int end) {
    if (!line.substring(start, end).equals("96") || !endsNumber(end)) {
      return Float.NEGATIVE_INFINITY;
    }
    int first = start;
    while (first > 0
        && (Folding.isDigit(line.charAt(first - 1)) || line.charAt(first - 1) == '.')) {
      first--;
    }
    String number = line.substring(first, start);
    if (!NUMBER.matcher(number).matches() || Double.parseDouble(number) > HUNDRED) {
      return Float.NEGATIVE_INFINITY;
    }
    return number.contains(".") ? PERCENT_AFTER_DECIMALS : PERCENT_AFTER_WHOLE;
  }

  /** Nothing that belongs to a number, and no unit, follows. */
  private boolean endsNumber(int end) {
    return end == line.length()
        || !(Folding.isHan(line.charAt(end)) || ".,%0123456789".indexOf(line.charAt(end)) >= 0);
  }

  /**
   * Whether the piece may be a speck of dust: a stop is one only at the beginning of a line, and a
   * line is never dust altogether.
   */
  boolean mayBeSpeck(int start, int end) {
    boolean stop = STOPS.indexOf(line.charAt(start)) >= 0;
    return line.length() > 1 && (start == 0 || end > start + 1 || !stop);
  }

  private boolean cutsNumber(int start, int end) {
    return (digit(start - 1) && digit(start)) || (digit(end - 1) && digit(end));
  }

  /** A point or comma between digits. */
  private boolean isPoint(int start, int end) {
    return end == start + 1
        && (line.charAt(start) == '.' || line.charAt(start) == ',')
        && digit(start - 1)
        && digit(end);
  }

  private boolean inWord(int start, int end) {
    if (!letter(start) && !letter(end - 1)) {
      return false;
    }
    int first = start;
    int last = end;
    while (letter(first - 1)) {
      first--;
    }
    while (letter(last)) {
      last++;
    }
    int letters = 0;
    int others = 0;
    for (int i = first; i < last; i++) {
      letters += letter(i) ? 1 : 0;
      others += letter(i) && STROKES.indexOf(line.charAt(i)) < 0 ? 1 : 0;
    }
    return letters > 2 && others > 0;
  }

  private boolean digit(int at) {
    return at >= 0 && at < line.length() && Folding.isDigit(line.charAt(at));
  }

  private boolean letter(int at) {
    if (at < 0 || at >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
