package org.mingzhang.normalizer.reading;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a text that is one quantity: a sign of comparison perhaps, a number, and a measure
 * perhaps ({@code ≥10万份}). Places are counted from 0.
 *
 * @param number the first place of the number
 * @param tail the place after its last one
 */
record QuantityShape(int number, int tail) {

  /** More characters before a number than this are words. */
  private static final int LONGEST_SIGN = 2;

  /** More characters behind a number than this are a sentence. */
  private static final int LONGEST_MEASURE = 10;

  private static final int LONGEST_WORD = 5;

  /** From here on a choice that was not the best is worth a thought. */
  private static final double SPECK = 0.1;

  private static final String MARKS = ",.，。、·•‚";
  private static final String OUTER_LETTERS = "OolI|丨〇";

  /** Words of one character that do stand before a number; any other is a misread sign. */
  private static final String BEFORE_NUMBERS = "第约共超近达少多每仅满前后余增减降升为到至不大小等在用有新年月是和及其各一二三四五六七八九十百千万亿";

  /** What is left of a sign whose strokes broke. */
  private static final String BROKEN_SIGNS = ":：;；*\"'`^~";

  private static final String OTHER_SIGNS = "><=";

  /** The parts of a text; empty where it is no quantity. */
  static Optional<QuantityShape> of(Network network) {
    List<String> texts = network.places().stream().map(Place::text).toList();
    int digit = first(texts);
    if (digit < 0) {
      return Optional.empty();
    }
    int begin = begin(texts, digit);
    int end = end(network.places(), texts, digit);
    boolean shaped =
        isSign(network.places().subList(0, begin)) && isMeasure(texts.subList(end, texts.size()));
    return shaped ? Optional.of(new QuantityShape(begin, end)) : Optional.empty();
  }

  private static int first(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (isDigit(texts.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Letters right before the first digit may be digits, and a minus belongs to its number. */
  private static int begin(List<String> texts, int digit) {
    int begin = digit;
    while (begin > 0 && isOuterLetter(texts.get(begin - 1))) {
      begin--;
    }
    return begin > 0 && texts.get(begin - 1).equals("-") ? begin - 1 : begin;
  }

  private static int end(List<Place> places, List<String> texts, int digit) {
    int end = digit + 1;
    for (int i = digit + 1; i < texts.size(); i++) {
      String text = texts.get(i);
      if (isDigit(text) || isOuterLetter(text)) {
        end = i + 1;
      } else if (!text.isBlank() && !isInside(places.get(i), texts, i)) {
        break;
      }
    }
    return end;
  }

  /** Whether a mark, a letter, or what may be nothing at all stands between digits. */
  private static boolean isInside(Place place, List<String> texts, int at) {
    boolean mayBe =
        MARKS.contains(texts.get(at))
            || LookAlikes.inNumbers(texts.get(at)) != null
            || place.probability("") >= SPECK;
    if (!mayBe) {
      return false;
    }
    for (int i = at + 1; i < texts.size(); i++) {
      if (!texts.get(i).isBlank()) {
        return isDigit(texts.get(i)) || isOuterLetter(texts.get(i));
      }
    }
    return false;
  }

  private static boolean isSign(List<Place> head) {
    List<Place> printed = head.stream().filter(place -> !place.text().isBlank()).toList();
    if (printed.isEmpty()) {
      return true;
    }
    boolean signs = printed.stream().allMatch(place -> mayBeSign(place) || isBroken(place));
    return (printed.size() == 1 && isStrange(printed.get(0)))
        || (printed.size() <= LONGEST_SIGN
            && signs
            && printed.stream().anyMatch(QuantityShape::mayBeSign));
  }

  /** A character that stands before no number: engines take signs they do not know for one. */
  private static boolean isStrange(Place place) {
    boolean word =
        CharacterKind.of(place.text()) == CharacterKind.HAN
            && !BEFORE_NUMBERS.contains(place.text());
    return word || isBroken(place);
  }

  private static boolean isBroken(Place place) {
    return BROKEN_SIGNS.contains(place.text());
  }

  private static boolean mayBeSign(Place place) {
    return place.choices().stream()
        .filter(choice -> choice.probability() >= SPECK)
        .anyMatch(choice -> isSign(choice.text()));
  }

  private static boolean isSign(String text) {
    return !text.isEmpty()
        && (OTHER_SIGNS.contains(text) || LookAlikes.isAtLeast(text) || LookAlikes.isAtMost(text));
  }

  private static boolean isMeasure(List<String> tail) {
    List<String> printed = tail.stream().filter(text -> !text.isBlank()).toList();
    return isShort(printed)
        && printed.stream().noneMatch(text -> "≥≤><=，。；：,;:~～-—至".contains(text))
        && !areDigitsInside(printed);
  }

  /** A unit of measure is a word, or words joined by a stroke; more are a name or a sentence. */
  private static boolean isShort(List<String> printed) {
    String measure = String.join("", printed);
    boolean joined = measure.contains("/") || measure.contains("·");
    return !measure.startsWith("年")
        ? printed.size() <= (joined ? LONGEST_MEASURE : LONGEST_WORD)
        : printed.size() == 1 || measure.startsWith("年/");
  }

  /** A digit behind a measure is an exponent (m2) or the measure is none. */
  private static boolean areDigitsInside(List<String> printed) {
    for (int i = 0; i < printed.size(); i++) {
      if (isDigit(printed.get(i)) && (i == 0 || !printed.get(i - 1).equals("m"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOuterLetter(String text) {
    return !text.isEmpty() && OUTER_LETTERS.contains(text);
  }

  static boolean isDigit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }
}
